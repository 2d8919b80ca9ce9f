package io.kijun.supplier.checksheet.received;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.JsonNode;

/** Facts as they are sent for an evaluation. */
public record SheetFactsJson(@JsonValue JsonNode json) {

  /** The same as it was stored. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SheetFactsJson {}
}
