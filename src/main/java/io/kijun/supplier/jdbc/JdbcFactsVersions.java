package io.kijun.supplier.jdbc;

import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.FactsVersions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of facts in a database. */
@Repository
class JdbcFactsVersions implements FactsVersions {

  private static final String ALL =
      """
      select v.id, v.supplier, v.version, v.facts, v.source, v.sheet, t.comment, v.actor,
        v.recorded_at
      from facts_version v left join facts_version_text t on t.facts_version = v.id
      """;

  private static final String VERSIONS = ALL + "where v.supplier = :supplier";

  private static final String LATEST_FIRST = " order by v.version desc";
  private static final String FIRST = " fetch first 1 rows only";

  private final JdbcClient database;

  JdbcFactsVersions(JdbcClient database) {
    this.database = database;
  }

  @Override
  public boolean add(FactsVersion version) {
    try {
      insert(version);
    } catch (DuplicateKeyException e) {
      return false;
    }
    if (version.comment() != null) {
      database
          .sql("insert into facts_version_text (facts_version, comment) values (:id, :comment)")
          .param("id", version.id())
          .param("comment", version.comment())
          .update();
    }
    return true;
  }

  private void insert(FactsVersion version) {
    database
        .sql(
            """
            insert into facts_version
              (id, supplier, version, facts, source, sheet, actor, recorded_at)
            values (:id, :supplier, :version, :facts, :source, :sheet, :actor, :recordedAt)
            """)
        .param("id", version.id())
        .param("supplier", version.supplier())
        .param("version", version.version())
        .param("facts", version.facts())
        .param("source", version.source().kind().name())
        .param("sheet", version.source().sheet(), Types.OTHER)
        .param("actor", version.actor())
        .param("recordedAt", version.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<FactsVersion> latest(String supplier) {
    return database
        .sql(VERSIONS + LATEST_FIRST + FIRST)
        .param("supplier", supplier)
        .query(JdbcFactsVersions::version)
        .optional();
  }

  @Override
  public Optional<FactsVersion> before(String supplier, Instant end) {
    return database
        .sql(VERSIONS + " and v.recorded_at < :end" + LATEST_FIRST + FIRST)
        .param("supplier", supplier)
        .param("end", end.atOffset(ZoneOffset.UTC))
        .query(JdbcFactsVersions::version)
        .optional();
  }

  @Override
  public Optional<FactsVersion> find(String supplier, int version) {
    return database
        .sql(VERSIONS + " and v.version = :version")
        .param("supplier", supplier)
        .param("version", version)
        .query(JdbcFactsVersions::version)
        .optional();
  }

  @Override
  public String state() {
    return database
        .sql(
            """
            select (select count(*) from facts_version) || ' '
              || coalesce((select cast(max(changed_at) as varchar(60)) from supplier), '') || ' '
              || (select count(*) from supplier)
            """)
        .query(String.class)
        .single();
  }

  @Override
  public List<FactsVersion> all(String supplier) {
    return database
        .sql(VERSIONS + LATEST_FIRST)
        .param("supplier", supplier)
        .query(JdbcFactsVersions::version)
        .list();
  }

  @Override
  public List<FactsVersion> all(Collection<String> suppliers) {
    return suppliers.isEmpty()
        ? List.of()
        : database
            .sql(ALL + "where v.supplier in (:suppliers)")
            .param("suppliers", suppliers)
            .query(JdbcFactsVersions::version)
            .list();
  }

  @Override
  public int eraseComments(String supplier) {
    return database
        .sql(
            """
            delete from facts_version_text
            where facts_version in (select id from facts_version where supplier = :supplier)
            """)
        .param("supplier", supplier)
        .update();
  }

  private static FactsVersion version(ResultSet row, int number) throws SQLException {
    return new FactsVersion(
        row.getObject("id", UUID.class),
        row.getString("supplier"),
        row.getInt("version"),
        row.getObject("facts", UUID.class),
        new FactsOrigin(
            FactsOrigin.Kind.valueOf(row.getString("source")), row.getObject("sheet", UUID.class)),
        row.getString("comment"),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
