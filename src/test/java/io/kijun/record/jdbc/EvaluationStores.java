package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SilentLog;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.inforce.jdbc.RulesetStores;
import io.kijun.record.EvaluationAgain;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** The stores of facts and evaluations on one database. */
record EvaluationStores(
    DataSource source,
    JdbcClient database,
    RulesetStores rulesets,
    FactsOnRecord facts,
    Evaluations evaluations,
    ReadingEvaluations reading,
    RecordingEvaluation evaluating) {

  /** What is in force. */
  static final Ruleset RULESET = SmallStandard.ruleset();

  static EvaluationStores on(Databases kind) {
    DataSource source = kind.fresh();
    RulesetStores rulesets = RulesetStores.on(JdbcClient.create(source));
    rulesets.putInForce(RULESET, "2024-11-01");
    return reopened(source, rulesets);
  }

  private static EvaluationStores reopened(DataSource source, RulesetStores rulesets) {
    JdbcClient database = JdbcClient.create(source);
    Today today = new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo"));
    ChoosingRuleset choosing = rulesets.choosing();
    FactsOnRecord facts = new JdbcFactsOnRecord(database);
    Evaluations evaluations =
        new JdbcEvaluations(database, new JdbcTemplate(source), new JdbcWorldEventsSeen(database));
    Engines engines = new Engines(choosing, today);
    return new EvaluationStores(
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
  EvaluationStores afterRestart() {
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
