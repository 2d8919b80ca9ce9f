package io.kijun.record.web;

import io.kijun.core.evaluation.RuleRef;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.record.EvaluationBasis;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation, as the API describes it. It is written by {@link
 * io.kijun.core.evaluation.ResultJson}; a test holds that both agree. What it rests on (basis and
 * what follows) is absent where a version made it that knew no registered suppliers; toldBy is
 * present only where another version than the one that made it words it.
 */
record EvaluationResponse(
    UUID id,
    String resultHash,
    Ruleset ruleset,
    LocalDate asOf,
    NamedSupplier supplier,
    Standard standard,
    String kijun,
    String factsHash,
    Decision decision,
    Scores scores,
    List<Item> items,
    List<Finding> findings,
    List<Lapse> lapses,
    @Nullable String toldBy,
    Instant recordedAt,
    EvaluationBasis.@Nullable Kind basis,
    @Nullable Boolean standing,
    @Nullable Integer factsVersion,
    @Nullable List<UUID> worldEvents) {

  /** A ruleset. */
  record Ruleset(String id, String hash) {}

  /** A supplier; the name is null where none was given or it was erased. */
  record NamedSupplier(String id, @Nullable String name) {}

  /** A standard. */
  record Standard(String id, String version) {}

  /** The decision on sharing confidential information. */
  record Decision(
      Sharing sharing, List<Text> reasons, @Nullable RuleRef rule, @Nullable NextLevel nextLevel) {}

  /** The items to achieve for the next better decision. */
  record NextLevel(Sharing sharing, List<String> items) {}

  /** Shares from 0 to 1 with four decimals; null where there is nothing to have a share of. */
  record Scores(
      @Nullable BigDecimal overall,
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced,
      List<LabelScore> labels) {}

  /** The score of a label. */
  record LabelScore(String no, @Nullable BigDecimal score) {}

  /** The verdict on an item. */
  record Item(
      String no,
      Verdict verdict,
      Assurance assurance,
      BigDecimal points,
      BigDecimal weight,
      List<Criterion> criteria) {}

  /** The outcome of a criterion: by which rule, or which came nearest. */
  record Criterion(
      String id,
      Outcome outcome,
      List<Cause> causes,
      List<String> evidence,
      @Nullable RuleRef rule,
      @Nullable RuleRef nearest,
      @Nullable LocalDate validUntil) {}

  /** What is missing, and what to do about it. */
  record Finding(
      String item,
      @Nullable String criterion,
      Cause cause,
      Severity severity,
      Text message,
      Text advice,
      LocalDate due,
      @Nullable LocalDate respondBy,
      List<String> missing,
      @Nullable String root,
      List<String> unlocks) {}

  /** The day on which a criterion stops being met. */
  record Lapse(String criterion, LocalDate date) {}
}
