package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.supplier.TextsAboutSuppliers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of a database what people wrote in check sheets; what became of these stays. */
@Repository
class JdbcSheetErasure implements TextsAboutSuppliers {

  private final JdbcClient database;

  JdbcSheetErasure(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public int erase(String supplier) {
    database
        .sql(
            """
            delete from check_sheet_file where check_sheet in
              (select c.id from check_sheet c where c.supplier = :supplier)
            """)
        .param("supplier", supplier)
        .update();
    return database
        .sql(
            """
            delete from check_sheet_text where check_sheet in
              (select c.id from check_sheet c where c.supplier = :supplier)
            """)
        .param("supplier", supplier)
        .update();
  }
}
