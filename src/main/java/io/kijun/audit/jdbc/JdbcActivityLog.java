package io.kijun.audit.jdbc;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log in a database. */
@Repository
class JdbcActivityLog implements ActivityLog {

  private final JdbcClient database;
  private final RecordIds ids;
  private final Today today;

  JdbcActivityLog(JdbcClient database, RecordIds ids, Today today) {
    this.database = database;
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
    database
        .sql(
            """
            insert into log_entry (id, recorded_at, actor, action, subject, hash, origin, detail)
            values (:id, :recordedAt, :actor, :action, :subject, :hash, :origin, :detail)
            """)
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
  public List<LogEntry> list(LogQuery query) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new LinkedHashMap<>();
    if (query.from() != null) {
      conditions.add("recorded_at >= :from");
      parameters.put("from", start(query.from()));
    }
    if (query.to() != null) {
      conditions.add("recorded_at < :to");
      parameters.put("to", start(query.to().plusDays(1)));
    }
    if (query.actor() != null) {
      conditions.add("actor = :actor");
      parameters.put("actor", query.actor());
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    List<LogEntry> latestFirst =
        database
            .sql(
                "select * from log_entry "
                    + where
                    + " order by id desc fetch first 100000 rows only")
            .params(parameters)
            .query(JdbcActivityLog::entry)
            .list();
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  private OffsetDateTime start(LocalDate day) {
    return today.start(day).atOffset(ZoneOffset.UTC);
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
