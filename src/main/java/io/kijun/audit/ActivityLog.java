package io.kijun.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The log. Entries are added, never changed; within a transaction they stand or fall with it. */
public interface ActivityLog {

  /** Adds an entry; one about a supplier has the supplier's code for a subject. */
  void add(
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail);

  /** Adds an entry about a supplier that has another subject, such as one of its evaluations. */
  default void addAbout(
      String supplier,
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail) {
    add(actor, action, subject, hash, detail);
  }

  /** Adds many entries of one actor, in this order. */
  default void addAll(Actor actor, List<NewLogEntry> entries) {
    entries.forEach(one -> add(actor, one.action(), one.subject(), one.hash(), one.detail()));
  }

  /**
   * The latest entries, in the order in which they were made.
   *
   * @param before only those made before this one; null: all
   * @param most so many at most
   */
  List<LogEntry> latest(LogQuery query, @Nullable UUID before, int most);

  /**
   * Entries from one to another, in the order in which they were made.
   *
   * @param after the one before the first; null: from the beginning
   * @param last the last
   * @param most so many at most
   */
  List<LogEntry> following(LogQuery query, @Nullable UUID after, UUID last, int most);
}
