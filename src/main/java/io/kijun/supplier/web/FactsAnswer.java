package io.kijun.supplier.web;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.KnownFacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a supplier, as the API describes it: the facts of a request for an evaluation,
 * and which version they are. {@link FactsWriter} writes it; a test holds that both agree.
 */
record FactsAnswer(
    EvaluationRequest.SentSupplier supplier,
    List<Evidence> evidence,
    List<Declaration> declarations,
    List<Event> events,
    int version,
    Origin source,
    Instant recordedAt,
    String actor,
    @Nullable String comment) {

  /**
   * What a version was made from.
   *
   * @param sheet the check sheet; null: of another kind
   */
  record Origin(FactsOrigin.Kind kind, @Nullable UUID sheet) {

    static Origin of(FactsOrigin origin) {
      return new Origin(origin.kind(), origin.sheet());
    }
  }

  /** The answer. */
  static ObjectNode of(KnownFacts known) {
    FactsVersion version = known.version();
    UUID sheet = version.source().sheet();
    ObjectNode json = FactsWriter.json(known.facts()).put("version", version.version());
    json.putObject("source")
        .put("kind", version.source().kind().name())
        .put("sheet", sheet == null ? null : sheet.toString());
    return json.put("recordedAt", version.recordedAt().toString())
        .put("actor", version.actor())
        .put("comment", version.comment());
  }
}
