package io.kijun.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation on record.
 *
 * @param facts id of its facts
 * @param name the supplier's name; null where none was given or it was erased
 * @param result without names
 * @param basis what it rests on; null: not said, as by versions that knew no registered suppliers
 */
public record RecordedEvaluation(
    UUID id,
    UUID facts,
    @Nullable String name,
    ObjectNode result,
    Instant recordedAt,
    @Nullable EvaluationBasis basis) {

  /** The whole as JSON, in the shape of the API: the id first. */
  public ObjectNode json() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode().put("id", id.toString());
    whole.setAll(result);
    ObjectNode supplier = (ObjectNode) result.required("supplier").deepCopy();
    whole.set("supplier", supplier.put("name", name));
    whole.put("recordedAt", recordedAt.toString());
    if (basis != null) {
      tell(basis, whole);
    }
    return whole;
  }

  private static void tell(EvaluationBasis basis, ObjectNode whole) {
    whole.put("basis", basis.kind().name());
    whole.put("standing", basis.standing()).put("factsVersion", basis.version());
    ArrayNode events = whole.putArray("worldEvents");
    basis.worldEvents().forEach(event -> events.add(event.toString()));
  }
}
