package io.kijun.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The log. Entries are added, never changed; within a transaction they stand or fall with it. */
public interface ActivityLog {

  /** Adds an entry. */
  void add(
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail);

  /** Entries in the order in which they were made, the latest hundred thousand at most. */
  List<LogEntry> list(LogQuery query);
}
