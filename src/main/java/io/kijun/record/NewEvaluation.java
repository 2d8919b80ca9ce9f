package io.kijun.record;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation to be put on record.
 *
 * @param facts id of the facts on record
 * @param sharing the decision
 * @param result the whole result, without names
 * @param actor the user who asked for it
 * @param basis what it rests on
 */
public record NewEvaluation(
    UUID id,
    UUID facts,
    String supplier,
    LocalDate asOf,
    RulesetHash ruleset,
    String kijun,
    String sharing,
    Hash resultHash,
    ObjectNode result,
    ObjectNode trace,
    String actor,
    Instant recordedAt,
    EvaluationBasis basis) {

  /**
   * What it is once it is on record.
   *
   * @param name the supplier's name; null where none was given
   */
  RecordedEvaluation recorded(@Nullable String name) {
    return new RecordedEvaluation(id, facts, name, result, recordedAt, basis);
  }
}
