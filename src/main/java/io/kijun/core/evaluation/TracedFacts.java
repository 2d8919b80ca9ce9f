package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.ConstraintResult;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.RowPlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a trace shows of a supplier's facts, and what the cells of a row read in them. */
final class TracedFacts {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TracedFacts() {}

  /** A fact of the profile, its value and where that comes from. */
  static ObjectNode profile(SupplierFile file, String fact) {
    return JSON.objectNode()
        .put("fact", fact)
        .put("value", file.profile().holds(fact))
        .put("source", file.profile().sourceOf(fact).name());
  }

  /** The facts that a row was met on. */
  static ArrayNode of(Alternative row, SupplierFile file) {
    ArrayNode facts = JSON.arrayNode();
    facts.addObject().put("type", "Evidence").put("key", row.row().evidence());
    for (Constraint constraint : row.constraints()) {
      for (String fact : constraint.conditions()) {
        facts.add(JSON.objectNode().put("type", "Profile").setAll(profile(file, fact)));
      }
      for (Event event : constraint.eventsIn(file)) {
        facts
            .addObject()
            .put("type", "Event")
            .put("event", event.type())
            .put("date", event.date().toString());
      }
    }
    return facts;
  }

  /** Each cell of a row, what it requires and what it found. */
  static ArrayNode constraints(Alternative row, SupplierFile file) {
    ArrayNode all = JSON.arrayNode();
    row.constraints().forEach(constraint -> all.add(constraint(constraint, file)));
    return all;
  }

  private static ObjectNode constraint(Constraint constraint, SupplierFile file) {
    ConstraintResult reading = constraint.read(file);
    ObjectNode json = JSON.objectNode();
    json.put("column", constraint.column().code());
    json.put("cell", constraint.cell().cell());
    RowPlace elsewhere = constraint.elsewhere();
    if (elsewhere != null) {
      json.put("workbook", elsewhere.workbook()).put("sheet", elsewhere.sheet());
    }
    json.put("required", constraint.cell().text());
    json.set("requires", ResultJson.text(constraint.required()));
    json.set("found", ResultJson.strings(reading.found()));
    json.put("satisfied", reading.satisfied());
    json.set("causes", ResultJson.strings(reading.causes().stream().map(Enum::name).toList()));
    json.set("missing", ResultJson.strings(reading.missing()));
    json.put("last", day(reading.last()));
    json.put("validUntil", day(reading.validUntil()));
    return json;
  }

  static ObjectNode declaration(Declaration declaration) {
    ObjectNode json = JSON.objectNode().put("type", "Declaration");
    json.put(declaration.item() == null ? "criterion" : "item", declaration.subject());
    json.put("status", declaration.declared().name());
    if (declaration.acceptedUntil() != null) {
      json.put("acceptedUntil", declaration.acceptedUntil().toString());
    }
    return json;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
