package io.kijun.audit.jdbc;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.audit.NewLogEntry;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log in a database. */
@Repository
class JdbcActivityLog implements ActivityLog {

  /** How far the clock that ids are made by may have been from that of the record. */
  private static final Duration SLACK = Duration.ofDays(1);

  private static final int LONGEST_CODE = 200;

  private static final List<String> GENERAL =
      Arrays.stream(LogAction.values()).filter(LogAction::isGeneral).map(Enum::name).toList();

  private final JdbcClient database;
  private final JdbcOperations batches;
  private final RecordIds ids;
  private final Today today;

  JdbcActivityLog(JdbcClient database, JdbcOperations batches, RecordIds ids, Today today) {
    this.database = database;
    this.batches = batches;
    this.ids = ids;
    this.today = today;
  }

  @Override
  public void add(
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail) {
    write(action.isGeneral() ? null : subject, actor, action, subject, hash, detail);
  }

  @Override
  public void addAbout(
      String supplier,
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail) {
    write(supplier, actor, action, subject, hash, detail);
  }

  @Override
  public void addAll(Actor actor, List<NewLogEntry> entries) {
    batches.batchUpdate(
        """
        insert into log_entry (id, recorded_at, actor, action, subject, hash, origin, detail,
          supplier)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entries.stream().map(one -> values(actor, one)).toList());
  }

  private Object[] values(Actor actor, NewLogEntry entry) {
    String supplier = entry.action().isGeneral() ? null : entry.subject();
    return new @Nullable Object[] {
      ids.next(),
      today.now().atOffset(ZoneOffset.UTC),
      actor.name(),
      entry.action().name(),
      entry.subject(),
      entry.hash(),
      actor.origin(),
      PlainJson.text(new TreeMap<>(entry.detail())),
      supplier != null && supplier.length() <= LONGEST_CODE ? supplier : null
    };
  }

  private void write(
      @Nullable String supplier,
      Actor actor,
      LogAction action,
      String subject,
      @Nullable String hash,
      Map<String, String> detail) {
    boolean isCode = supplier != null && supplier.length() <= LONGEST_CODE;
    database
        .sql(
            """
            insert into log_entry (id, recorded_at, actor, action, subject, hash, origin, detail,
              supplier)
            values (:id, :recordedAt, :actor, :action, :subject, :hash, :origin, :detail, :supplier)
            """)
        .param("supplier", isCode ? supplier : null, Types.VARCHAR)
        .param("id", ids.next())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .param("actor", actor.name())
        .param("action", action.name())
        .param("subject", subject)
        .param("hash", hash)
        .param("origin", actor.origin())
        .param("detail", PlainJson.text(new TreeMap<>(detail)))
        .update();
  }

  @Override
  public List<LogEntry> latest(LogQuery query, @Nullable UUID before, int most) {
    Conditions conditions = conditions(query);
    if (before != null) {
      conditions.add("id < :before", "before", before);
    }
    List<LogEntry> latestFirst = new ArrayList<>(found(conditions, "id desc", most));
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  @Override
  public List<LogEntry> following(LogQuery query, @Nullable UUID after, UUID last, int most) {
    Conditions conditions = conditions(query);
    if (after != null) {
      conditions.add("id > :after", "after", after);
    }
    conditions.add("id <= :last", "last", last);
    return found(conditions, "id", most);
  }

  /** What is asked for, in SQL. */
  record Conditions(List<String> texts, Map<String, Object> parameters) {

    void add(String text, String parameter, Object value) {
      texts.add(text);
      parameters.put(parameter, value);
    }
  }

  /** Ids begin with their time: by them the days are found, by the record what is of the days. */
  private Conditions conditions(LogQuery query) {
    Conditions conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
    if (query.from() != null) {
      Instant start = today.start(query.from());
      conditions.add("recorded_at >= :from", "from", start.atOffset(ZoneOffset.UTC));
      conditions.add("id >= :first", "first", RecordIds.before(start.minus(SLACK)));
    }
    if (query.to() != null) {
      Instant end = today.start(query.to().plusDays(1));
      conditions.add("recorded_at < :to", "to", end.atOffset(ZoneOffset.UTC));
      conditions.add("id < :end", "end", RecordIds.before(end.plus(SLACK)));
    }
    if (query.actor() != null) {
      conditions.add("actor = :actor", "actor", query.actor());
    }
    query.readers().groups().ifPresent(groups -> addReaders(conditions, groups));
    return conditions;
  }

  /** What is not known to be of everybody's concern is read of suppliers in sight alone. */
  private static void addReaders(Conditions conditions, Set<String> groups) {
    conditions.add(
        """
        (action in (:general) or exists (
          select 1 from supplier_group seen
          where seen.supplier = log_entry.supplier and seen.name in (:seenGroups)))
        """,
        "general",
        GENERAL);
    conditions.parameters().put("seenGroups", groups.isEmpty() ? Set.of("") : groups);
  }

  private List<LogEntry> found(Conditions conditions, String order, int most) {
    String where =
        conditions.texts().isEmpty() ? "" : "where " + String.join(" and ", conditions.texts());
    return database
        .sql(
            "select * from log_entry "
                + where
                + " order by "
                + order
                + " fetch first :most rows only")
        .params(conditions.parameters())
        .param("most", most)
        .query(JdbcActivityLog::entry)
        .list();
  }

  private static LogEntry entry(ResultSet row, int number) throws SQLException {
    Map<String, String> detail = new TreeMap<>();
    PlainJson.tree(row.getString("detail"))
        .properties()
        .forEach(field -> detail.put(field.getKey(), field.getValue().asString()));
    return new LogEntry(
        row.getObject("id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("hash"),
        row.getString("origin"),
        detail);
  }
}
