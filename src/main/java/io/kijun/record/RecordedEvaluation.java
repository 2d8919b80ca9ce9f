package io.kijun.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.runtime.PlainJson;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation on record, with its whole result. */
public final class RecordedEvaluation {

  private final UUID id;
  private final UUID facts;
  private final @Nullable String name;
  private final byte[] result;
  private final Instant recordedAt;
  private final @Nullable EvaluationBasis basis;

  /**
   * An evaluation.
   *
   * @param facts id of its facts
   * @param name the supplier's name; null where none was given or it was erased
   * @param result JSON, the supplier's name in its place; it is not copied
   * @param basis what it rests on; null: not said, as by versions that knew no registered suppliers
   */
  RecordedEvaluation(
      UUID id,
      UUID facts,
      @Nullable String name,
      byte[] result,
      Instant recordedAt,
      @Nullable EvaluationBasis basis) {
    this.id = id;
    this.facts = facts;
    this.name = name;
    this.result = result;
    this.recordedAt = recordedAt;
    this.basis = basis;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The id of its facts. */
  public UUID facts() {
    return facts;
  }

  /** The supplier's name; null where none was given or it was erased. */
  public @Nullable String name() {
    return name;
  }

  /** What it rests on; null: not said. */
  public @Nullable EvaluationBasis basis() {
    return basis;
  }

  /** The whole as JSON, in the shape of the API: the id first. */
  public ObjectNode json() {
    return (ObjectNode) PlainJson.tree(new String(bytes(), UTF_8));
  }

  /** The same as it is answered. The result is put between the rest as it is. */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(result.length + 512);
    whole.writeBytes(("{\"id\":\"" + id + "\",").getBytes(UTF_8));
    whole.write(result, 1, result.length - 2);
    whole.writeBytes(
        (",\"recordedAt\":\"" + recordedAt + "\"" + told(basis) + "}").getBytes(UTF_8));
    return whole.toByteArray();
  }

  private static String told(@Nullable EvaluationBasis basis) {
    return basis == null
        ? ""
        : ",\"basis\":\"%s\",\"standing\":%s,\"factsVersion\":%s,\"worldEvents\":[%s]"
            .formatted(
                basis.kind(),
                basis.standing(),
                basis.version(),
                basis.worldEvents().stream()
                    .map(event -> "\"" + event + "\"")
                    .collect(Collectors.joining(",")));
  }
}
