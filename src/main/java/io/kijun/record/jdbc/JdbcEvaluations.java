package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.record.NewEvaluation;
import io.kijun.record.RecordedEvaluation;
import io.kijun.runtime.PlainJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Evaluations in a database. */
@Repository
class JdbcEvaluations implements Evaluations {

  private static final String SUMMARY =
      """
      select e.id, e.supplier, t.name, e.as_of, e.ruleset, e.kijun, e.sharing,
        f.hash as facts_hash, e.result_hash, e.recorded_at, e.basis, e.standing, v.version
      from evaluation e
      join ruleset r on r.hash = e.ruleset
      join facts f on f.id = e.facts
      left join facts_text t on t.facts = e.facts
      left join facts_version v on v.id = e.facts_version
      """;

  private final JdbcClient database;

  JdbcEvaluations(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(NewEvaluation evaluation) {
    database
        .sql(
            """
            insert into evaluation (id, facts, supplier, as_of, ruleset, kijun, sharing,
              result_hash, result, trace, recorded_at, actor, basis, facts_version, standing)
            values (:id, :facts, :supplier, :asOf, :ruleset, :kijun, :sharing,
              :resultHash, :result, :trace, :recordedAt, :actor, :basis, :factsVersion, :standing)
            """)
        .param("id", evaluation.id())
        .param("facts", evaluation.facts())
        .param("supplier", evaluation.supplier())
        .param("asOf", evaluation.asOf())
        .param("ruleset", evaluation.ruleset().value())
        .param("kijun", evaluation.kijun())
        .param("sharing", evaluation.sharing())
        .param("resultHash", evaluation.resultHash().value())
        .param("result", PlainJson.text(evaluation.result()))
        .param("trace", Compressed.of(PlainJson.bytes(evaluation.trace())))
        .param("recordedAt", evaluation.recordedAt().atOffset(ZoneOffset.UTC))
        .param("actor", evaluation.actor())
        .param("basis", evaluation.basis().kind().name())
        .param("factsVersion", evaluation.basis().factsVersion(), Types.OTHER)
        .param("standing", evaluation.basis().standing())
        .update();
    addEvents(evaluation.id(), evaluation.basis().worldEvents());
  }

  /** All at once: each of very many evaluations may have seen many. */
  private void addEvents(UUID evaluation, List<UUID> events) {
    if (!events.isEmpty()) {
      database
          .sql(
              """
              insert into evaluation_world_event (evaluation, event)
              select :evaluation, e.id from world_event e where e.id in (:events)
              """)
          .param("evaluation", evaluation)
          .param("events", events)
          .update();
    }
  }

  @Override
  public Optional<RecordedEvaluation> find(UUID id, Sight sight) {
    return database
        .sql(
            """
            select e.id, e.facts, e.result, e.recorded_at, t.name,
              e.basis, e.standing, e.facts_version, v.version
            from evaluation e
            left join facts_text t on t.facts = e.facts
            left join facts_version v on v.id = e.facts_version
            where e.id = :id and
            """
                + SightCondition.on("e.supplier", sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query((row, number) -> evaluation(row, worldEvents(id)))
        .optional();
  }

  private List<UUID> worldEvents(UUID evaluation) {
    return database
        .sql("select event from evaluation_world_event where evaluation = :id order by event")
        .param("id", evaluation)
        .query(UUID.class)
        .list();
  }

  private static RecordedEvaluation evaluation(ResultSet row, List<UUID> worldEvents)
      throws SQLException {
    return new RecordedEvaluation(
        row.getObject("id", UUID.class),
        row.getObject("facts", UUID.class),
        row.getString("name"),
        (ObjectNode) PlainJson.tree(row.getString("result")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("basis") == null ? null : basis(row, worldEvents));
  }

  private static EvaluationBasis basis(ResultSet row, List<UUID> worldEvents) throws SQLException {
    return new EvaluationBasis(
        basis(row),
        row.getObject("facts_version", UUID.class),
        row.getObject("version", Integer.class),
        worldEvents,
        row.getBoolean("standing"));
  }

  /** Those of earlier versions, which knew no registered suppliers, name none. */
  private static EvaluationBasis.Kind basis(ResultSet row) throws SQLException {
    String name = row.getString("basis");
    return name == null ? EvaluationBasis.Kind.UNREGISTERED : EvaluationBasis.Kind.valueOf(name);
  }

  @Override
  public Optional<byte[]> trace(UUID id, Sight sight) {
    return database
        .sql(
            "select trace from evaluation e where e.id = :id and "
                + SightCondition.on("e.supplier", sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query((row, number) -> Compressed.plain(row.getBytes("trace")))
        .optional();
  }

  @Override
  public Optional<EvaluationSummary> standing(String supplier, RulesetHash inForce) {
    return database
        .sql(
            SUMMARY
                + """
                where e.supplier = :supplier and e.standing and e.ruleset = :inForce
                order by e.as_of desc, e.id desc fetch first 1 rows only
                """)
        .param("supplier", supplier)
        .param("inForce", inForce.value())
        .query(JdbcEvaluations::summary)
        .optional();
  }

  @Override
  public List<EvaluationSummary> list(EvaluationQuery query, Sight sight) {
    Map<String, Object> conditions = new LinkedHashMap<>();
    put(conditions, "e.supplier = :supplier", query.supplier());
    put(conditions, "e.as_of >= :from", query.from());
    put(conditions, "e.as_of <= :to", query.to());
    put(conditions, "(r.hash = :ruleset or r.id = :ruleset)", query.ruleset());
    put(conditions, "e.id < :before", query.before());
    conditions.put(SightCondition.on("e.supplier", sight), sight);
    String where = "where " + String.join(" and ", conditions.keySet());
    return database
        .sql(SUMMARY + where + " order by e.id desc fetch first :limit rows only")
        .params(parameters(query))
        .params(SightCondition.parameters(sight))
        .query(JdbcEvaluations::summary)
        .list();
  }

  private static void put(Map<String, Object> conditions, String sql, @Nullable Object value) {
    if (value != null) {
      conditions.put(sql, value);
    }
  }

  private static Map<String, @Nullable Object> parameters(EvaluationQuery query) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("supplier", query.supplier());
    parameters.put("from", query.from());
    parameters.put("to", query.to());
    parameters.put("ruleset", query.ruleset());
    parameters.put("before", query.before());
    parameters.put("limit", query.limit());
    return parameters;
  }

  private static EvaluationSummary summary(ResultSet row, int number) throws SQLException {
    return new EvaluationSummary(
        row.getObject("id", UUID.class),
        row.getString("supplier"),
        row.getString("name"),
        row.getObject("as_of", LocalDate.class),
        new RulesetHash(row.getString("ruleset")),
        row.getString("kijun"),
        row.getString("sharing"),
        new Hash(row.getString("facts_hash")),
        new Hash(row.getString("result_hash")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        basis(row),
        row.getBoolean("standing"),
        row.getObject("version", Integer.class));
  }
}
