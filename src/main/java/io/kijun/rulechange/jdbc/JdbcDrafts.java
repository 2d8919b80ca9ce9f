package io.kijun.rulechange.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.LoosenedChange;
import io.kijun.rulechange.Reasons;
import io.kijun.rulechange.Reasons.GivenReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in a database. */
@Repository
class JdbcDrafts implements Drafts {

  private static final String COLUMNS = "select id, title, base, state, version from draft ";

  private final JdbcClient database;

  JdbcDrafts(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void add(Draft draft, String startedBy, Instant recordedAt) {
    database
        .sql(
            """
            insert into draft (id, title, base, state, version, started_by, recorded_at)
            values (:id, :title, :base, :state, :version, :startedBy, :recordedAt)
            """)
        .param("id", draft.id())
        .param("title", draft.title())
        .param("base", draft.base().value())
        .param("state", draft.state().name())
        .param("version", draft.version())
        .param("startedBy", startedBy)
        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
        .update();
    addParts(draft);
  }

  private void addParts(Draft draft) {
    draft
        .workbooks()
        .forEach(
            (name, hash) ->
                database
                    .sql(
                        """
                        insert into draft_workbook (draft, name, workbook_file)
                        values (:draft, :name, :hash)
                        """)
                    .param("draft", draft.id())
                    .param("name", name)
                    .param("hash", hash.value())
                    .update());
    for (String author : draft.authors()) {
      database
          .sql("insert into draft_author (draft, name) values (:draft, :name)")
          .param("draft", draft.id())
          .param("name", author)
          .update();
    }
  }

  @Override
  public Optional<Draft> find(UUID id) {
    return database
        .sql(COLUMNS + "where id = :id")
        .param("id", id)
        .query((row, number) -> withoutParts(row))
        .optional()
        .map(this::withParts);
  }

  private static Draft withoutParts(ResultSet row) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getString("title"),
        new RulesetHash(row.getString("base")),
        DraftState.valueOf(row.getString("state")),
        Set.of(),
        row.getInt("version"),
        Map.of());
  }

  @Override
  public List<DraftLine> list() {
    Map<UUID, Set<String>> authors = new HashMap<>();
    database
        .sql("select draft, name from draft_author")
        .query(
            row -> {
              authors
                  .computeIfAbsent(row.getObject("draft", UUID.class), id -> new TreeSet<>())
                  .add(row.getString("name"));
            });
    return database
        .sql(COLUMNS + "order by id desc fetch first 1000 rows only")
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return new DraftLine(
                  id,
                  row.getString("title"),
                  DraftState.valueOf(row.getString("state")),
                  authors.getOrDefault(id, Set.of()),
                  row.getInt("version"));
            })
        .list();
  }

  /** Asks only when the row was read to its end: a request never holds two connections. */
  private Draft withParts(Draft draft) {
    Map<String, Hash> workbooks = new TreeMap<>();
    database
        .sql("select name, workbook_file from draft_workbook where draft = :draft")
        .param("draft", draft.id())
        .query(
            one -> {
              workbooks.put(one.getString("name"), new Hash(one.getString("workbook_file")));
            });
    List<String> authors =
        database
            .sql("select name from draft_author where draft = :draft")
            .param("draft", draft.id())
            .query(String.class)
            .list();
    return new Draft(
        draft.id(),
        draft.title(),
        draft.base(),
        draft.state(),
        new TreeSet<>(authors),
        draft.version(),
        workbooks);
  }

  @Override
  @Transactional
  public boolean save(Draft changed) {
    int updated =
        database
            .sql(
                """
                update draft set base = :base, version = :version, state = :state
                where id = :id and version = :before and state = 'OPEN'
                """)
            .param("base", changed.base().value())
            .param("version", changed.version())
            .param("state", changed.state().name())
            .param("id", changed.id())
            .param("before", changed.version() - 1)
            .update();
    if (updated == 0) {
      return false;
    }
    database.sql("delete from draft_workbook where draft = :id").param("id", changed.id()).update();
    database.sql("delete from draft_author where draft = :id").param("id", changed.id()).update();
    addParts(changed);
    return true;
  }

  @Override
  public boolean approved(Draft draft) {
    return database
            .sql(
                """
                update draft set state = 'APPROVED'
                where id = :id and version = :version and state = 'OPEN'
                """)
            .param("id", draft.id())
            .param("version", draft.version())
            .update()
        == 1;
  }

  @Override
  public boolean reopened(Draft draft) {
    return database
            .sql(
                """
                update draft set state = 'OPEN', version = version + 1
                where id = :id and version = :version and state = 'APPROVED'
                """)
            .param("id", draft.id())
            .param("version", draft.version())
            .update()
        == 1;
  }

  @Override
  public void reason(
      UUID id, UUID draft, LoosenedChange change, String reason, String actor, Instant recordedAt) {
    database
        .sql(
            """
            insert into draft_reason (id, draft, subject, written_for, reason, actor, recorded_at)
            values (:id, :draft, :subject, :writtenFor, :reason, :actor, :recordedAt)
            """)
        .param("id", id)
        .param("draft", draft)
        .param("subject", change.subject())
        .param("writtenFor", change.change().value())
        .param("reason", reason)
        .param("actor", actor)
        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Reasons reasons(Draft draft) {
    return new Reasons(
        draft.version(),
        database
            .sql(
                """
                select subject, written_for, counts_at, reason from draft_reason
                where draft = :draft order by id
                """)
            .param("draft", draft.id())
            .query(
                (row, number) -> {
                  String writtenFor = row.getString("written_for");
                  return new GivenReason(
                      row.getString("subject"),
                      writtenFor == null ? null : new Hash(writtenFor),
                      row.getObject("counts_at", Integer.class),
                      row.getString("reason"));
                })
            .list());
  }
}
