package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.SheetCells.Oddity;

/** Tells what keeps cells from being read as values, and sheets from being read as they are. */
final class CellFlaws {

  private final Issues problems;

  CellFlaws(Issues problems) {
    this.problems = problems;
  }

  /** A cell that a column reads. */
  void tell(CellPlace where, CellValue cell) {
    switch (cell.flaw()) {
      case NONE, UNREADABLE -> {
        // nothing, or told with all others of its sheet
      }
      case FORMULA ->
          tell(
              where,
              IssueCode.FORMULA,
              "数式は使えません。値を入力してください。",
              "Formulas are not allowed; enter the value.",
              cell.text());
      case MERGED ->
          tell(
              where,
              IssueCode.MERGED_CELL,
              "結合されたセルは使えません。結合を解除してください。",
              "Merged cells are not allowed; unmerge them.",
              cell.text());
      case DATE ->
          tell(
              where,
              IssueCode.DATE_CELL,
              "日付として入力されています。セルの書式を文字列にして入力し直してください。",
              "Excel took this for a date; format the cell as text and enter it again.",
              cell.text());
      case ERROR ->
          tell(
              where,
              IssueCode.ERROR_CELL,
              "エラー値です。",
              "The cell holds an error value.",
              cell.text());
      case CONTROL_CHARACTER ->
          tell(
              where,
              IssueCode.CONTROL_CHARACTER,
              "使用できない制御文字が含まれています。",
              "The cell holds control characters, which are not allowed.",
              cell.text());
      case TOO_LONG ->
          tell(
              where,
              IssueCode.TOO_LONG,
              "4,000文字以内で入力してください。",
              "At most 4,000 characters are allowed.",
              cell.text());
      case RUNNABLE ->
          tell(
              where,
              IssueCode.FORMULA_TEXT,
              "「=」「+」「-」「@」で始まる文字列は、表計算ソフトが数式として実行することがあるため使えません。" + "先頭の記号を削除するか、「・」などに替えてください。",
              "A text that begins with =, +, - or @ may be run as a formula by a spreadsheet;"
                  + " remove the sign, or put another one such as ・ in its place.",
              cell.text());
    }
  }

  /** What is odd about a sheet, and all of its cells that cannot be read, wherever they stand. */
  void tellOddities(String workbook, SheetCells sheet) {
    for (Oddity odd : sheet.oddities()) {
      tell(new CellPlace(workbook, sheet.name(), odd.cell()), odd);
    }
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      if (cell.flaw() == Flaw.UNREADABLE) {
                        unreadable(
                            new CellPlace(workbook, sheet.name(), Address.of(column, row)), cell);
                      }
                    }));
  }

  private void unreadable(CellPlace where, CellValue cell) {
    tell(
        where,
        IssueCode.CELL_UNREADABLE,
        "このセルの内容を読み取れません。Excelで開き、セルに入力し直して保存してください。",
        "What this cell holds cannot be read;"
            + " open the workbook in Excel, enter the cell again and save.",
        cell.text());
  }

  private void tell(CellPlace where, Oddity odd) {
    switch (odd.kind()) {
      case LOST ->
          tell(
              where,
              IssueCode.UNREADABLE,
              "シートの内容を読み取れません。Excelで開き、シートを確かめて保存し直してください。",
              "What the sheet holds cannot be read;"
                  + " open the workbook in Excel, look at the sheet and save it again.",
              odd.found());
      case MERGE ->
          tell(
              where,
              IssueCode.MERGED_CELL,
              "どのセルが結合されているのかを読み取れません。結合をすべて解除して保存してください。",
              "It cannot be read which cells are merged; unmerge all of them and save.",
              odd.found());
      case TOO_FAR_RIGHT ->
          tell(
              where,
              IssueCode.TOO_MANY_COLUMNS,
              "表は200列目（GR列）までに収めてください。右の列を削除してください。",
              "A table ends at column 200 (GR); remove the columns to the right.",
              odd.found());
    }
  }

  private void tell(CellPlace where, IssueCode code, String ja, String en, String found) {
    problems.error(where, code, ja, en, found);
  }
}
