package io.kijun.portfolio.calendar.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.portfolio.calendar.CalendarMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mark by what was recorded last: evaluations, of which runs record many at once, and the log,
 * which has all else that people do. Ids are in the order of time but for transactions side by
 * side, so that the last few are looked at instead of the last.
 */
@Repository
class JdbcCalendarMark implements CalendarMark {

  private static final int EVALUATIONS = 2000;
  private static final int ENTRIES = 500;

  private final JdbcClient database;

  JdbcCalendarMark(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Hash now() {
    return Hash.of(
        (last("select id from evaluation order by id desc fetch first :most rows only", EVALUATIONS)
                + "/"
                + last(
                    "select id from log_entry order by id desc fetch first :most rows only",
                    ENTRIES))
            .getBytes(StandardCharsets.UTF_8));
  }

  private List<UUID> last(String sql, int most) {
    return database.sql(sql).param("most", most).query(UUID.class).list();
  }
}
