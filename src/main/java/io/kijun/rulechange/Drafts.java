package io.kijun.rulechange;

import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All drafts, discarded ones included. */
public interface Drafts {

  /** Adds a draft that somebody starts. */
  void add(Draft draft, String startedBy, Instant recordedAt);

  /** A draft by its id. */
  Optional<Draft> find(UUID id);

  /** A draft in a list. */
  record DraftLine(UUID id, String title, DraftState state, Set<String> authors, int version) {}

  /** The last thousand drafts, the latest first. */
  List<DraftLine> list();

  /**
   * Puts a changed draft in place of the one before it.
   *
   * @return false, and nothing changed, where the one before it is no longer the latest
   */
  boolean save(Draft changed);

  /**
   * An open draft was approved; its version stays what was approved.
   *
   * @return false, and nothing changed, where the draft is no longer as given
   */
  boolean approved(Draft draft);

  /**
   * An approved draft is open again, at its next version.
   *
   * @return false, and nothing changed, where the draft is no longer as given
   */
  boolean reopened(Draft draft);

  /** Until the transaction ends, others that ask for this wait. */
  void lockIntake();

  /** How many drafts are open: those that a user started, or, of null, all. */
  int open(@Nullable String startedBy);

  /** How many bytes the files of such drafts have that are of no ruleset. */
  long bytes(@Nullable String startedBy);

  /** Who started a draft; empty: an earlier version of the service did not keep it. */
  Optional<String> startedBy(UUID draft);

  /** Deletes those of some files that no draft and no ruleset has. */
  void free(Collection<Hash> files);

  /** Keeps a reason for making something easier. */
  void reason(
      UUID id, UUID draft, LoosenedChange change, String reason, String actor, Instant recordedAt);

  /** All reasons that were ever given. */
  Reasons reasons(Draft draft);
}
