package io.kijun.record;

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
 * @param result without names
 */
public record RecordedEvaluation(
    UUID id, UUID facts, @Nullable String name, ObjectNode result, Instant recordedAt) {

  /** The whole as JSON, in the shape of the API: the id first. */
  public ObjectNode json() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode().put("id", id.toString());
    whole.setAll(result);
    ObjectNode supplier = (ObjectNode) result.required("supplier").deepCopy();
    whole.set("supplier", supplier.put("name", name));
    return whole.put("recordedAt", recordedAt.toString());
  }
}
