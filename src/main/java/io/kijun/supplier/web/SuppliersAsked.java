package io.kijun.supplier.web;

import io.kijun.supplier.SupplierQuery;
import io.kijun.web.Most;
import io.kijun.web.ShownLanguage;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which suppliers a query string asks for. */
record SuppliersAsked(
    @Parameter(description = "コード・名称・カナ・法人番号の一部 / Part of the code, name, kana or corporate number")
        @Nullable String text,
    @Parameter(description = "グループ / Group") @Nullable String group,
    @Parameter(description = "取引を終了したか / Whether they are suppliers no more")
        @Nullable Boolean ended,
    @Parameter(description = "前のページのnext / The page before's next") @Nullable String cursor,
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

  /** The code after which to begin; empty: at the first. */
  String after() {
    return Objects.requireNonNullElse(cursor, "");
  }

  /** Which suppliers. */
  SupplierQuery query() {
    return query(text, group, ended);
  }

  /** The same without pages. */
  record SuppliersExported(
      @Nullable String text,
      @Nullable String group,
      @Nullable Boolean ended,
      @Nullable ShownLanguage lang) {

    SupplierQuery query() {
      return SuppliersAsked.query(text, group, ended);
    }
  }

  private static SupplierQuery query(
      @Nullable String text, @Nullable String group, @Nullable Boolean ended) {
    return new SupplierQuery(
        text,
        group == null ? null : Normalizer.normalize(group, Normalizer.Form.NFKC).strip(),
        ended);
  }
}
