package io.kijun.rulechange.edit;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonText;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellAt;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.sheets.CellKind;
import io.kijun.sheets.DataArea;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.edit.SheetEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of a workbook, made one after the other; all that cannot be made are told at once. */
final class SheetChanges {

  /** So many cells are written to at once. */
  static final int MOST_CELLS = 10_000;

  /** So many rows are added, moved and removed at once. */
  static final int MOST_ROWS = 1000;

  private static final char FIRST_OF_NONE = '\uFFFE';

  private final BookCells book;
  private final Issues problems;
  private final Map<String, KnownSheet> sheets = new LinkedHashMap<>();
  private final List<CellChange> changes = new ArrayList<>();
  private int cells;
  private int rows;

  /** A sheet that is read. */
  private record KnownSheet(DataArea area, SheetEdit edit) {}

  SheetChanges(BookCells book) {
    this.book = book;
    this.problems = Issues.ofWorkbook(book.name());
  }

  /** Makes changes; nothing is written anywhere yet. */
  void make(List<CellEdit> edits) {
    for (CellEdit edit : edits) {
      KnownSheet sheet = sheet(edit.sheet());
      if (sheet != null && !isTooMuch()) {
        make(edit, sheet);
      }
    }
    if (isTooMuch()) {
      tell(
          CellPlace.book(book.name()),
          IssueCode.TOO_MANY_CHANGES,
          "一度に変更できるのは、セル" + MOST_CELLS + "個、行" + MOST_ROWS + "行までです。分けて変更してください。",
          "At most "
              + MOST_CELLS
              + " cells and "
              + MOST_ROWS
              + " rows are changed at once; make"
              + " the changes in several steps.",
          null);
    }
  }

  private boolean isTooMuch() {
    return cells > MOST_CELLS || rows > MOST_ROWS;
  }

  private @Nullable KnownSheet sheet(String name) {
    KnownSheet known = sheets.get(name);
    if (known != null) {
      return known;
    }
    SheetCells cells = book.sheet(name);
    DataArea area = cells == null ? null : DataArea.of(book.name(), cells).orElse(null);
    if (cells == null) {
      problems.error(
          new CellPlace(book.name(), name, null),
          IssueCode.UNKNOWN_SHEET,
          "このシートはありません。",
          "There is no such sheet.",
          name,
          book.sheets().keySet());
    } else if (area == null) {
      tell(
          new CellPlace(book.name(), name, null),
          IssueCode.NOT_EDITABLE,
          "このシートは使われないため、ここからは変更できません。",
          "This sheet is not used, and cannot be changed here.",
          name);
    } else {
      KnownSheet now = new KnownSheet(area, new SheetEdit(cells, area.headerRow()));
      sheets.put(name, now);
      return now;
    }
    return null;
  }

  private void make(CellEdit edit, KnownSheet sheet) {
    if (edit instanceof CellEdit.Write write) {
      write(sheet, write.sheet(), write.cell(), write.text());
    } else if (edit instanceof CellEdit.Paste paste) {
      paste(sheet, paste);
    } else if (edit instanceof CellEdit.Insert insert) {
      if (isRow(sheet, edit, insert.after(), true)) {
        sheet.edit.insertAfter(insert.after());
      }
    } else if (edit instanceof CellEdit.Move move) {
      if (isRow(sheet, edit, move.row(), false) && isRow(sheet, edit, move.after(), true)) {
        sheet.edit.move(move.row(), move.after());
      }
    } else if (edit instanceof CellEdit.Remove remove) {
      remove(sheet, remove);
    }
  }

  private void remove(KnownSheet sheet, CellEdit.Remove remove) {
    int row = remove.row();
    if (isRow(sheet, remove, row, false)) {
      sheet
          .edit
          .texts(row)
          .forEach(
              (column, text) ->
                  changes.add(new CellChange(remove.sheet(), Address.of(column, row), text, "")));
      sheet.edit.remove(row);
    }
  }

