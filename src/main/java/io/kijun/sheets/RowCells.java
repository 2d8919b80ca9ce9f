package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.CellInput;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.LeftBlank;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Invisible;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, read cell by cell; what cannot be read is reported. */
final class RowCells {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,40}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

  private final String workbook;
  private final SheetCells sheet;
  private final int row;
  private final int columns;
  private final Issues problems;
  private final Set<SheetColumn> needed = new HashSet<>();
  private final Set<SheetColumn> looked = new HashSet<>();

  /**
   * A row of a table.
   *
   * @param columns how many columns the table has: what stands beyond them is not read
   */
  RowCells(String workbook, SheetCells sheet, int row, int columns, Issues problems) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.problems = problems;
  }

  RowPlace place() {
    return new RowPlace(workbook, sheet.name(), row);
  }

  CellPlace where(SheetColumn column) {
    return place().cell(column.position());
  }

  Issues problems() {
    return problems;
  }

  /** The text of a cell, empty where it is blank or has a flaw, which is reported. */
  String text(SheetColumn column) {
    if (!has(column)) {
      return "";
    }
    CellValue cell = sheet.at(column.position(), row);
    if (cell.flaw() == SheetCells.Flaw.NONE) {
      return seen(column, cell.text().strip());
    }
    new CellFlaws(problems).tell(where(column), cell);
    return "";
  }

  /** Whether the table has a column: workbooks of 0.1.0 lack the later ones. */
  boolean has(SheetColumn column) {
    return column.position() <= columns;
  }

  /** The text as it stands; what is not seen in it is told once. */
  private String seen(SheetColumn column, String text) {
    if (looked.add(column)) {
      InvisibleCharacters.tell(text, where(column), problems);
    }
    return Invisible.isBlank(text) ? "" : text;
  }

  /** A text that must be there. */
  String required(SheetColumn column) {
    needed.add(column);
    String text = text(column);
    if (isBlank(column)) {
      problems.error(
          where(column), IssueCode.MISSING_VALUE, "値が必要です。", "A value is required.", null);
    }
    return text;
  }

  /** Whether nothing stands in a cell; one with a flaw is not blank. */
  boolean isBlank(SheetColumn column) {
    return text(column).isEmpty()
        && (!has(column) || sheet.at(column.position(), row).flaw() == SheetCells.Flaw.NONE);
  }

  /** A number, code or id that must be there, in half width. */
  String name(SheetColumn column) {
    return Spelling.id(required(column));
  }

  /** The id of a row, which must be there; empty where it is reported. */
  String id(SheetColumn column) {
    String id = name(column);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.error(
          where(column),
          IssueCode.ROW_ID,
          "IDは英数字・「-」「_」「.」で40文字以内にしてください。",
          "An id has at most 40 letters, digits, hyphens, underscores and dots.",
          id);
      return "";
    }
    return id;
  }

  /** A text in both languages, both required. */
  Text texts(SheetColumn ja, SheetColumn en) {
    return new Text(required(ja), required(en));
  }

  /** A cell as columns read it. */
  CellInput at(SheetColumn column) {
    return new Input(column);
  }

  /** A cell of this row, whose problems are reported with its address. */
  private final class Input implements CellInput {
    private final SheetColumn column;

    Input(SheetColumn column) {
      this.column = column;
    }

    @Override
    public String text() {
      return RowCells.this.text(column);
    }

    @Override
    public String required() {
      return RowCells.this.required(column);
    }

    @Override
    public void refuse(IssueCode code, String ja, String en, @Nullable String found) {
      problems.error(where(column), code, ja, en, found);
    }

    @Override
    public void unknown(String word, Collection<String> allowed) {
      RowCells.this.unknown(column, word, allowed);
    }

    @Override
    public void unknown(String word, Collection<String> allowed, Optional<String> meant) {
      RowCells.this.unknown(column, word, allowed, meant);
    }
  }

  /** The members of a list, each found by a look-up or reported as unknown. */
  List<String> words(
      SheetColumn column, Function<String, Optional<String>> code, Collection<String> allowed) {
    return at(column).words(code, allowed);
  }

  void unknown(SheetColumn column, String word, Collection<String> allowed) {
    unknown(column, word, allowed, Nearest.meant(word, allowed));
  }

  /** A word that the column does not know; or a sign for nothing, where nothing may stand. */
  private void unknown(
      SheetColumn column, String word, Collection<String> allowed, Optional<String> meant) {
    if (standsForBlank(column)) {
      leaveBlank(column);
      return;
    }
    problems.error(
        where(column),
        IssueCode.UNKNOWN_WORD,
        new Text("この列で使えない語です。", "This column has no such word."),
        word,
        allowed,
        meant);
  }

  /** What a blank means in 充足 is no less than met in full: nobody says that by a sign. */
  private boolean standsForBlank(SheetColumn column) {
    return !needed.contains(column) && column != Columns.OUTCOME && LeftBlank.is(text(column));
  }

  private void leaveBlank(SheetColumn column) {
    problems.error(
        where(column),
        IssueCode.LEAVE_BLANK,
        "条件がないときは、空欄にしてください。",
        "Leave the cell blank where nothing is asked.",
        text(column));
  }

  /** A word of an enumeration: its Japanese or English name or its code; null where blank. */
  <T extends Enum<T> & Labelled> @Nullable T word(SheetColumn column, List<T> values) {
    return at(column).word(values);
  }

  /** A word of an enumeration that must be there; the first one stands in where it is not. */
  <T extends Enum<T> & Labelled> T requiredWord(SheetColumn column, List<T> values) {
    if (required(column).isEmpty()) {
      return values.get(0);
    }
    T word = word(column, values);
    return word == null ? values.get(0) : word;
  }

  /** A whole number from 0 to a limit; null where blank or reported. */
  @Nullable Integer whole(SheetColumn column, int most) {
    BigDecimal number = number(column, BigDecimal.valueOf(most));
    if (number == null) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      notInRange(
          column,
          number.toPlainString(),
          "0から" + most + "までの整数",
          "a whole number from 0 to " + most);
      return null;
    }
  }

  /** A number from 0 to a limit, per cent allowed; null where blank or reported. */
  @Nullable BigDecimal number(SheetColumn column, BigDecimal most) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    String spelt = Spelling.normalised(text);
    boolean percent = spelt.endsWith("%");
    String digits = percent ? spelt.substring(0, spelt.length() - 1) : spelt;
    if (NUMBER.matcher(digits).matches()) {
      BigDecimal plain = new BigDecimal(digits);
      BigDecimal number = percent ? plain.movePointLeft(2) : plain;
      if (number.compareTo(most) <= 0) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      }
    }
    if (standsForBlank(column)) {
      leaveBlank(column);
    } else {
      notInRange(
          column,
          text,
          "0から" + most.toPlainString() + "までの数",
          "a number from 0 to " + most.toPlainString());
    }
    return null;
  }

  private void notInRange(SheetColumn column, String found, String ja, String en) {
    problems.error(
        where(column), IssueCode.NOT_A_NUMBER, ja + "を入力してください。", "Expected " + en + ".", found);
  }

  /** The cell as it stands in the sheet, or null where it is blank. */
  @Nullable CellText cell(SheetColumn column) {
    String text = sheet.text(column.position(), row);
    return text.isEmpty() ? null : new CellText(Address.of(column.position(), row), text);
  }
}
