package io.kijun.rulechange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All drafts, discarded ones included. */
public interface Drafts {

  /** Adds a draft. */
  void add(Draft draft, Instant recordedAt);

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
   * Changes only the state of a draft.
   *
   * @return false, and nothing changed, where the draft is no longer as given
   */
  boolean move(Draft draft, DraftState to);

  /** Keeps a reason for making something easier. */
  void reason(UUID id, UUID draft, String subject, String reason, String actor, Instant recordedAt);

  /** The latest reasons, by subject. */
  Map<String, String> reasons(UUID draft);
}
