package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.Hash;
import io.kijun.record.FactsOnRecord;
import io.kijun.runtime.PlainJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Facts in a database. */
@Repository
class JdbcFactsOnRecord implements FactsOnRecord {

  private final JdbcClient database;

  JdbcFactsOnRecord(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public UUID put(UUID id, Facts facts, FactsRecord record, Instant recordedAt) {
    String texts = PlainJson.text(FactsTexts.of(facts, record));
    return known(facts, record, texts)
        .orElseGet(
            () -> {
              add(id, facts, record, texts, recordedAt);
              return id;
            });
  }

  /** The last ones of the same hash, where name and texts are the same and were not erased. */
  private Optional<UUID> known(Facts facts, FactsRecord record, String texts) {
    return database
        .sql(
            """
            select f.id, t.name, t.content
            from facts f join facts_text t on t.facts = f.id
            where f.supplier = :supplier and f.hash = :hash
            order by f.id desc fetch first 1 rows only
            """)
        .param("supplier", facts.supplier())
        .param("hash", record.hash().value())
        .query(
            (row, number) ->
                texts.equals(row.getString("content"))
                        && Objects.equals(facts.name(), row.getString("name"))
                    ? Optional.of(row.getObject("id", UUID.class))
                    : Optional.<UUID>empty())
        .optional()
        .flatMap(found -> found);
  }

  private void add(UUID id, Facts facts, FactsRecord record, String texts, Instant recordedAt) {
    database
        .sql(
            """
            insert into facts (id, supplier, hash, content, recorded_at)
            values (:id, :supplier, :hash, :content, :recordedAt)
            """)
        .param("id", id)
        .param("supplier", facts.supplier())
        .param("hash", record.hash().value())
        .param("content", Compressed.of(record.canonical()))
        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql("insert into facts_text (facts, name, content) values (:facts, :name, :content)")
        .param("facts", id)
        .param("name", facts.name(), Types.VARCHAR)
        .param("content", texts)
        .update();
  }

  @Override
  public Optional<Facts> find(UUID id) {
    return database
        .sql(
            """
            select f.id, f.content as content, t.name, t.content as texts
            from facts f left join facts_text t on t.facts = f.id
            where f.id = :id
            """)
        .param("id", id)
        .query(JdbcFactsOnRecord::facts)
        .optional();
  }

  private static Facts facts(ResultSet row, int number) throws SQLException {
    Facts facts = recorded(row).all();
    String texts = row.getString("texts");
    return texts == null
        ? facts
        : PlainJson.value(texts, FactsTexts.class).in(facts, row.getString("name"));
  }

  private static PackedFacts recorded(ResultSet row) throws SQLException {
    return new PackedFacts(row.getObject("id", UUID.class), row.getBytes("content"));
  }

  @Override
  public List<Latest> latest(String after, int most, Sight sight) {
    return database
        .sql(
            """
            select f.id, f.supplier, f.content, s.tier,
              exists (select 1 from facts_version v where v.facts = f.id) as recorded
            from facts f left join supplier s on s.code = f.supplier
            where f.supplier > :after
              and f.id = coalesce(
                (select v.facts from facts_version v where v.supplier = f.supplier
                  order by v.version desc fetch first 1 rows only),
                (select e.facts from evaluation e where e.supplier = f.supplier
                  and (e.basis is null or e.basis = 'UNREGISTERED')
                  order by e.id desc fetch first 1 rows only))
              and
            """
                + SightCondition.on("f.supplier", sight)
                + """

                order by f.supplier fetch first :most rows only
                """)
        .params(SightCondition.parameters(sight))
        .param("after", after)
        .param("most", most)
        .query(
            (row, number) ->
                new Latest(
                    row.getString("supplier"),
                    recorded(row),
                    row.getBoolean("recorded"),
                    row.getString("tier")))
        .list();
  }

  @Override
  public List<Current> current(Collection<String> suppliers) {
    return database
        .sql(
            """
            select f.id, f.hash, f.content, v.id as version_id, v.version, s.code, s.tier
            from supplier s
              join facts_version v on v.supplier = s.code
              join facts f on f.id = v.facts
            where s.code in (:suppliers) and v.version =
              (select max(one.version) from facts_version one where one.supplier = s.code)
            """)
        .param("suppliers", suppliers)
        .query(
            (row, number) ->
                new Current(
                    row.getString("code"),
                    row.getObject("version_id", UUID.class),
                    row.getInt("version"),
                    row.getObject("id", UUID.class),
                    new Hash(row.getString("hash")),
                    recorded(row),
                    row.getString("tier")))
        .list();
  }

  @Override
  public Map<String, Map<String, Boolean>> profiles(Collection<String> suppliers) {
    if (suppliers.isEmpty()) {
      return Map.of();
    }
    Map<String, Map<String, Boolean>> profiles = new HashMap<>();
    database
        .sql(
            """
            select f.id, f.supplier, f.content
            from facts_version v join facts f on f.id = v.facts
            where v.supplier in (:suppliers) and v.version =
              (select max(one.version) from facts_version one where one.supplier = v.supplier)
            """)
        .param("suppliers", suppliers)
        .query(
            (row, number) ->
                Map.entry(row.getString("supplier"), recorded(row).only(Set.of()).profile()))
        .list()
        .forEach(one -> profiles.put(one.getKey(), one.getValue()));
    return profiles;
  }

  @Override
  public Optional<Facts> broughtIn(String supplier) {
    return database
        .sql(
            """
            select f.id, f.content as content, t.name, t.content as texts
            from facts f left join facts_text t on t.facts = f.id
            where f.id =
              (select e.facts from evaluation e where e.supplier = :supplier
                and (e.basis is null or e.basis = 'UNREGISTERED')
                order by e.id desc fetch first 1 rows only)
            """)
        .param("supplier", supplier)
        .query(JdbcFactsOnRecord::facts)
        .optional();
  }

  @Override
  public boolean has(String supplier) {
    return database
            .sql("select count(*) from facts where supplier = :supplier")
            .param("supplier", supplier)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public int suppliers(Sight sight) {
    return database
        .sql(
            """
            select count(*) from (
              select supplier from facts_version
              union
              select supplier from evaluation where basis is null or basis = 'UNREGISTERED') known
            where
            """
                + SightCondition.on("known.supplier", sight))
        .params(SightCondition.parameters(sight))
        .query(Integer.class)
        .single();
  }

  @Override
  public int eraseTexts(String supplier) {
    return database
        .sql(
            """
            delete from facts_text
            where facts in (select id from facts where supplier = :supplier)
            """)
        .param("supplier", supplier)
        .update();
  }
}
