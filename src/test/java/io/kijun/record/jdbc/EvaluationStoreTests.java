package io.kijun.record.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.RulesetUnknown;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.FactsRejected;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.StandingsNow.StandingsAsked;
import io.kijun.record.SupplierStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Facts and evaluations, on every database that Kijun runs on. */
class EvaluationStoreTests {

  private static EvaluationQuery query(
      @Nullable String supplier, @Nullable String from, @Nullable String to) {
    return new EvaluationQuery(
        supplier,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null,
        10);
  }

  private static String resultHash(RecordedEvaluation evaluation) {
    return evaluation.json().required("resultHash").stringValue();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasBroughtInOfASupplierIsFoundAndWhatAnEvaluationOfItSaw(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate("S-1", "2026-11-24");
    Facts known = store.facts().broughtIn("S-1").orElseThrow();
    assertThat(known.evidence()).isNotEmpty();
    assertThat(store.facts().broughtIn("S-2")).isEmpty();
    assertThat(store.facts().profiles(List.of("S-1"))).isEmpty();

    store.register("S-1", made.facts());
    assertThat(store.facts().profiles(List.of("S-1", "S-2")))
        .isEqualTo(Map.of("S-1", known.profile()));
    List<UUID> events = store.events(3);
    LocalDate day = LocalDate.parse("2026-11-24");
    RecordedEvaluation seen =
        store
            .evaluating()
            .evaluate(
                store.evaluating().engine(null, day),
                known,
                day,
                EvaluationBasis.recorded(made.facts(), made.facts(), 1, events, true),
                new Actor("rina", "local", true));

    assertThat(requireNonNull(store.evaluations().find(seen.id(), Sight.ALL).orElseThrow().basis()))
        .extracting(EvaluationBasis::worldEvents)
        .asInstanceOf(InstanceOfAssertFactories.list(UUID.class))
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(store.evaluations().standing("S-1", EvaluationStores.RULESET.hash()))
        .map(EvaluationSummary::id)
        .contains(seen.id());
    assertThat(store.evaluations().standing("S-1", SmallStandard.ruleset("2.0").hash())).isEmpty();
    assertThat(store.facts().broughtIn("S-1")).map(Facts::supplier).contains("S-1");
  }

  /** A ruleset with a word that the others do not know. */
  private static Ruleset withWord(String key) {
    Standard standard = SmallStandard.standard("2.0");
    Vocabulary words = standard.vocabulary();
    List<EvidenceKey> keys = new ArrayList<>(words.evidence());
    Text text = new Text(key, key);
    keys.add(new EvidenceKey(key, text, text, null));
    return Ruleset.of(
        standard.with(
            new Vocabulary(
                keys,
                words.audiences(),
                words.scopes(),
                words.contents(),
                words.occasions(),
                words.profile(),
                words.events())),
        Map.of());
  }

  @ParameterizedTest
  @EnumSource
  void aRequestIsReadInTheWordsOfTheRulesetThatItMeans(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    Ruleset later = withWord("novelty");
    store.rulesets().putInForce(later, "2025-06-01");
    ObjectNode today =
        SupplierJson.compliantBut(
            json -> {
              json.remove("asOf");
              json.withArray("evidence").addObject().put("key", "novelty").put("established", true);
            });
    ObjectNode before = today.deepCopy().put("asOf", "2025-05-31");

    for (int time = 0; time < 2; time++) {
      assertThat(store.evaluate(today).json().at("/ruleset/hash").stringValue())
          .isEqualTo(later.hash().value());
      assertThatThrownBy(() -> store.evaluate(before)).isInstanceOf(FactsRejected.class);
      assertThatThrownBy(() -> store.evaluate(today.deepCopy().put("ruleset", "no such")))
          .isInstanceOf(RulesetUnknown.class);
    }
    store.evaluate("S-002", "2025-06-01");
    assertThat(store.evaluate("S-002", "2025-05-31").json().at("/ruleset/hash").stringValue())
        .isEqualTo(EvaluationStores.RULESET.hash().value());
  }

  @ParameterizedTest
  @EnumSource
  void theSameFactsAreOnRecordOnceAndMakeANewEvaluationWithTheSameHash(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation first = store.evaluate(SupplierJson.compliant());
    RecordedEvaluation second = store.evaluate(SupplierJson.compliant());

    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(second.facts()).isEqualTo(first.facts());
    assertThat(resultHash(second)).isEqualTo(resultHash(first));
  }

  @ParameterizedTest
  @EnumSource
  void factsComeBackWithTheirTexts(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    Facts facts = store.facts().find(made.facts()).orElseThrow();

    assertThat(facts.name()).isEqualTo("株式会社サンプル");
    assertThat(facts.declarations()).first().extracting("reason").isEqualTo("社長が確認済み");
    assertThat(facts.evidence())
        .filteredOn(entry -> entry.key().equals("policy"))
        .first()
        .extracting("source")
        .isEqualTo("規程集 p.4");
  }

  @ParameterizedTest
  @EnumSource
  void erasingNamesTouchesNeitherHashNorResult(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    RecordedEvaluation other = store.evaluate("S-002", "2026-11-24");

    assertThat(store.facts().eraseTexts("S-001")).isEqualTo(1);

    RecordedEvaluation erased = store.reading().find(made.id(), Sight.ALL).orElseThrow();
    ObjectNode expected = made.json();
    ((ObjectNode) expected.required("supplier")).putNull("name");
    assertThat(erased.json().toString()).isEqualTo(expected.toString());
    assertThat(store.resultHashAgain(erased)).isEqualTo(resultHash(made));
    Facts facts = store.facts().find(made.facts()).orElseThrow();
    assertThat(FactsRecord.of(facts).hash().value())
        .isEqualTo(made.json().required("factsHash").stringValue());
    assertThat(facts.name()).isNull();
    assertThat(store.evaluations().find(other.id(), Sight.ALL).orElseThrow().name()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void nothingButTheErasableRowHoldsNamesAndFreeText(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    String trace = new String(store.reading().trace(made.id(), Sight.ALL).orElseThrow(), UTF_8);
    String facts =
        new String(
            Compressed.plain(
                store.database().sql("select content from facts").query(byte[].class).single()),
            UTF_8);

    for (String text : List.of("株式会社サンプル", "規程集 p.4", "社長が確認済み")) {
      assertThat(made.json().toString().replace("\"name\":\"株式会社サンプル\"", "")).doesNotContain(text);
      assertThat(trace).doesNotContain(text);
      assertThat(facts).doesNotContain(text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotOnRecordIsNotFound(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);

    assertThat(store.evaluations().find(new UUID(1, 2), Sight.ALL)).isEmpty();
    assertThat(store.reading().trace(new UUID(1, 2), Sight.ALL)).isEmpty();
    assertThat(store.facts().find(new UUID(1, 2))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void evaluationsAreListedNewestFirstAndFiltered(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    UUID a = store.evaluate("S-001", "2026-11-22").id();
    UUID b = store.evaluate("S-002", "2026-11-23").id();
    UUID c = store.evaluate("S-001", "2026-11-24").id();

    assertThat(store.list(query(null, null, null))).containsExactly(c, b, a);
    assertThat(store.list(query("S-001", null, null))).containsExactly(c, a);
    assertThat(store.list(query(null, "2026-11-23", null))).containsExactly(c, b);
    assertThat(store.list(query(null, null, "2026-11-23"))).containsExactly(b, a);
    assertThat(store.list(query("S-001", "2026-11-23", "2026-11-24"))).containsExactly(c);
    assertThat(
            store.list(
                new EvaluationQuery(
                    null, null, null, EvaluationStores.RULESET.id().value(), b, 10)))
        .containsExactly(a);
    assertThat(store.list(new EvaluationQuery(null, null, null, "feedfeedfeed", null, 10)))
        .isEmpty();
    assertThat(
            store.list(
                new EvaluationQuery(
                    null, null, null, EvaluationStores.RULESET.hash().value(), null, 2)))
        .containsExactly(c, b);
  }

  @ParameterizedTest
  @EnumSource
  void factsThatAreWrongLeaveNoRecord(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    ObjectNode wrong = SupplierJson.compliantBut(json -> json.put("asof", "2026-11-24"));

    assertThatThrownBy(() -> store.evaluate(wrong)).isInstanceOf(FactsRejected.class);
    assertThat(store.list(query(null, null, null))).isEmpty();
    assertThat(store.database().sql("select count(*) from facts").query(Long.class).single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void suppliersStandByTheRulesetInForceOrElseAsTheyStoodLast(Databases kind) {
    EvaluationStores store = EvaluationStores.on(kind);
    JdbcStandingsNow standings = new JdbcStandingsNow(store.database());
    UUID early = store.standing(store.evaluate("S-1", "2026-01-10"));
    UUID late = store.standing(store.evaluate("S-1", "2026-02-10"));
    UUID other = store.standing(store.evaluate("S-2", "2026-01-10"));
    RulesetHash another = store.judgedByAnother(late);

    assertThat(standing(standings, EvaluationStores.RULESET.hash())).containsExactly(early, other);
    assertThat(standing(standings, another)).containsExactly(late, other);
    assertThat(standing(standings, null)).containsExactly(late, other);
    assertThat(
            standings.list(
                new StandingsAsked(null, null, LocalDate.parse("2026-01-31")), "S-1", 9, Sight.ALL))
        .extracting(SupplierStanding::supplier)
        .containsExactly("S-2");
    assertThat(
            standings.list(
                new StandingsAsked(null, null, LocalDate.parse("2026-01-31")), "", 1, Sight.ALL))
        .extracting(one -> one.standing().evaluation())
        .containsExactly(early);
  }

  private static List<UUID> standing(JdbcStandingsNow standings, @Nullable RulesetHash inForce) {
    return standings
        .list(new StandingsAsked(inForce, null, LocalDate.parse("2026-11-24")), "", 9, Sight.ALL)
        .stream()
        .map(one -> one.standing().evaluation())
        .toList();
  }
}