  /** Whether a row is one of the table, or, to come below it, its headings. */
  private boolean isRow(KnownSheet sheet, CellEdit edit, int row, boolean orHeadings) {
    rows++;
    boolean heading = orHeadings && row == sheet.area.headerRow();
    if (heading || (sheet.area.hasRow(row) && row <= sheet.edit.rows())) {
      return true;
    }
    tell(
        new CellPlace(book.name(), edit.sheet(), Integer.toString(row)),
        IssueCode.NOT_EDITABLE,
        "この行は追加・移動・削除できません。見出しより下、" + CellsReader.MOST_ROWS + "行目までの行を選んでください。",
        "Rows are added, moved and removed below the headings, down to row "
            + CellsReader.MOST_ROWS
            + ".",
        Integer.toString(row));
    return false;
  }

  private void paste(KnownSheet sheet, CellEdit.Paste paste) {
    CellAt first = at(paste.sheet(), paste.cell());
    if (first == null) {
      return;
    }
    int row = first.row();
    for (List<String> line : PastedBlock.cells(paste.block())) {
      int column = first.column();
      for (String text : line) {
        write(sheet, paste.sheet(), new CellAt(column, row), text);
        column++;
      }
      row++;
    }
  }

  private @Nullable CellAt at(String sheet, String cell) {
    CellAt at = CellAt.parse(cell).orElse(null);
    if (at == null) {
      tell(
          new CellPlace(book.name(), sheet, null),
          IssueCode.CELL_ADDRESS,
          "セルは「H14」のような番地で指定してください。",
          "A cell is named by its address, such as H14.",
          cell);
    }
    return at;
  }

  private void write(KnownSheet sheet, String name, String cell, String text) {
    CellAt at = at(name, cell);
    if (at != null) {
      write(sheet, name, at, text);
    }
  }

  private void write(KnownSheet sheet, String name, CellAt at, String typed) {
    cells++;
    if (isTooMuch()) {
      return;
    }
    CellPlace place = new CellPlace(book.name(), name, at.toString());
    String text = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (sheet.area.kind(at.column(), at.row()) != CellKind.DATA || at.row() > sheet.edit.rows()) {
      Issue issue = CheckingCell.notEditable(place);
      tell(place, issue.code(), issue.message().ja(), issue.message().en(), null);
    } else if (isSound(place, text)) {
      String before = sheet.edit.text(at.column(), at.row());
      if (!sheet.edit.write(at.column(), at.row(), text)) {
        tell(
            place,
            IssueCode.EDITED_IN_EXCEL_ONLY,
            "複数のセルにわたる数式があるため、ここから変更できません。Excelで数式を値に直してください。",
            "A formula over several cells stands here; replace it by its values in Excel.",
            before);
      }
      changes.add(new CellChange(name, at.toString(), before, text));
    }
  }

  private boolean isSound(CellPlace place, String text) {
    if (text.length() > CellsReader.LONGEST_TEXT) {
      tell(
          place,
          IssueCode.TOO_LONG,
          "4,000文字以内で入力してください。",
          "At most 4,000 characters are allowed.",
          text);
      return false;
    }
    boolean sound =
        JsonText.isSound(text)
            && text.chars()
                .noneMatch(
                    c -> (c < ' ' && c != '\n' && c != '\t') || c >= FIRST_OF_NONE || c == 0x7F);
    if (!sound) {
      tell(
          place,
          IssueCode.CONTROL_CHARACTER,
          "使用できない制御文字が含まれています。",
          "The cell holds control characters, which are not allowed.",
          text);
    }
    return sound;
  }

  private void tell(CellPlace at, IssueCode code, String ja, String en, @Nullable String found) {
    problems.error(at, code, ja, en, found);
  }

  /** The sheets as they will be. */
  Collection<SheetEdit> edits() {
    return sheets.values().stream().map(KnownSheet::edit).toList();
  }

  /** What becomes of each cell, in the order of the changes. */
  List<CellChange> changes() {
    return List.copyOf(changes);
  }

  /**
   * All changes can be made.
   *
   * @throws EditRefused if not
   */
  void check() {
    List<Issue> all = problems.all();
    if (!all.isEmpty()) {
      throw new EditRefused(all);
    }
  }

  /** Why a workbook has to be changed elsewhere. */
  static EditRefused elsewhere(CellPlace at, Text why) {
    return new EditRefused(List.of(Issue.of(IssueCode.EDITED_IN_EXCEL_ONLY, at, why)));
  }
}
