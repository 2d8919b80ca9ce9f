package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import io.kijun.supplier.checksheet.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads 会社のこと. */
final class CompanyReader {

  private CompanyReader() {}

  /** The answers by row id. */
  static Map<String, Told<YesNo>> read(
      List<QuestionRow> rows, RowCellsRead cells, SheetFindings findings) {
    Map<String, Told<YesNo>> answers = new LinkedHashMap<>();
    for (QuestionRow row : rows) {
      FilledCell cell = cells.cell(row, CheckSheetColumn.COMPANY_ANSWER);
      if (cell != null) {
        Told<YesNo> told = findings.told(cell, AnswerSpellings.YES_OR_NO.read(cell.text()));
        if (told != null) {
          answers.put(row.id(), told);
        }
      }
    }
    return answers;
  }
}
