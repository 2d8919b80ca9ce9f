package io.kijun.portfolio.calendar.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark is another one once something was recorded, and else the same. */
class JdbcCalendarMarkTests {

  private static void log(JdbcClient database, long id) {
    database
        .sql(
            """
            insert into log_entry (id, recorded_at, actor, action, subject, origin, detail)
            values (:id, :at, 'sato', 'CAMPAIGN_MADE', 'x', 'test', '{}')
            """)
        .param("id", new UUID(7, id))
        .param("at", OffsetDateTime.parse("2026-11-24T03:00:00Z"))
        .update();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRecordedLateIsSeenToo(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    JdbcCalendarMark mark = new JdbcCalendarMark(database);
    Hash empty = mark.now();
    log(database, 10);
    Hash one = mark.now();
    assertThat(one).isNotEqualTo(empty).isEqualTo(mark.now());

    log(database, 5); // made before, and committed after

    assertThat(mark.now()).isNotEqualTo(one);
  }
}
