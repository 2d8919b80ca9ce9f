package io.kijun.record;

import io.kijun.runtime.PlainJson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation on record.
 *
 * @param facts id of its facts
 * @param name the supplier's name; null where none was given or it was erased
 * @param result JSON without names, as it was written
 */
public record RecordedEvaluation(
    UUID id, UUID facts, @Nullable String name, String result, Instant recordedAt) {

  /** The whole as JSON, in the shape of the API: the id first. */
  public ObjectNode json() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode().put("id", id.toString());
    whole.setAll((ObjectNode) PlainJson.tree(result));
    ((ObjectNode) whole.required("supplier")).put("name", name);
    return whole.put("recordedAt", recordedAt.toString());
  }
}
