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
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes of sheets in a database: 128 random bits each. */
@Repository
class JdbcSheetCodes implements SheetCodes {

  private static final int BYTES = 16;

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
  public String issue(Outgoing sheet) {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    String code = HexFormat.of().formatHex(bits);
    UUID asking = sheet.asking() == null ? asking(sheet) : sheet.asking();
    database
        .sql(
            """
            insert into check_sheet_out (code, supplier, ruleset, language, asking, due, actor,
              recorded_at)
            values (:code, :supplier, :ruleset, :language, :asking, :due, :actor, :recordedAt)
            """)
        .param("code", code)
        .param("supplier", sheet.supplier())
        .param("ruleset", sheet.ruleset().value())
        .param("language", sheet.language())
        .param("asking", asking)
        .param("due", sheet.due())
        .param("actor", sheet.actor())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
    return code;
  }

  /** Copies that are fetched for the office and for the IT vendor are of one asking. */
  private UUID asking(Outgoing sheet) {
    return database
        .sql(
            """
            select o.asking from check_sheet_out o
            where o.supplier = :supplier and o.ruleset = :ruleset
              and not exists (select 1 from check_sheet c
                join check_sheet_state s on s.check_sheet = c.id
                where c.asking = o.asking and s.state = 'ACCEPTED')
            order by o.recorded_at desc, o.code fetch first 1 rows only
            """)
        .param("supplier", sheet.supplier())
        .param("ruleset", sheet.ruleset().value())
        .query(UUID.class)
        .optional()
        .orElseGet(ids::next);
  }

  @Override
  public Optional<IssuedSheet> find(String code) {
    return database
        .sql(
            """
            select code, supplier, ruleset, language, asking, due, recorded_at
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
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
