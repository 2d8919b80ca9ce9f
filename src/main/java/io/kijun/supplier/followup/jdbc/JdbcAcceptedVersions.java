package io.kijun.supplier.followup.jdbc;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.RecordedFacts;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.followup.AcceptedVersions;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is accepted in versions of facts in a database. */
@Repository
class JdbcAcceptedVersions implements AcceptedVersions {

  /** Stands in the canonical record where anything is accepted. */
  private static final String ACCEPTED = "\"acceptedUntil\":\"";

  private final JdbcClient database;

  JdbcAcceptedVersions(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<AcceptedIn> after(String supplier, int version) {
    return database
        .sql(
            """
            select v.version, f.id, f.content
            from facts_version v join facts f on f.id = v.facts
            where v.supplier = :supplier and v.version > :version order by v.version
            """)
        .param("supplier", supplier)
        .param("version", version)
        .query(JdbcAcceptedVersions::version)
        .list();
  }

  /** Most versions accept nothing, and need not be taken apart. */
  private static AcceptedIn version(ResultSet row, int number) throws SQLException {
    byte[] content = row.getBytes("content");
    boolean any = new String(content, StandardCharsets.UTF_8).contains(ACCEPTED);
    return new AcceptedIn(
        row.getInt("version"),
        any
            ? new RecordedFacts(row.getObject("id", UUID.class), content)
                .all().declarations().stream()
                    .filter(one -> one.acceptedUntil() != null)
                    .map(JdbcAcceptedVersions::acceptance)
                    .toList()
            : List.of());
  }

  private static Acceptance acceptance(Declaration one) {
    return new Acceptance(one.item(), one.criterion(), Objects.requireNonNull(one.acceptedUntil()));
  }
}
