package io.kijun.supplier.followup.web;

import io.kijun.core.standard.Text;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FollowUpId;
import io.kijun.web.Most;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which findings a query string asks for. */
record FindingsAsked(
    @Parameter(description = "取引先コード / Code of a supplier") @Nullable String supplier,
    @Parameter(
            description =
                "状態。OVERDUEは、どの状態でも期限を過ぎたもの / State; OVERDUE: in whichever state, its"
                    + " day has passed")
        FindingQuery.@Nullable FindingFilter state,
    @Parameter(description = "グループ / Group") @Nullable String group,
    @Parameter(description = "項番 / No. of an item") @Nullable String item,
    @Parameter(description = "担当 / Who does it") @Nullable String owner,
    @Parameter(description = "期限を過ぎたか / Whether its day has passed") @Nullable Boolean overdue,
    @Parameter(description = "前のページのnext / The page before's next") @Nullable String cursor,
    @Most(200)
        @Parameter(
            description = "最大件数 / At most so many",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable Integer limit) {

  static final int PAGE = 50;

  /** The same without pages. */
  record FindingsExported(
      @Nullable String supplier,
      FindingQuery.@Nullable FindingFilter state,
      @Nullable String group,
      @Nullable String item,
      @Nullable String owner,
      @Nullable Boolean overdue) {

    FindingQuery query() {
      return new FindingQuery(supplier, state, group, item, owner, overdue);
    }
  }

  /** Those whose day has passed. */
  record OverdueAsked(
      @Parameter(description = "取引先コード / Code of a supplier") @Nullable String supplier,
      @Parameter(description = "グループ / Group") @Nullable String group,
      @Parameter(description = "項番 / No. of an item") @Nullable String item,
      @Parameter(description = "担当 / Who does it") @Nullable String owner,
      @Parameter(description = "前のページのnext / The page before's next") @Nullable String cursor,
      @Most(200)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit) {

    FindingsAsked asked() {
      return new FindingsAsked(
          supplier, FindingQuery.FindingFilter.OVERDUE, group, item, owner, null, cursor, limit);
    }
  }

  int page() {
    return limit == null ? PAGE : limit;
  }

  FindingQuery query() {
    return new FindingQuery(supplier, state, group, item, owner, overdue);
  }

  /** The finding after which to begin; null: at the first. */
  @Nullable FollowUpId after() {
    return cursor == null ? null : FollowUpId.parsed(cursor).orElseThrow(FindingsAsked::noCursor);
  }

  static RequestRefused noCursor() {
    return new RequestRefused(
        ProblemKind.INVALID_REQUEST,
        "?cursor",
        new Text("前のページのnextを指定してください。", "It must be the next of the page before."));
  }
}
