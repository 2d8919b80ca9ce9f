package io.kijun.supplier.checksheet.in;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.MadeOnce;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.CheckSheets;
import io.kijun.supplier.checksheet.out.SheetRecipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A check sheet that somebody has open: filled in, sorted, copied, spoilt; all in memory. */
final class SheetInHands {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 25);
  private static final CheckSheets OUT = MadeOnce.CHECK_SHEETS;
  private static final Map<String, Questionnaire> ASKED = new ConcurrentHashMap<>();
  private static final Map<String, BookCells> EMPTY = new ConcurrentHashMap<>();

  private final Ruleset ruleset;
  private final Questionnaire asked;
  private final Map<String, SheetCells> sheets = new LinkedHashMap<>();
  private final BookCells empty;
  private boolean from1904;
  private String file = "sheet.xlsx";

  private SheetInHands(Ruleset ruleset, BookCells empty) {
    this.ruleset = ruleset;
    this.empty = empty;
    this.asked =
        ASKED.computeIfAbsent(ruleset.id().value(), key -> Questionnaire.of(ruleset.standard()));
  }

  /** The bytes of an empty sheet for S-001. */
  static byte[] file(Ruleset ruleset, SheetLanguage language) {
    return OUT.sheet(
        ruleset, language, new SheetRecipient("S-001", "丸山プレス", "code-1", null, DUE, null));
  }

  /** An empty sheet for S-001. */
  static SheetInHands of(Ruleset ruleset, SheetLanguage language) {
    BookCells empty =
        EMPTY.computeIfAbsent(
            ruleset.id().value() + language, key -> read(file(ruleset, language)));
    SheetInHands sheet = new SheetInHands(ruleset, empty);
    empty.sheets().forEach((name, cells) -> sheet.sheets.put(name, copy(cells, name)));
    return sheet;
  }

  static BookCells read(byte[] file) {
    try {
      return CellsReader.read(new WorkbookFile("sheet.xlsx", file));
    } catch (PackageRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same for somebody else to change. */
  SheetInHands copy() {
    SheetInHands copy = new SheetInHands(ruleset, empty);
    sheets.forEach((name, cells) -> copy.sheets.put(name, copy(cells, name)));
    return copy;
  }

  private static SheetCells copy(SheetCells cells, String name) {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    cells.rows().forEach((row, values) -> rows.put(row, new TreeMap<>(values)));
    return new SheetCells(name, rows, 0, List.of(), cells.pictures());
  }

  Questionnaire asked() {
    return asked;
  }

  private String name(CheckSheetPage page) {
    return sheets.values().stream()
        .filter(sheet -> sheet.text(1, 1).startsWith(CheckSheetPage.FORM + ";" + page.id() + ";"))
        .findFirst()
        .map(SheetCells::name)
        .orElse(page.title().ja());
  }

  /** The cells of a page, to be changed. */
  NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows(CheckSheetPage page) {
    return Objects.requireNonNull(sheets.get(name(page))).rows();
  }

  /** The cells of a row, to be changed. */
  NavigableMap<Integer, CellValue> row(CheckSheetPage page, int row) {
    return rows(page).computeIfAbsent(row, none -> new TreeMap<>());
  }

  /** The row of a question. */
  int row(CheckSheetPage page, String id) {
    return rows(page).entrySet().stream()
        .filter(
            row -> row.getValue().getOrDefault(1, new CellValue("", Flaw.NONE)).text().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Enters a text. */
  SheetInHands put(CheckSheetColumn column, String id, String text) {
    return put(column, id, new CellValue(text, Flaw.NONE));
  }

  /** Enters a value. */
  SheetInHands put(CheckSheetColumn column, String id, CellValue value) {
    rows(column.page())
        .computeIfAbsent(row(column.page(), id), none -> new TreeMap<>())
        .put(column.number(), value);
    return this;
  }

  /** The address of a cell. */
  String cell(CheckSheetColumn column, String id) {
    return column.letter() + row(column.page(), id);
  }

  /** Changes the rows of a page below its headings. */
  SheetInHands rearrange(
      CheckSheetPage page, UnaryOperator<List<NavigableMap<Integer, CellValue>>> change) {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = rows(page);
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> below =
        rows.tailMap(CheckSheetPage.FIRST_ROW, true);
    List<NavigableMap<Integer, CellValue>> changed = change.apply(new ArrayList<>(below.values()));
    below.clear();
    for (int i = 0; i < changed.size(); i++) {
      rows.put(CheckSheetPage.FIRST_ROW + i, changed.get(i));
    }
    return this;
  }

  /** Changes all cells of a page. */
  SheetInHands cells(CheckSheetPage page, UnaryOperator<NavigableMap<Integer, CellValue>> change) {
    rows(page).replaceAll((row, cells) -> change.apply(cells));
    return this;
  }

  /** Adds a copy of a page. */
  SheetInHands copyOf(CheckSheetPage page, String as) {
    sheets.put(as, copy(Objects.requireNonNull(sheets.get(name(page))), as));
    return this;
  }

  /** Keeps only some pages. */
  SheetInHands only(CheckSheetPage... pages) {
    List<String> kept = new ArrayList<>();
    for (CheckSheetPage page : pages) {
      kept.add(name(page));
    }
    sheets.keySet().retainAll(kept);
    return this;
  }

  /** Gives a page another name. */
  SheetInHands renamed(CheckSheetPage page, String as) {
    SheetCells cells = Objects.requireNonNull(sheets.remove(name(page)));
    sheets.put(as, copy(cells, as));
    return this;
  }

  /** A sheet of somebody's own. */
  SheetInHands with(SheetCells cells) {
    sheets.put(cells.name(), cells);
    return this;
  }

  /** Saves it under another name. */
  SheetInHands savedAs(String name) {
    file = name;
    return this;
  }

  /** Counts days from 1904. */
  SheetInHands from1904() {
    from1904 = true;
    return this;
  }

  BookCells book() {
    return new BookCells(file, sheets, List.of(), empty.size(), from1904);
  }

  /** Reads it. */
  SheetReading read() {
    return read((LastAnswers) null);
  }

  /** Reads it, with what was known. */
  SheetReading read(@Nullable LastAnswers last) {
    return reader(ruleset).read(book(), last);
  }

  /** Reads it, where other rulesets are on record. */
  SheetReading read(Function<String, Optional<Questionnaire>> onRecord) {
    return new CheckSheetReader(asked, ruleset.id().value(), () -> forms(ruleset), onRecord)
        .read(book(), null);
  }

  private static final Map<String, FormTexts> FORMS = new ConcurrentHashMap<>();

  /** A reader of sheets of a ruleset. */
  static CheckSheetReader reader(Ruleset ruleset) {
    return new CheckSheetReader(
        Objects.requireNonNull(
            ASKED.computeIfAbsent(
                ruleset.id().value(), key -> Questionnaire.of(ruleset.standard()))),
        ruleset.id().value(),
        () -> forms(ruleset));
  }

  /** What empty sheets say. */
  static FormTexts forms(Ruleset ruleset) {
    return FORMS.computeIfAbsent(
        ruleset.id().value(), id -> FormTexts.ofFiles(OUT.unanswered(ruleset)));
  }
}
