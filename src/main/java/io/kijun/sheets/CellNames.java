package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.CaseColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.WordColumn;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the cells of workbooks give to things, and those by which they refer to them. */
final class CellNames {

  private static final List<Layout> REFERRING =
      List.of(
          Layout.ITEMS,
          Layout.VOCABULARY,
          Layout.CRITERIA,
          Layout.ADVICE,
          Layout.DECISIONS,
          Layout.SCORING);
  private static final Pattern BETWEEN = Pattern.compile("[\\s、,，=＝]+");

  private final List<Given> given = new ArrayList<>();
  private final Map<NameKind, Set<String>> referredTo = new EnumMap<>(NameKind.class);

  /**
   * A name that a cell gives.
   *
   * @param text as it is written
   * @param row all names of its row, folded
   */
  record Given(NameKind kind, String text, CellPlace at, Set<String> row) {

    String folded() {
      return Spelling.normalised(text);
    }
  }

  CellNames(Collection<BookCells> books) {
    for (BookCells book : books) {
      labels(book);
      items(book);
      words(book);
      criteria(book);
      REFERRING.forEach(layout -> references(book, layout));
      cases(book);
    }
  }

  List<Given> given() {
    return given;
  }

  /** Whether any cell refers to a folded name. */
  boolean isReferredTo(NameKind kind, String name) {
    return referredTo.getOrDefault(kind, Set.of()).contains(name);
  }

  /** Whether no cell refers to what a row names. */
  boolean isUnused(Given name) {
    return name.row.stream().noneMatch(one -> isReferredTo(name.kind, one));
  }

  private void labels(BookCells book) {
    each(
        book,
        Layout.LABELS,
        (sheet, row) -> name(NameKind.LABEL, book, sheet, row, LabelColumn.NO.position()));
  }

  private void items(BookCells book) {
    each(
        book,
        Layout.ITEMS,
        (sheet, row) -> name(NameKind.ITEM, book, sheet, row, ItemColumn.NO.position()));
  }

  private void name(NameKind kind, BookCells book, SheetCells sheet, int row, int column) {
    give(kind, book, sheet, row, column, Set.of(Spelling.normalised(sheet.text(column, row))));
  }

  private void give(
      NameKind kind, BookCells book, SheetCells sheet, int row, int column, Set<String> names) {
    String text = sheet.text(column, row);
    if (!text.isEmpty()) {
      CellPlace at = new CellPlace(book.name(), sheet.name(), Address.of(column, row));
      given.add(new Given(kind, text, at, names));
    }
  }

  private void words(BookCells book) {
    each(book, Layout.VOCABULARY, (sheet, row) -> word(book, sheet, row));
  }

  private void word(BookCells book, SheetCells sheet, int row) {
    WordKind kind = kind(sheet.text(WordColumn.KIND.position(), row));
    if (kind == null) {
      return;
    }
    List<WordColumn> columns =
        kind == WordKind.EVIDENCE
            ? List.of(WordColumn.CODE)
            : List.of(WordColumn.CODE, WordColumn.JA, WordColumn.EN);
    Set<String> names = new HashSet<>();
    columns.forEach(column -> names.add(Spelling.normalised(sheet.text(column.position(), row))));
    names.remove("");
    columns.forEach(column -> give(NameKind.of(kind), book, sheet, row, column.position(), names));
  }

  private static @Nullable WordKind kind(String text) {
    String spelt = Spelling.normalised(text);
    for (WordKind kind : WordKind.values()) {
      if (spelt.equals(Spelling.normalised(kind.label().ja()))
          || spelt.equals(Spelling.normalised(kind.label().en()))
          || spelt.equals(Spelling.normalised(kind.name()))) {
        return kind;
      }
    }
    return null;
  }

  private void criteria(BookCells book) {
    int column = Columns.ID.position();
    each(
        book,
        Layout.CRITERIA,
        (sheet, row) -> {
          String id = Spelling.normalised(sheet.text(column, row));
          Set<String> names = id.isEmpty() ? Set.of() : Set.of(CriterionRow.criterionOf(id));
          give(NameKind.CRITERION, book, sheet, row, column, names);
        });
  }

  private void references(BookCells book, Layout layout) {
    for (int column = 1; column <= layout.columns(); column++) {
      int at = column;
      for (NameKind kind : NameKind.referredToIn(layout, column)) {
        each(book, layout, (sheet, row) -> refer(kind, Spelling.members(sheet.text(at, row))));
      }
    }
  }

  private void refer(NameKind kind, List<String> names) {
    Set<String> all = referredTo.computeIfAbsent(kind, none -> new LinkedHashSet<>());
    names.forEach(name -> all.add(Spelling.normalised(name)));
  }

  /** A line of a case may name anything. */
  private void cases(BookCells book) {
    each(
        book,
        Layout.CASES,
        (sheet, row) -> {
          for (int column = CaseColumn.CHANGES.position();
              column <= Layout.CASES.columns();
              column++) {
            List<String> parts =
                List.of(BETWEEN.split(sheet.text(column, row).replace("No.", ""), -1));
            EnumSet.allOf(NameKind.class).forEach(kind -> refer(kind, parts));
          }
        });
  }

  private interface RowLook {
    void at(SheetCells sheet, int row);
  }

  private static void each(BookCells book, Layout layout, RowLook look) {
    SheetCells sheet = book.sheet(layout.sheet());
    if (sheet != null) {
      sheet.rows().tailMap(layout.headerRow(), false).keySet().forEach(row -> look.at(sheet, row));
    }
  }
}
