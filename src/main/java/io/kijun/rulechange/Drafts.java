package io.kijun.rulechange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

  /** Keeps a reason for making something easier. */
  void reason(
      UUID id, UUID draft, LoosenedChange change, String reason, String actor, Instant recordedAt);

  /** All reasons that were ever given. */
  Reasons reasons(Draft draft);
}
