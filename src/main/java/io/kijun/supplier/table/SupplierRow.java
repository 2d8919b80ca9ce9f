package io.kijun.supplier.table;

import io.kijun.access.GroupName;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.OneLine;
import io.kijun.supplier.Contact;
import io.kijun.supplier.CorporateNumber;
import io.kijun.supplier.Kana;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as a supplier. What the table has no column for stays as it is; a blank cell
 * takes away what was there.
 */
final class SupplierRow {

  private final UploadedTable table;
  private final TableColumns columns;
  private final CellTexts texts;
  private final Issues issues;
  private final int row;
  private final @Nullable Supplier before;

  /**
   * A row.
   *
   * @param before the supplier that is registered; null: it is new
   */
  SupplierRow(
      UploadedTable table,
      TableColumns columns,
      CellTexts texts,
      Issues issues,
      int row,
      @Nullable Supplier before) {
    this.table = table;
    this.columns = columns;
    this.texts = texts;
    this.issues = issues;
    this.row = row;
    this.before = before;
  }

  /** The supplier that the row says; what is wrong with it is told. */
  Supplier read(SupplierCode code) {
    return new Supplier(
        code,
        name(),
        text(SupplierField.KANA, Supplier::kana, Kana::new, Kana::value),
        text(
            SupplierField.CORPORATE_NUMBER,
            Supplier::corporateNumber,
            CorporateNumber::new,
            CorporateNumber::value),
        line(SupplierField.SITE, Supplier::site, OneLine.LONGEST),
        groups(),
        line(SupplierField.TIER, Supplier::tier, Facts.LONGEST_TIER),
        contacts(),
        line(SupplierField.LOOKED_AFTER_BY, Supplier::lookedAfterBy, OneLine.LONGEST),
        endedOn());
  }

  /** One that was erased may stay so. */
  private @Nullable String name() {
    String name = line(SupplierField.NAME, Supplier::name, OneLine.LONGEST);
    int column = columns.column(SupplierField.NAME);
    boolean isBlank = column == 0 || table.cells().text(column, row).isEmpty();
    boolean isErased = before != null && before.name() == null;
    if (name == null && isBlank && !isErased) {
      texts.missing(
          column == 0 ? columns.column(SupplierField.CODE) : column,
          row,
          "取引先の名称を入力してください。",
          "A supplier's name is required.");
    }
    return name;
  }

  private @Nullable String line(
      SupplierField field, Function<Supplier, @Nullable String> was, int longest) {
    int column = columns.column(field);
    if (column == 0) {
      return before == null ? null : was.apply(before);
    }
    OneLine line = texts.value(column, row, longest, OneLine::new);
    return line == null ? null : line.value();
  }

  private <T> @Nullable String text(
      SupplierField field,
      Function<Supplier, @Nullable String> was,
      Function<String, T> making,
      Function<T, String> value) {
    int column = columns.column(field);
    if (column == 0) {
      return before == null ? null : was.apply(before);
    }
    T made = texts.value(column, row, OneLine.LONGEST, making);
    return made == null ? null : value.apply(made);
  }

  private Set<String> groups() {
    int column = columns.column(SupplierField.GROUPS);
    if (column == 0) {
      return before == null ? Set.of() : before.groups();
    }
    Set<String> groups = new TreeSet<>();
    String cell = texts.text(column, row, Integer.MAX_VALUE).orElse("");
    for (String part : parts(cell)) {
      GroupName name = texts.made(part, table.place(column, row), GroupName::new);
      if (name != null) {
        groups.add(name.value());
      }
    }
    return groups;
  }

  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= list.length(); i++) {
      boolean ends =
          i == list.length() || (GroupName.SEPARATORS + "，\r").indexOf(list.charAt(i)) >= 0;
      if (!ends) {
        part.append(list.charAt(i));
      } else {
        if (!part.toString().isBlank()) {
          parts.add(part.toString());
        }
        part.setLength(0);
      }
    }
    return parts;
  }

  private List<Contact> contacts() {
    List<Contact> known = before == null ? List.of() : before.contacts();
    List<Contact> contacts = new ArrayList<>();
    for (int number = 1; number <= Contact.MOST; number++) {
      Contact was = number <= known.size() ? known.get(number - 1) : null;
      Contact contact = new ContactCells(table, columns, texts, row, number, was).read();
      if (contact != null) {
        contacts.add(contact);
      }
    }
    return contacts;
  }

  private @Nullable LocalDate endedOn() {
    int column = columns.column(SupplierField.ENDED_ON);
    if (column == 0) {
      return before == null ? null : before.endedOn();
    }
    return texts.day(column, row);
  }

  /** Tells of the row's groups, or of its code where there is no column of groups. */
  void refuseGroups() {
    int column = columns.column(SupplierField.GROUPS);
    issues.error(
        table.place(column == 0 ? columns.column(SupplierField.CODE) : column, row),
        IssueCode.GROUPS_BEYOND_OWN,
        "自分が見られるグループの範囲を超えることはできません。",
        "Nobody deals with groups beyond those that they may see.",
        column == 0 ? null : table.cells().text(column, row));
  }
}
