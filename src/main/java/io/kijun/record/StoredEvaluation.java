package io.kijun.record;

import io.kijun.core.evidence.Event;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a store keeps of an evaluation.
 *
 * @param facts id of the facts that it rests on
 * @param name the supplier's name; null where none was given or it was erased
 * @param kijun the version that made it
 * @param factsHash of all that was evaluated
 * @param basis what it rests on; null: not said, as by versions that knew no registered suppliers
 * @param additions what the register and the world add to the facts; null: nothing, all that was
 *     evaluated stands in them
 * @param kept of the result
 */
public record StoredEvaluation(
    UUID id,
    UUID facts,
    String supplier,
    @Nullable String name,
    LocalDate asOf,
    RulesetHash ruleset,
    String kijun,
    Hash factsHash,
    Hash resultHash,
    Instant recordedAt,
    @Nullable EvaluationBasis basis,
    @Nullable Additions additions,
    Kept kept) {

  /** The same on a basis, with additions. */
  public StoredEvaluation with(
      @Nullable EvaluationBasis otherBasis, @Nullable Additions otherAdditions) {
    return new StoredEvaluation(
        id,
        facts,
        supplier,
        name,
        asOf,
        ruleset,
        kijun,
        factsHash,
        resultHash,
        recordedAt,
        otherBasis,
        otherAdditions,
        kept);
  }

  /**
   * What is added to facts on record when they are evaluated.
   *
   * @param tier that the supplier had; null: none
   * @param events of the world that were seen
   */
  public record Additions(@Nullable String tier, List<Event> events) {}

  /** What is kept of the result. */
  public sealed interface Kept {}

  /**
   * The whole as it was written, by versions before 0.2.0.
   *
   * @param result JSON, without names
   */
  public record AsWritten(String result) implements Kept {}

  /** What its hash was made of; the rest is made again from facts and ruleset. */
  public static final class OfRecord implements Kept {

    private final byte[] canonical;

    /** The canonical JSON of the result. */
    public OfRecord(byte[] canonical) {
      this.canonical = canonical.clone();
    }

    /** The canonical JSON of the result. */
    public byte[] canonical() {
      return canonical.clone();
    }
  }
}
