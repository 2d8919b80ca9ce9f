package io.kijun.record;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation to be put on record.
 *
 * @param facts id of the facts on record
 * @param tier of the supplier when it was evaluated
 * @param sharing the decision
 * @param factsHash of all that was evaluated, events of the world included
 * @param record what the result's hash is made of
 * @param holdsUntil the last day on which the same facts give the same result; null: for ever
 * @param actor the user who asked for it
 * @param basis what it rests on
 */
public record NewEvaluation(
    UUID id,
    UUID facts,
    String supplier,
    @Nullable String tier,
    LocalDate asOf,
    RulesetHash ruleset,
    String kijun,
    String sharing,
    Hash factsHash,
    ResultRecord record,
    ResultDigest digest,
    @Nullable LocalDate holdsUntil,
    String actor,
    Instant recordedAt,
    EvaluationBasis basis) {

  /** The same of facts that are on record under another id. */
  NewEvaluation of(UUID other) {
    return with(other, actor);
  }

  /** The same, asked for by another user. */
  public NewEvaluation by(String other) {
    return with(facts, other);
  }

  private NewEvaluation with(UUID otherFacts, String otherActor) {
    return new NewEvaluation(
        id,
        otherFacts,
        supplier,
        tier,
        asOf,
        ruleset,
        kijun,
        sharing,
        factsHash,
        record,
        digest,
        holdsUntil,
        otherActor,
        recordedAt,
        basis);
  }
}
