package io.kijun.portfolio.run.web;

import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import java.util.UUID;

/** Ids of runs and schedules in paths. */
final class RunId {

  private RunId() {}

  /** The id that a path names; what is no id names none. */
  static UUID parsed(String id) {
    return RecordIds.parsed(id).orElseThrow(RunUnknown::new);
  }
}
