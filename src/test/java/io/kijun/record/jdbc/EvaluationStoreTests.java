package io.kijun.record.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SilentLog;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.inforce.RulesetUnknown;
import io.kijun.inforce.jdbc.RulesetStores;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.FactsRejected;
import io.kijun.record.NotMadeAgain;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.record.StandingsNow.StandingsAsked;
import io.kijun.record.SupplierStanding;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts and evaluations, on every database that Kijun runs on. */
class EvaluationStoreTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();

  /** The stores on one database. */
  private record Store(
      DataSource source,
      JdbcClient database,
      RulesetStores rulesets,
      FactsOnRecord facts,
      Evaluations evaluations,
      ReadingEvaluations reading,
      RecordingEvaluation evaluating) {

    static Store on(Databases kind) {
      DataSource source = kind.fresh();
      RulesetStores rulesets = RulesetStores.on(JdbcClient.create(source));
      rulesets.putInForce(RULESET, "2024-11-01");
      return reopened(source, rulesets);
    }

    private static Store reopened(DataSource source, RulesetStores rulesets) {
      JdbcClient database = JdbcClient.create(source);
      Today today = new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo"));
      ChoosingRuleset choosing = rulesets.choosing();
      FactsOnRecord facts = new JdbcFactsOnRecord(database);
      Evaluations evaluations =
          new JdbcEvaluations(
              database, new JdbcTemplate(source), new JdbcWorldEventsSeen(database));
      Engines engines = new Engines(choosing, today);
      return new Store(
          source,
          database,
          rulesets,
          facts,
          evaluations,
          new ReadingEvaluations(
              evaluations, new EvaluationAgain(evaluations, facts, choosing, engines)),
          new RecordingEvaluation(
              choosing,
              engines,
              facts,
              evaluations,
              code -> Optional.empty(),
              new SilentLog(),
              TransactionOperations.withoutTransaction(),
              new RecordIds(Clock.systemUTC()),
              today));
    }

    /** The same database, with nothing remembered. */
    Store afterRestart() {
      return reopened(source, RulesetStores.on(database));
    }

    RecordedEvaluation evaluate(ObjectNode request) {
      return evaluating.evaluate(
          StrictJson.parse(PlainJson.bytes(request)), new Actor("rina", "local", true));
    }

    RecordedEvaluation evaluate(String supplier, String asOf) {
      return evaluate(
          SupplierJson.compliantBut(
              json -> {
                ((ObjectNode) json.required("supplier")).put("id", supplier);
                json.put("asOf", asOf);
              }));
    }

    /** A supplier is registered with facts that were brought in before. */
    void register(String code, UUID facts) {
      OffsetDateTime at = OffsetDateTime.parse("2026-11-24T03:00:00Z");
      database
          .sql("insert into supplier (code, recorded_at, changed_at) values (:code, :at, :at)")
          .param("code", code)
          .param("at", at)
          .update();
      database
          .sql(
              """
              insert into facts_version
                (id, supplier, version, facts, source, actor, recorded_at)
              values (:id, :code, 1, :facts, 'REQUEST', 'rina', :at)
              """)
          .param("id", facts)
          .param("code", code)
          .param("facts", facts)
          .param("at", at)
          .update();
    }

    /** As if it said how its supplier stands, which is registered. */
    UUID standing(RecordedEvaluation evaluation) {
      String code = evaluation.json().at("/supplier/id").stringValue();
      boolean known =
          database
                  .sql("select count(*) from supplier where code = :code")
                  .param("code", code)
                  .query(Integer.class)
                  .single()
              > 0;
      if (!known) {
        register(code, evaluation.facts());
      }
      database
          .sql(
              """
              update evaluation set standing = true, facts_version =
                (select v.id from facts_version v where v.supplier = :code) where id = :id
              """)
          .param("code", code)
          .param("id", evaluation.id())
          .update();
      return evaluation.id();
    }

    /** As if another ruleset had judged it. */
    RulesetHash judgedByAnother(UUID evaluation) {
      RulesetHash another = new RulesetHash("sha256:" + "a".repeat(64));
      database
          .sql(
              """
              insert into ruleset (hash, id, standard, version, content, recorded_at)
              select :another, 'another', standard, version, content, recorded_at from ruleset
              """)
          .param("another", another.value())
          .update();
      database
          .sql("update evaluation set ruleset = :another where id = :id")
          .param("another", another.value())
          .param("id", evaluation)
          .update();
      return another;
    }

    List<UUID> events(int count) {
      List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).sorted().toList();
      for (UUID id : ids) {
        database
            .sql(
                """
                insert into world_event (id, type, event_day, actor, recorded_at)
                values (:id, 'lawRevision', date '2026-06-01', 'rina', current_timestamp)
                """)
            .param("id", id)
            .update();
      }
      return ids;
    }

    List<UUID> list(EvaluationQuery query) {
      return evaluations.list(query, Sight.ALL).stream().map(EvaluationSummary::id).toList();
    }

    /** As another version would have recorded it that judges as this one. */
    void seemsToBeOf(RecordedEvaluation evaluation, String kijun) {
      EvaluationAgain.MadeAgain made = again().of(evaluation.id(), Sight.ALL).orElseThrow();
      Hash hash =
          ResultRecord.of(made.evaluation(), made.stored().factsHash(), RULESET, kijun).hash();
      database
          .sql("update evaluation set kijun = :kijun, result_hash = :hash where id = :id")
          .param("kijun", kijun)
          .param("hash", hash.value())
          .param("id", evaluation.id())
          .update();
    }

    private EvaluationAgain again() {
      ChoosingRuleset choosing = rulesets.choosing();
      Today today = new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo"));
      return new EvaluationAgain(evaluations, facts, choosing, new Engines(choosing, today));
    }

    String resultHashAgain(RecordedEvaluation recorded) {
      ObjectNode json = recorded.json();
      Facts read = facts.find(recorded.facts()).orElseThrow();
      Ruleset ruleset =
          rulesets
              .rulesets()
              .find(new RulesetHash(json.at("/ruleset/hash").stringValue()))
              .orElseThrow();
      var evaluator = Engine.of(ruleset).evaluator();
      LocalDate asOf = LocalDate.parse(json.required("asOf").stringValue());
      Evaluation again = evaluator.evaluate(evaluator.file(read, asOf));
      return new ResultJson(ruleset).of(again).required("resultHash").stringValue();
    }
  }

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
    Store store = Store.on(kind);
    RecordedEvaluation made = store.evaluate("S-1", "2026-11-24");
    Facts known = store.facts.broughtIn("S-1").orElseThrow();
    assertThat(known.evidence()).isNotEmpty();
    assertThat(store.facts.broughtIn("S-2")).isEmpty();
    assertThat(store.facts.profiles(List.of("S-1"))).isEmpty();

    store.register("S-1", made.facts());
    assertThat(store.facts.profiles(List.of("S-1", "S-2")))
        .isEqualTo(Map.of("S-1", known.profile()));
    List<UUID> events = store.events(3);
    LocalDate day = LocalDate.parse("2026-11-24");
    RecordedEvaluation seen =
        store.evaluating.evaluate(
            store.evaluating.engine(null, day),
            known,
            day,
            EvaluationBasis.recorded(made.facts(), made.facts(), 1, events, true),
            new Actor("rina", "local", true));

    assertThat(requireNonNull(store.evaluations.find(seen.id(), Sight.ALL).orElseThrow().basis()))
        .extracting(EvaluationBasis::worldEvents)
        .asInstanceOf(InstanceOfAssertFactories.list(UUID.class))
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(store.evaluations.standing("S-1", RULESET.hash()))
        .map(EvaluationSummary::id)
        .contains(seen.id());
    assertThat(store.evaluations.standing("S-1", SmallStandard.ruleset("2.0").hash())).isEmpty();
    assertThat(store.facts.broughtIn("S-1")).map(Facts::supplier).contains("S-1");
  }

  @ParameterizedTest
  @EnumSource
  void anEvaluationComesBackByteForByte(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());

    assertThat(store.afterRestart().reading().find(made.id(), Sight.ALL))
        .hasValueSatisfying(
            found ->
                assertThat(PlainJson.text(found.json())).isEqualTo(PlainJson.text(made.json())));
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
    Store store = Store.on(kind);
    Ruleset later = withWord("novelty");
    store.rulesets.putInForce(later, "2025-06-01");
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
        .isEqualTo(RULESET.hash().value());
  }

  @ParameterizedTest
  @EnumSource
  void theSameFactsAreOnRecordOnceAndMakeANewEvaluationWithTheSameHash(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation first = store.evaluate(SupplierJson.compliant());
    RecordedEvaluation second = store.evaluate(SupplierJson.compliant());

    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(second.facts()).isEqualTo(first.facts());
    assertThat(resultHash(second)).isEqualTo(resultHash(first));
  }

  @ParameterizedTest
  @EnumSource
  void storedFactsAndRulesetGiveTheSameResultAfterARestart(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation compliant = store.evaluate(SupplierJson.compliant());
    RecordedEvaluation failing =
        store.evaluate(
            SupplierJson.compliantBut(
                json -> {
                  SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01");
                  SupplierJson.evidence(json, 4).putNull("interval");
                  json.required("declarations")
                      .asArray()
                      .addObject()
                      .put("item", "4")
                      .put("status", "NOT_APPLICABLE")
                      .put("reason", " ");
                }));
    Store restarted = store.afterRestart();

    assertThat(restarted.resultHashAgain(compliant)).isEqualTo(resultHash(compliant));
    assertThat(restarted.resultHashAgain(failing)).isEqualTo(resultHash(failing));
    assertThat(resultHash(failing)).isNotEqualTo(resultHash(compliant));
  }

  @ParameterizedTest
  @EnumSource
  void factsComeBackWithTheirTexts(Databases kind) {
    Store store = Store.on(kind);
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
    Store store = Store.on(kind);
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
    Store store = Store.on(kind);
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
  void theTraceComesBackWhole(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    byte[] trace = store.reading().trace(made.id(), Sight.ALL).orElseThrow();
    JsonNode json = PlainJson.tree(new String(trace, StandardCharsets.UTF_8));

    assertThat(json.required("level").stringValue()).isEqualTo("FULL");
    assertThat(json.required("rules").size()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void anEvaluationOfAnotherVersionThatJudgesAlikeIsToldWhole(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation made = store.evaluate(SupplierJson.compliant());
    store.seemsToBeOf(made, "0.1.9");

    ObjectNode told = store.reading().find(made.id(), Sight.ALL).orElseThrow().json();

    ObjectNode expected = made.json();
    expected.put("kijun", "0.1.9").put("toldBy", KijunVersion.VERSION);
    expected.set("resultHash", told.required("resultHash"));
    assertThat(told).isEqualTo(expected);
    assertThat(store.reading().trace(made.id(), Sight.ALL)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whereThisVersionJudgesOtherwiseTheRecordIsToldAndNoTrace(Databases kind) {
    Store store = Store.on(kind);
    RecordedEvaluation made =
        store.evaluate(
            SupplierJson.compliantBut(
                json -> SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01")));
    store.database().sql("update evaluation set kijun = '0.1.9'").update();

    ObjectNode told = store.reading().find(made.id(), Sight.ALL).orElseThrow().json();

    ObjectNode was = made.json();
    assertThat(told.required("toldBy").stringValue()).isEqualTo(KijunVersion.VERSION);
    for (String same : List.of("resultHash", "factsHash", "scores", "lapses", "standard", "asOf")) {
      assertThat(told.required(same)).isEqualTo(was.required(same));
    }
    assertThat(told.at("/decision/rule")).isEqualTo(was.at("/decision/rule"));
    assertThat(codes(told)).isEqualTo(codes(was)).isNotEmpty();
    assertThatThrownBy(() -> store.reading().trace(made.id(), Sight.ALL))
        .isInstanceOf(NotMadeAgain.class);
  }

  /** Items, criteria and findings without the texts and what only the rules say. */
  private static List<String> codes(ObjectNode evaluation) {
    List<String> codes = new ArrayList<>();
    for (JsonNode item : evaluation.required("items")) {
      codes.add(item.required("no") + " " + item.required("verdict") + item.required("points"));
      for (JsonNode one : item.required("criteria")) {
        codes.add(one.required("id") + " " + one.required("outcome") + one.required("rule"));
      }
    }
    for (JsonNode one : evaluation.required("findings")) {
      codes.add(one.required("item") + " " + one.required("cause") + one.required("due"));
    }
    return codes;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotOnRecordIsNotFound(Databases kind) {
    Store store = Store.on(kind);

    assertThat(store.evaluations().find(new UUID(1, 2), Sight.ALL)).isEmpty();
    assertThat(store.reading().trace(new UUID(1, 2), Sight.ALL)).isEmpty();
    assertThat(store.facts().find(new UUID(1, 2))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void evaluationsAreListedNewestFirstAndFiltered(Databases kind) {
    Store store = Store.on(kind);
    UUID a = store.evaluate("S-001", "2026-11-22").id();
    UUID b = store.evaluate("S-002", "2026-11-23").id();
    UUID c = store.evaluate("S-001", "2026-11-24").id();

    assertThat(store.list(query(null, null, null))).containsExactly(c, b, a);
    assertThat(store.list(query("S-001", null, null))).containsExactly(c, a);
    assertThat(store.list(query(null, "2026-11-23", null))).containsExactly(c, b);
    assertThat(store.list(query(null, null, "2026-11-23"))).containsExactly(b, a);
    assertThat(store.list(query("S-001", "2026-11-23", "2026-11-24"))).containsExactly(c);
    assertThat(store.list(new EvaluationQuery(null, null, null, RULESET.id().value(), b, 10)))
        .containsExactly(a);
    assertThat(store.list(new EvaluationQuery(null, null, null, "feedfeedfeed", null, 10)))
        .isEmpty();
    assertThat(store.list(new EvaluationQuery(null, null, null, RULESET.hash().value(), null, 2)))
        .containsExactly(c, b);
  }

  @ParameterizedTest
  @EnumSource
  void factsThatAreWrongLeaveNoRecord(Databases kind) {
    Store store = Store.on(kind);
    ObjectNode wrong = SupplierJson.compliantBut(json -> json.put("asof", "2026-11-24"));

    assertThatThrownBy(() -> store.evaluate(wrong)).isInstanceOf(FactsRejected.class);
    assertThat(store.list(query(null, null, null))).isEmpty();
    assertThat(store.database().sql("select count(*) from facts").query(Long.class).single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void suppliersStandByTheRulesetInForceOrElseAsTheyStoodLast(Databases kind) {
    Store store = Store.on(kind);
    JdbcStandingsNow standings = new JdbcStandingsNow(store.database());
    UUID early = store.standing(store.evaluate("S-1", "2026-01-10"));
    UUID late = store.standing(store.evaluate("S-1", "2026-02-10"));
    UUID other = store.standing(store.evaluate("S-2", "2026-01-10"));
    RulesetHash another = store.judgedByAnother(late);

    assertThat(standing(standings, RULESET.hash())).containsExactly(early, other);
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
