package io.kijun.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry that is to be added to the log, as to {@link ActivityLog#add}. */
public record NewLogEntry(
    LogAction action, String subject, @Nullable String hash, Map<String, String> detail) {

  /** Copies its map. */
  public NewLogEntry {
    detail = Map.copyOf(detail);
  }
}
