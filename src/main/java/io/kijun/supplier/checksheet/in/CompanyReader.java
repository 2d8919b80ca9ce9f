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
  static Map<String, Told<YesNo>> read(List<QuestionRow> rows, RowCellsRead cells) {
    Map<String, Told<YesNo>> answers = new LinkedHashMap<>();
    for (QuestionRow row : rows) {
      Told<YesNo> told =
          cells.told(
              row,
              CheckSheetColumn.COMPANY_ANSWER,
              cell -> AnswerSpellings.YES_OR_NO.read(cell.text()));
      if (told != null) {
        answers.put(row.id(), told);
      }
    }
    return answers;
  }
}
