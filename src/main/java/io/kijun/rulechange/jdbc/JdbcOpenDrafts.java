package io.kijun.rulechange.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.rulechange.OpenDrafts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What drafts take in a database. */
@Repository
class JdbcOpenDrafts implements OpenDrafts {

  private final JdbcClient database;

  JdbcOpenDrafts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void lock() {
    database.sql("select id from draft_intake for update").query(Integer.class).list();
  }

  @Override
  public int count(@Nullable String startedBy) {
    return counted("select count(*) from draft d where d.state = 'OPEN'" + of(startedBy), startedBy)
        .intValue();
  }

  /** Sizes are told by the database without reading what they are the size of. */
  @Override
  public long bytes(@Nullable String startedBy) {
    String drafts =
        "select w.workbook_file from draft_workbook w join draft d on d.id = w.draft"
            + " where d.state = 'OPEN'"
            + of(startedBy);
    return counted(
        "select coalesce(sum(octet_length(content)), 0) from workbook_file where hash in ("
            + drafts
            + ") and hash not in (select workbook_file from ruleset_workbook)",
        startedBy);
  }

  private Long counted(String sql, @Nullable String startedBy) {
    Map<String, String> parameters = startedBy == null ? Map.of() : Map.of("user", startedBy);
    return database.sql(sql).params(parameters).query(Long.class).single();
  }

  private static String of(@Nullable String startedBy) {
    return startedBy == null ? "" : " and d.started_by = :user";
  }

  @Override
  public Optional<String> startedBy(UUID draft) {
    return database
        .sql("select started_by from draft where id = :id and started_by is not null")
        .param("id", draft)
        .query(String.class)
        .optional();
  }

  @Override
  public void free(Collection<Hash> files) {
    if (files.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            delete from workbook_file
            where hash in (:files)
              and hash not in (select workbook_file from draft_workbook)
              and hash not in (select workbook_file from ruleset_workbook)
            """)
        .param("files", files.stream().map(Hash::value).collect(Collectors.toSet()))
        .update();
  }
}
