package io.kijun.record.web;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** A trace as the API answers it: that on record, with the evaluation's id in front. */
final class TraceAnswer {

  private static final JsonMapper MAPPER = new JsonMapper();

  private TraceAnswer() {}

  /** Copied from token to token: a trace can have megabytes, and need not become a tree. */
  static byte[] of(UUID evaluation, byte[] trace) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream(trace.length + 64);
    try (JsonParser from = MAPPER.createParser(trace);
        JsonGenerator to = MAPPER.createGenerator(answer)) {
      from.nextToken();
      to.writeStartObject();
      to.writeStringProperty("evaluation", evaluation.toString());
      while (from.nextToken() == JsonToken.PROPERTY_NAME) {
        to.copyCurrentStructureExact(from);
      }
      to.writeEndObject();
    }
    return answer.toByteArray();
  }
}
