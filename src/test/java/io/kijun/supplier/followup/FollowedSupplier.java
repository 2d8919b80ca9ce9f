package io.kijun.supplier.followup;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A supplier that meets everything at first, whose facts and rules change, and which stands so on
 * one day after the other.
 */
final class FollowedSupplier {

  static final Engine AS_IT_IS = Engine.of(SmallStandard.ruleset());

  /** What it was known by, for each standing. */
  private final List<Facts> known = new ArrayList<>();

  private final Map<String, Engine> engines = new HashMap<>();
  private int judgedAnew;

  /** The rules without those of one item, with the same words. */
  private static final Map<String, Engine> WITHOUT = new HashMap<>();

  private static final Map<String, Engine> AT_ANY_TIME = new HashMap<>();

  private static final Instant FIRST = Instant.parse("2026-01-05T01:00:00Z");

  private final List<FollowedStanding> standings = new ArrayList<>();
  private final ObjectNode json = SupplierJson.compliant();
  private Engine engine = AS_IT_IS;

  FollowedSupplier() {
    json.remove(List.of("asOf", "ruleset"));
    json.putArray("declarations");
  }

  /** Rules that ask nothing by a criterion any more. */
  static Engine without(String criterion) {
    return WITHOUT.computeIfAbsent(
        criterion,
        gone ->
            changed(
                standard ->
                    standard.with(
                        standard.items(),
                        standard.criteria().stream()
                            .filter(row -> !row.criterion().equals(gone))
                            .toList())));
  }

  /** Rules that do not say any more how often a criterion's practice is carried out. */
  static Engine atAnyTime(String criterion) {
    return AT_ANY_TIME.computeIfAbsent(
        criterion,
        loosened ->
            changed(
                standard ->
                    standard.with(
                        standard.items(),
                        standard.criteria().stream()
                            .map(
                                row ->
                                    row.criterion().equals(loosened)
                                        ? row.with("cadence", null)
                                        : row)
                            .toList())));
  }

  private static Engine changed(UnaryOperator<Standard> change) {
    return Engine.of(Ruleset.of(change.apply(SmallStandard.standard("1.1")), Map.of()));
  }

  /** What is known of it changes. */
  FollowedSupplier but(Consumer<ObjectNode> change) {
    change.accept(json);
    return this;
  }

  /** An entry of its evidence. */
  ObjectNode entry(String key) {
    for (var entry : json.required("evidence")) {
      if (entry.required("key").stringValue().equals(key)) {
        return (ObjectNode) entry;
      }
    }
    return ((ArrayNode) json.required("evidence")).addObject().put("key", key);
  }

  /** Nothing is known of a practice any more. */
  FollowedSupplier nothingOf(String key) {
    ArrayNode evidence = (ArrayNode) json.required("evidence");
    for (int i = evidence.size() - 1; i >= 0; i--) {
      if (evidence.get(i).required("key").stringValue().equals(key)) {
        evidence.remove(i);
      }
    }
    return this;
  }

  /** It declares something of an item. */
  FollowedSupplier declares(String item, String status) {
    declaration("item", item, status);
    return this;
  }

  /** It declares that an item does not apply. */
  FollowedSupplier denies(String item, String reason, String acceptedUntil) {
    declaration("item", item, "NOT_APPLICABLE").put("reason", reason);
    ArrayNode all = (ArrayNode) json.required("declarations");
    if (!acceptedUntil.isEmpty()) {
      ((ObjectNode) all.get(all.size() - 1)).put("acceptedUntil", acceptedUntil);
    }
    return this;
  }

  ObjectNode declaration(String kind, String subject, String status) {
    ArrayNode all = (ArrayNode) json.required("declarations");
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).path(kind).asString("").equals(subject)) {
        all.remove(i);
      }
    }
    return all.addObject().put(kind, subject).put("status", status);
  }

  /** Other rules are in force. */
  FollowedSupplier under(Engine other) {
    engine = other;
    return this;
  }

  /** It is judged as of a day: an hour after it was judged last. */
  FollowedSupplier stands(String day) {
    LocalDate asOf = LocalDate.parse(day);
    int number = standings.size() + 1;
    Facts facts = engine.facts().read(json.deepCopy().put("asOf", day)).facts();
    if (facts == null) {
      throw new AssertionError(
          engine.facts().read(json.deepCopy().put("asOf", day)).issues().toString());
    }
    known.add(facts);
    engines.put(engine.ruleset().value(), engine);
    standings.add(
        new FollowedStanding(
            new UUID(number, 0),
            asOf,
            FIRST.plusSeconds(3600L * number),
            engine.ruleset().value(),
            FactsRecord.of(facts).hash().value(),
            ResultDigest.of(engine.evaluator().evaluate(engine.evaluator().file(facts, asOf)))));
    return this;
  }

  List<FollowedStanding> standings() {
    return standings;
  }

  FollowUpFold fold() {
    return FollowUpFold.NONE.then(standings, this::formerly);
  }

  /** What it was known by at a standing, judged as at another. */
  Optional<ResultDigest> formerly(FollowedStanding rules, UUID before) {
    judgedAnew++;
    Engine other = Objects.requireNonNull(engines.get(rules.ruleset()));
    Facts facts = known.get((int) before.getMostSignificantBits() - 1);
    return Optional.of(
        ResultDigest.of(other.evaluator().evaluate(other.evaluator().file(facts, rules.asOf()))));
  }

  /** How often that was asked for. */
  int judgedAnew() {
    return judgedAnew;
  }

  /** How one of its findings has come along, with nothing planned and nothing tolerated. */
  FollowedFinding finding(String item, String criterion) {
    FindingTrack track =
        fold().track(new FollowedKey(item, criterion.isEmpty() ? null : criterion));
    if (track == null) {
      throw new AssertionError("never found: " + item + " " + criterion);
    }
    return FindingStory.of("S-001", track, List.of(), List.of(), FindingStoryTests.DAYS);
  }
}
