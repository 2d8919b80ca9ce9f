package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.record.DigestOnRecord;
import io.kijun.record.EvaluationQuery;
import io.kijun.record.EvaluationSummary;
import io.kijun.record.Evaluations;
import io.kijun.record.NewEvaluation;
import io.kijun.record.PastStanding;
import io.kijun.record.StoredEvaluation;
import io.kijun.record.WorldEventsSeen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations in a database. */
@Repository
class JdbcEvaluations implements Evaluations {

  /** The register's name of a registered one: it is added when it is read, as its tier was. */
  private static final String NAME =
      "case when e.basis = 'RECORDED' and e.record is not null then s.name else t.name end as name";

  private static final String SUMMARY =
      """
      select e.id, e.supplier, e.as_of, e.ruleset, e.kijun, e.sharing,
        coalesce(e.facts_hash, f.hash) as facts_hash, e.result_hash, e.recorded_at, e.basis,
        e.standing, v.version,
      """
          + NAME
          + """

          from evaluation e
          join ruleset r on r.hash = e.ruleset
          join facts f on f.id = e.facts
          left join facts_text t on t.facts = e.facts
          left join facts_version v on v.id = e.facts_version
          left join supplier s on s.code = e.supplier
          """;

  /** As the last day of what does not end. */
  private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  private static final String STANDINGS =
      """
      select e.supplier, e.id, e.as_of, e.recorded_at, e.ruleset, v.version, e.facts_hash, e.digest
      from evaluation e join facts_version v on v.id = e.facts_version
      where e.supplier in (:suppliers) and e.standing and e.digest is not null
      """;

  private final JdbcClient database;
  private final JdbcOperations batches;
  private final WorldEventsSeen worldEvents;

  JdbcEvaluations(JdbcClient database, JdbcOperations batches, WorldEventsSeen worldEvents) {
    this.database = database;
    this.batches = batches;
    this.worldEvents = worldEvents;
  }

  @Override
  public void add(List<NewEvaluation> evaluations) {
    Map<List<UUID>, UUID> seen = new HashMap<>();
    for (NewEvaluation one : evaluations) {
      if (!one.basis().worldEvents().isEmpty()) {
        seen.computeIfAbsent(one.basis().worldEvents(), worldEvents::keep);
      }
    }
    batches.batchUpdate(
        """
        insert into evaluation (id, facts, supplier, tier, as_of, ruleset, kijun, sharing,
          facts_hash, result_hash, record, digest, holds_until, recorded_at, actor, basis,
          facts_version, standing, events_seen)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        evaluations.stream().map(one -> values(one, seen.get(one.basis().worldEvents()))).toList());
  }

  private static @Nullable Object[] values(NewEvaluation one, @Nullable UUID seen) {
    return new @Nullable Object[] {
      one.id(),
      one.facts(),
      one.supplier(),
      one.tier(),
      one.asOf(),
      one.ruleset().value(),
      one.kijun(),
      one.sharing(),
      one.factsHash().value(),
      one.record().hash().value(),
      Compressed.of(one.record().canonical()),
      one.digest().bytes(),
      Objects.requireNonNullElse(one.holdsUntil(), FOR_EVER),
      one.recordedAt().atOffset(ZoneOffset.UTC),
      one.actor(),
      one.basis().kind().name(),
      one.basis().factsVersion(),
      one.basis().standing(),
      seen
    };
  }

  @Override
  public Optional<StoredEvaluation> find(UUID id, Sight sight) {
    return database
        .sql(
            """
            select e.id, e.facts, e.supplier, e.tier, e.as_of, e.ruleset, e.kijun,
              coalesce(e.facts_hash, f.hash) as facts_hash, e.result_hash, e.result, e.record,
              e.recorded_at, e.basis, e.standing, e.facts_version, e.events_seen, v.version,
            """
                + NAME
                + """

                from evaluation e
                join facts f on f.id = e.facts
                left join facts_text t on t.facts = e.facts
                left join facts_version v on v.id = e.facts_version
                left join supplier s on s.code = e.supplier
                where e.id = :id and
                """
                + SightCondition.on("e.supplier", sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query(StoredRow::of)
        .optional()
        .map(row -> row.with(row.seen() == null ? List.of() : worldEvents.of(row.seen())));
  }

  @Override
  public Optional<String> actor(UUID id) {
    return database
        .sql("select actor from evaluation where id = :id and actor is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .filter(name -> !name.isEmpty());
  }

  @Override
  public byte[] trace(UUID id) {
    return database
        .sql("select trace from evaluation where id = :id")
        .param("id", id)
        .query((row, number) -> Compressed.plain(row.getBytes("trace")))
        .single();
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
  public Optional<EvaluationSummary> lastStanding(String supplier, LocalDate today) {
    return database
        .sql(
            SUMMARY
                + """
                where e.supplier = :supplier and e.standing and e.as_of <= :today
                order by e.as_of desc, e.id desc fetch first 1 rows only
                """)
        .param("supplier", supplier)
        .param("today", today)
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

  @Override
  public List<PastStanding> standings(String supplier) {
    return database
        .sql(STANDINGS + " order by e.as_of, e.id")
        .param("suppliers", List.of(supplier))
        .query(JdbcEvaluations::pastStanding)
        .list();
  }

  @Override
  public Map<String, List<PastStanding>> standingsAsMade(
      Collection<String> suppliers, @Nullable UUID last) {
    Map<String, List<PastStanding>> all = new HashMap<>();
    if (!suppliers.isEmpty()) {
      String after = last == null ? "" : " and e.id > :last";
      database
          .sql(STANDINGS + after + " order by e.id")
          .params(last == null ? Map.of() : Map.of("last", last))
          .param("suppliers", suppliers)
          .query((row, number) -> Map.entry(row.getString("supplier"), pastStanding(row, number)))
          .list()
          .forEach(
              one ->
                  all.computeIfAbsent(one.getKey(), any -> new ArrayList<>()).add(one.getValue()));
    }
    return all;
  }

  @Override
  public Map<UUID, DigestOnRecord> digests(Collection<UUID> evaluations) {
    Map<UUID, DigestOnRecord> digests = new LinkedHashMap<>();
    if (!evaluations.isEmpty()) {
      database
          .sql(
              "select id, as_of, ruleset, facts_hash, digest from evaluation"
                  + " where id in (:ids) and digest is not null")
          .param("ids", evaluations)
          .query(JdbcEvaluations::digestOnRecord)
          .list()
          .forEach(one -> digests.put(one.evaluation(), one));
    }
    return digests;
  }

  private static DigestOnRecord digestOnRecord(ResultSet row, int number) throws SQLException {
    return new DigestOnRecord(
        row.getObject("id", UUID.class),
        row.getObject("as_of", LocalDate.class),
        new RulesetHash(row.getString("ruleset")),
        new Hash(row.getString("facts_hash")),
        ResultDigest.read(row.getBytes("digest")));
  }

  static PastStanding pastStanding(ResultSet row, int number) throws SQLException {
    return new PastStanding(
        row.getObject("id", UUID.class),
        row.getObject("as_of", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new RulesetHash(row.getString("ruleset")),
        row.getInt("version"),
        new Hash(row.getString("facts_hash")),
        ResultDigest.read(row.getBytes("digest")));
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
        StoredRow.kind(row),
        row.getBoolean("standing"),
        row.getObject("version", Integer.class));
  }
}
