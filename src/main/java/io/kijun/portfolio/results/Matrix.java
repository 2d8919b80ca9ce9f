package io.kijun.portfolio.results;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Labels × suppliers: the scores and the decision of each supplier, by code. */
public record Matrix(List<MatrixRow> suppliers) {

  /**
   * A supplier.
   *
   * @param decision null: it was not evaluated, and so are the scores
   * @param overall null likewise, or nothing applies
   * @param labels scores by label number; null: nothing applies
   */
  public record MatrixRow(
      String code,
      @Nullable String name,
      List<String> groups,
      @Nullable String tier,
      RunOutcome outcome,
      @Nullable UUID evaluation,
      @Nullable Sharing decision,
      @Nullable BigDecimal overall,
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced,
      Map<String, @Nullable BigDecimal> labels) {

    static MatrixRow of(SupplierShown one) {
      ResultDigest digest = one.digest();
      ResultDigest.@Nullable Standing standing = digest == null ? null : digest.standing();
      return new MatrixRow(
          one.code(),
          one.name(),
          one.groups(),
          one.tier(),
          one.outcome(),
          one.evaluation(),
          standing == null ? null : standing.sharing(),
          standing == null ? null : standing.overall(),
          standing == null ? null : standing.mandatory(),
          standing == null ? null : standing.evidenced(),
          digest == null ? Map.of() : digest.labels());
    }
  }

  /** The matrix of rows that come one by one. */
  static Matrix of(Rows rows) {
    List<MatrixRow> all = new ArrayList<>();
    rows.each(row -> all.add(MatrixRow.of(row)));
    return new Matrix(all);
  }
}
