package io.kijun.supplier.jdbc;

import io.kijun.supplier.SearchedText;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills in what suppliers are found by, where an earlier version put them on record. */
@Component
class FillingSearchTexts implements ApplicationRunner {

  private static final int BATCH = 1000;

  private final JdbcClient database;
  private final JdbcOperations batches;

  FillingSearchTexts(JdbcClient database, JdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    fill();
  }

  /** Fills in all; another instance may do the same meanwhile. */
  void fill() {
    List<Object[]> some = some();
    while (!some.isEmpty()) {
      batches.batchUpdate("update supplier set search_text = ? where code = ?", some);
      some = some();
    }
  }

  private List<Object[]> some() {
    return database
        .sql(
            """
            select code, name, kana, corporate_number from supplier where search_text is null
            order by code fetch first :most rows only
            """)
        .param("most", BATCH)
        .query(
            (row, number) -> {
              String code = row.getString("code");
              String text =
                  SearchedText.of(
                      code,
                      row.getString("name"),
                      row.getString("kana"),
                      row.getString("corporate_number"));
              return new Object[] {text, code};
            })
        .list();
  }
}
