package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivedSheets;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Check sheets that came in, in a database. */
@Repository
class JdbcReceivedSheets implements ReceivedSheets {

  private final JdbcClient database;

  JdbcReceivedSheets(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void lock(String supplier) {
    database
        .sql("select code from supplier where code = :supplier for update")
        .param("supplier", supplier)
        .query(String.class)
        .list();
  }

  @Override
  @Transactional
  public void add(ReceivedSheet sheet, byte[] content) {
    database
        .sql(
            """
            insert into check_sheet (id, supplier, file_hash, code, asking, known_version, actor,
              recorded_at)
            values (:id, :supplier, :file, :code, :asking, :known, :actor, :recordedAt)
            """)
        .param("id", sheet.id())
        .param("supplier", sheet.supplier())
        .param("file", sheet.file().value())
        .param("code", sheet.code())
        .param("asking", sheet.asking())
        .param("known", sheet.knownVersion())
        .param("actor", sheet.actor())
        .param("recordedAt", sheet.receivedAt().atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql("insert into check_sheet_file (check_sheet, content) values (:id, :content)")
        .param("id", sheet.id())
        .param("content", content)
        .update();
    become(sheet.id(), sheet.status());
    database
        .sql("insert into check_sheet_text (check_sheet, content) values (:id, :content)")
        .param("id", sheet.id())
        .param("content", PlainJson.text(sheet.texts()))
        .update();
  }

  @Override
  public Optional<ReceivedSheet> find(String supplier, UUID id) {
    return database
        .sql(SheetRows.SELECT + "where c.id = :id and c.supplier = :supplier")
        .param("id", id)
        .param("supplier", supplier)
        .query(SheetRows::sheet)
        .optional();
  }

  @Override
  public List<ReceivedSheet> list(String supplier, @Nullable UUID before, int most) {
    JdbcClient.StatementSpec query =
        database
            .sql(
                SheetRows.SELECT
                    + "where c.supplier = :supplier"
                    + (before == null ? "" : " and c.id < :before")
                    + " order by c.id desc fetch first :most rows only")
            .param("supplier", supplier)
            .param("most", most);
    return (before == null ? query : query.param("before", before)).query(SheetRows::sheet).list();
  }

  @Override
  public List<ReceivedSheet> open(String supplier) {
    return database
        .sql(
            SheetRows.SELECT
                + "where c.supplier = :supplier and s.state = 'RECEIVED' order by c.id")
        .param("supplier", supplier)
        .query(SheetRows::sheet)
        .list();
  }

  @Override
  public List<ReceivedSheet> open(String supplier, @Nullable UUID asking) {
    JdbcClient.StatementSpec query =
        database
            .sql(
                SheetRows.SELECT
                    + "where c.supplier = :supplier and s.state = 'RECEIVED' and c.asking "
                    + (asking == null ? "is null" : "= :asking")
                    + " order by c.id")
            .param("supplier", supplier);
    return (asking == null ? query : query.param("asking", asking)).query(SheetRows::sheet).list();
  }

  @Override
  public Optional<UUID> withFile(String supplier, Hash file) {
    return database
        .sql(
            """
            select c.id from check_sheet c
            where c.supplier = :supplier and c.file_hash = :file
              and exists (select 1 from check_sheet_file f where f.check_sheet = c.id)
              and not exists (select 1 from check_sheet_state s
                where s.check_sheet = c.id and s.state in ('RETURNED', 'REPLACED'))
            order by c.id desc fetch first 1 rows only
            """)
        .param("supplier", supplier)
        .param("file", file.value())
        .query(UUID.class)
        .optional();
  }

  @Override
  public List<UUID> replacedBy(UUID sheet) {
    return database
        .sql("select check_sheet from check_sheet_state where replaced_by = :sheet order by 1")
        .param("sheet", sheet)
        .query(UUID.class)
        .list();
  }

  @Override
  public boolean isUsed(String code) {
    return database
            .sql(
                """
                select count(*) from check_sheet c
                join check_sheet_state s on s.check_sheet = c.id
                where c.code = :code and s.state = 'ACCEPTED'
                """)
            .param("code", code)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public Optional<byte[]> content(UUID sheet) {
    return database
        .sql("select content from check_sheet_file where check_sheet = :sheet")
        .param("sheet", sheet)
        .query((row, number) -> row.getBytes("content"))
        .optional();
  }

  @Override
  public void become(UUID sheet, SheetStatus status) {
    database
        .sql(
            """
            insert into check_sheet_state (check_sheet, number, state, facts_version, replaced_by,
              actor, recorded_at)
            values (:sheet, :number, :state, :version, :replacedBy, :actor, :recordedAt)
            """)
        .param("sheet", sheet)
        .param("number", status.number())
        .param("state", status.state().name())
        .param("version", status.factsVersion())
        .param("replacedBy", status.replacedBy())
        .param("actor", status.actor())
        .param("recordedAt", status.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void saveTexts(UUID sheet, SheetTexts texts) {
    database
        .sql("update check_sheet_text set content = :content where check_sheet = :sheet")
        .param("content", PlainJson.text(texts))
        .param("sheet", sheet)
        .update();
  }

  @Override
  @Transactional
  public int erase(String supplier) {
    erased("delete from check_sheet_file", supplier);
    return erased("delete from check_sheet_text", supplier);
  }

  private int erased(String deleting, String supplier) {
    return database
        .sql(
            deleting
                + " where check_sheet in"
                + " (select c.id from check_sheet c where c.supplier = :supplier)")
        .param("supplier", supplier)
        .update();
  }
}
