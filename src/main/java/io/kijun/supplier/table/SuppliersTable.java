package io.kijun.supplier.table;

import io.kijun.core.standard.Text;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Suppliers as rows of a table that can be imported again. */
public final class SuppliersTable {

  private final int contacts;

  /**
   * A table.
   *
   * @param contacts for so many contacts a supplier there are columns; at least one
   */
  public SuppliersTable(int contacts) {
    this.contacts = Math.max(1, contacts);
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  public record TableColumn(Text heading, int width) {}

  /** The columns. */
  public List<TableColumn> columns() {
    List<TableColumn> columns = new ArrayList<>();
    for (SupplierField field : SupplierField.values()) {
      columns.add(new TableColumn(field.heading(), field.width()));
    }
    for (int number = 1; number <= contacts; number++) {
      for (SupplierField.OfContact part : SupplierField.OfContact.values()) {
        columns.add(new TableColumn(part.heading(number), part.width()));
      }
    }
    return columns;
  }

  /** The headings in a language. */
  public List<String> headings(Function<Text, String> language) {
    return columns().stream().map(TableColumn::heading).map(language).toList();
  }

  /** The row of a supplier; what is not known is empty. */
  public List<String> row(Supplier supplier) {
    List<String> row = new ArrayList<>();
    for (SupplierField field : SupplierField.values()) {
      row.add(field.shown(supplier));
    }
    for (int i = 0; i < contacts; i++) {
      Contact contact = i < supplier.contacts().size() ? supplier.contacts().get(i) : null;
      for (SupplierField.OfContact part : SupplierField.OfContact.values()) {
        row.add(contact == null ? "" : part.shown(contact));
      }
    }
    return row;
  }
}
