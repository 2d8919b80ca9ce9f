package io.kijun.supplier.web;

import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import java.util.UUID;

/** Ids of events of the world in paths. */
final class WorldEventId {

  private WorldEventId() {}

  /** The id that a path names; what is no id names no event. */
  static UUID parsed(String id) {
    return RecordIds.parsed(id)
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemKind.NOT_FOUND,
                    "/api/events/{id}",
                    new Text("この出来事はありません。", "There is no such event.")));
  }
}
