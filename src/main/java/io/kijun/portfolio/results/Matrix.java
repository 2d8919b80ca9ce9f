package io.kijun.portfolio.results;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
      Map<String, @Nullable BigDecimal> labels) {}

  /** The matrix of suppliers that come one by one. */
  static final class Rowing implements Rows.View<Matrix> {

    private final List<MatrixRow> all = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<BigDecimal, BigDecimal> scores = new HashMap<>();

    @Override
    public void take(SupplierShown one) {
      ResultDigest digest = one.digest();
      ResultDigest.@Nullable Standing standing = digest == null ? null : digest.standing();
      all.add(
          new MatrixRow(
              one.code(),
              one.name(),
              one.groups(),
              one.tier(),
              one.outcome(),
              one.evaluation(),
              standing == null ? null : standing.sharing(),
              standing == null ? null : shared(standing.overall()),
              standing == null ? null : shared(standing.mandatory()),
              standing == null ? null : shared(standing.evidenced()),
              digest == null ? Map.of() : shared(digest.labels())));
    }

    /** What is the same in thousands of rows is kept once. */
    private @Nullable BigDecimal shared(@Nullable BigDecimal score) {
      return score == null ? null : scores.computeIfAbsent(score, same -> same);
    }

    private Map<String, @Nullable BigDecimal> shared(Map<String, @Nullable BigDecimal> row) {
      Map<String, @Nullable BigDecimal> shared = new LinkedHashMap<>();
      row.forEach(
          (no, score) -> shared.put(labels.computeIfAbsent(no, same -> same), shared(score)));
      return shared;
    }

    @Override
    public Matrix result() {
      return new Matrix(all);
    }
  }
}
