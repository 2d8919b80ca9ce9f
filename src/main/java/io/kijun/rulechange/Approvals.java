package io.kijun.rulechange;

import io.kijun.core.ruleset.RulesetHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who put which period on record, and why; and who wishes an earlier ruleset back. */
public interface Approvals {

  /**
   * An approval.
   *
   * @param draft null: of a reinstatement
   */
  record Approval(
      UUID period, @Nullable UUID draft, String comment, String actor, Instant recordedAt) {}

  /**
   * The wish to have an earlier ruleset in force again.
   *
   * @param period null: not approved yet
   */
  record Reinstatement(
      UUID id,
      RulesetHash ruleset,
      LocalDate effectiveFrom,
      String comment,
      String actor,
      @Nullable UUID period) {}

  /** Adds an approval. */
  void add(Approval approval);

  /** All approvals, the earliest first. */
  List<Approval> all();

  /** The approval of a draft whose period was not withdrawn. */
  Optional<Approval> of(UUID draft);

  /** Adds a wish. */
  void add(Reinstatement wish, Instant recordedAt);

  /** The latest wish for a ruleset that was not withdrawn. */
  Optional<Reinstatement> latestFor(RulesetHash ruleset);

  /**
   * Counts all that was ever done about wishes for a ruleset: asked, withdrawn, approved, approval
   * withdrawn. 0: nothing.
   */
  int version(RulesetHash ruleset);

  /** A wish was approved; false, and nothing changed, where it is no longer open. */
  boolean approved(UUID wish, UUID period);

  /** A wish was withdrawn; false, and nothing changed, where it is no longer open. */
  boolean withdrawn(UUID wish);
}
