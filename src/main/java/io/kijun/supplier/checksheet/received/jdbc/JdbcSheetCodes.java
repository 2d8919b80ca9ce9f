package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.SheetCodes;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Codes of sheets in a database: 128 random bits each. */
@Repository
class JdbcSheetCodes implements SheetCodes {

  private static final int BYTES = 16;

  /** So long an asking without a day takes in further sheets, and one with a day late ones. */
  private static final Period OPEN_FOR = Period.ofMonths(6);

  private final JdbcClient database;
  private final RecordIds ids;
  private final Today today;
  private final SecureRandom random = new SecureRandom();

  JdbcSheetCodes(JdbcClient database, RecordIds ids, Today today) {
    this.database = database;
    this.ids = ids;
    this.today = today;
  }

  @Override
  @Transactional
  public String issue(Outgoing sheet) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    String code = HexFormat.of().formatHex(bits);
    UUID asking = sheet.asking() == null ? asking(sheet) : sheet.asking();
    database
        .sql(
            """
            insert into check_sheet_out (code, supplier, ruleset, language, asking, due,
              facts_version, actor, recorded_at)
            values (:code, :supplier, :ruleset, :language, :asking, :due, :version,
              :actor, :recordedAt)
            """)
        .param("code", code)
        .param("supplier", sheet.supplier())
        .param("ruleset", sheet.ruleset().value())
        .param("language", sheet.language())
        .param("asking", asking)
        .param("due", sheet.due())
        .param("version", sheet.factsVersion())
        .param("actor", sheet.actor())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
    return code;
  }

  /**
   * Copies that are fetched for the office and for the IT vendor are of one asking: whoever fetches
   * one waits until the other is on record.
   */
  private UUID asking(Outgoing sheet) {
    lock(sheet.supplier());
    LocalDate day = today.day();
    return database
        .sql(
            """
            select o.asking from check_sheet_out o
            where o.supplier = :supplier and o.ruleset = :ruleset
              and (o.due >= :day or (o.due is null and o.recorded_at >= :since))
              and not exists (select 1 from check_sheet c
                join check_sheet_state s on s.check_sheet = c.id
                where c.asking = o.asking and s.state = 'ACCEPTED')
              and (not exists (select 1 from check_sheet c
                  join check_sheet_state s on s.check_sheet = c.id
                  where c.asking = o.asking and s.state = 'RETURNED')
                or exists (select 1 from check_sheet c
                  where c.asking = o.asking and not exists (select 1 from check_sheet_state s
                    where s.check_sheet = c.id and s.state <> 'RECEIVED')))
            order by o.recorded_at desc, o.code fetch first 1 rows only
            """)
        .param("supplier", sheet.supplier())
        .param("ruleset", sheet.ruleset().value())
        .param("day", day)
        .param("since", today.start(day.minus(OPEN_FOR)).atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .orElseGet(ids::next);
  }

  /** Ids of askings are in the order in which they began. */
  @Override
  public boolean isOver(IssuedSheet sheet) {
    LocalDate since = today.day().minus(OPEN_FOR);
    LocalDate due = sheet.due();
    boolean isLate =
        due == null ? sheet.issuedAt().isBefore(today.start(since)) : due.isBefore(since);
    return isLate || isAskedAnew(sheet);
  }

  private boolean isAskedAnew(IssuedSheet sheet) {
    return database
            .sql(
                """
                select count(*) from check_sheet_out
                where supplier = :supplier and asking > :asking
                """)
            .param("supplier", sheet.supplier())
            .param("asking", sheet.asking())
            .query(Long.class)
            .single()
        > 0;
  }

  private void lock(String supplier) {
    database
        .sql("select code from supplier where code = :supplier for update")
        .param("supplier", supplier)
        .query(String.class)
        .list();
  }

  @Override
  public Optional<IssuedSheet> find(String code) {
    return database
        .sql(
            """
            select code, supplier, ruleset, language, asking, due, facts_version, recorded_at
            from check_sheet_out where code = :code
            """)
        .param("code", code)
        .query(JdbcSheetCodes::issued)
        .optional();
  }

  private static IssuedSheet issued(ResultSet row, int number) throws SQLException {
    return new IssuedSheet(
        row.getString("code"),
        row.getString("supplier"),
        new RulesetHash(row.getString("ruleset")),
        row.getString("language"),
        row.getObject("asking", UUID.class),
        row.getObject("due", LocalDate.class),
        row.getObject("facts_version", Integer.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
