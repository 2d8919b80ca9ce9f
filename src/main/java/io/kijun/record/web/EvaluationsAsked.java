package io.kijun.record.web;

import io.kijun.record.EvaluationQuery;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which evaluations a query string asks for. */
record EvaluationsAsked(
    @Parameter(description = "取引先のID / Id of a supplier") @Nullable String supplier,
    @Parameter(description = "基準日がこの日以降 / asOf on or after this day") @Nullable LocalDate from,
    @Parameter(description = "基準日がこの日以前 / asOf on or before this day") @Nullable LocalDate to,
    @Parameter(description = "ルールセットのIDまたはハッシュ / Id or hash of a ruleset") @Nullable String ruleset,
    @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
    @Most(200)
        @Parameter(
            description = "最大件数 / At most so many",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable Integer limit) {

  private static final int PAGE = 50;

  /** How many make a page. */
  int page() {
    return limit == null ? PAGE : limit;
  }

  /** Those of the page, and one more if there are more. */
  EvaluationQuery query() {
    return new EvaluationQuery(supplier, from, to, ruleset, cursor, page() + 1);
  }
}
