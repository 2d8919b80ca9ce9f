package io.kijun.rulechange;

import io.kijun.core.standard.Hash;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What open drafts take: how many there are, and how many bytes their files have. */
public interface OpenDrafts {

  /** Until the transaction ends, others that ask for this wait. */
  void lock();

  /** How many drafts are open: those that a user started, or, of null, all. */
  int count(@Nullable String startedBy);

  /** How many bytes the files of such drafts have that are of no ruleset. */
  long bytes(@Nullable String startedBy);

  /** Who started a draft; empty: an earlier version of the service did not keep it. */
  Optional<String> startedBy(UUID draft);

  /** Deletes those of some files that no draft and no ruleset has. */
  void free(Collection<Hash> files);
}
