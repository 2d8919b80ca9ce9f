package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import org.jspecify.annotations.Nullable;

/** What somebody entered into a cell, whatever the spreadsheet made of it. */
public final class CellResolver {

  private static final int DAY_LENGTH = 10;

  private final SheetFindings findings;

  /** Tells what cannot be read. */
  public CellResolver(SheetFindings findings) {
    this.findings = findings;
  }

  /** The cell; null where it is blank, or where it is told why it cannot be read. */
  public @Nullable FilledCell resolve(CellPlace at, CellValue value) {
    return switch (value.flaw()) {
      case NONE, RUNNABLE ->
          value.text().isBlank() ? null : new FilledCell(at, value.text().strip(), false);
      case DATE -> new FilledCell(at, day(value.text()), true);
      case FORMULA -> result(at, value);
      case MERGED ->
          not(
              at,
              IssueCode.MERGED_CELL,
              "セルが結合されていて、どの行の答えか分かりません。結合を解除し、行ごとに入力してください。",
              "Merged cells: it cannot be known which rows this answers; unmerge them and answer"
                  + " each row.",
              value);
      case ERROR ->
          not(
              at,
              IssueCode.ERROR_CELL,
              "エラー値です。値を入力し直してください。",
              "The cell holds an error value; enter the answer again.",
              value);
      case CONTROL_CHARACTER ->
          not(
              at,
              IssueCode.CONTROL_CHARACTER,
              "使用できない制御文字が含まれています。",
              "The cell holds control characters, which are not allowed.",
              value);
      case TOO_LONG ->
          not(
              at,
              IssueCode.TOO_LONG,
              "4,000文字以内で入力してください。",
              "At most 4,000 characters are allowed.",
              value);
      case UNREADABLE ->
          not(
              at,
              IssueCode.CELL_UNREADABLE,
              "このセルの内容を読み取れません。Excelで開き、入力し直して保存してください。",
              "What this cell holds cannot be read; open the file in Excel, enter it again and"
                  + " save.",
              value);
    };
  }

  /** Whether nothing stands there, nor anything that is told. */
  static boolean isBlank(CellValue value) {
    return switch (value.flaw()) {
      case NONE, RUNNABLE -> value.text().isBlank();
      case FORMULA -> {
        CellValue result = value.result();
        yield result != null && result.flaw() != Flaw.ERROR && result.text().isBlank();
      }
      case DATE, MERGED, ERROR, CONTROL_CHARACTER, TOO_LONG, UNREADABLE -> false;
    };
  }

  /** Without the time of the day. */
  private static String day(String shown) {
    return shown.length() > DAY_LENGTH && shown.charAt(DAY_LENGTH) == ' '
        ? shown.substring(0, DAY_LENGTH)
        : shown;
  }

  private @Nullable FilledCell result(CellPlace at, CellValue formula) {
    CellValue result = formula.result();
    if (result == null || result.flaw() == Flaw.ERROR) {
      return not(
          at,
          IssueCode.FORMULA,
          "数式の結果を読み取れません。値を入力してください。",
          "The result of this formula cannot be read; enter the value.",
          formula);
    }
    if (result.text().isBlank()) {
      return null;
    }
    findings.warning(
        at,
        IssueCode.FORMULA,
        "数式が入力されています。その結果を答えとして読みました。",
        "There is a formula; its result was taken for the answer.",
        formula.text());
    return resolve(at, result);
  }

  private @Nullable FilledCell not(
      CellPlace at, IssueCode code, String ja, String en, CellValue value) {
    findings.error(at, code, ja, en, value.text());
    return null;
  }
}
