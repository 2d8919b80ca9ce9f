package io.kijun.supplier.checksheet.out;

import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sheet's own check takes for which answer. It is a help for whoever fills it in; how an
 * answer is read is decided when the sheet comes back.
 */
final class SpellingTables {

  /** Marks: spelling and mark; what is taken over from last time is {@code =}. */
  static final String MARKS = Ledger.NAME + "!$F$12:$G$39";

  /** Answers about the firm: spelling, and Y, N or U. */
  static final String YES_OR_NO = Ledger.NAME + "!$I$12:$J$29";

  /** Answers of 根拠 that are not a yes: spelling and word. */
  static final String PRACTICE = Ledger.NAME + "!$L$12:$M$29";

  static final String SAME = "=";

  private static final int MARKS_COLUMN = 6;
  private static final int YES_OR_NO_COLUMN = 9;
  private static final int PRACTICE_COLUMN = 12;

  private record SpellingRow(String spelling, String answer) {}

  private SpellingTables() {}

  static void write(SheetCellsWriter cells, SheetLanguage language, int row) {
    List<SpellingRow> marks = new ArrayList<>();
    add(marks, mark(AnswerWord.ACHIEVED, language), "○", "〇", "◯", "⭕", "o", "Ｏ", "ｏ");
    add(marks, mark(AnswerWord.PARTIAL, language), "△", "∆", "Δ");
    add(marks, mark(AnswerWord.NOT_ACHIEVED, language), "×", "✕", "✖", "✗", "x", "Ｘ", "ｘ");
    add(marks, mark(AnswerWord.NOT_APPLICABLE, language), "該当なし", "該当無し", "N/A", "NA");
    add(marks, SAME, "前回と同じ", "同じ", "same");
    write(cells, row, MARKS_COLUMN, marks);
    List<SpellingRow> yesOrNo = new ArrayList<>();
    add(yesOrNo, "Y", "はい", "yes", "有");
    add(yesOrNo, "N", "いいえ", "no", "無");
    add(yesOrNo, "U", "わからない", "分からない", AnswerWord.UNKNOWN.words().en());
    write(cells, row, YES_OR_NO_COLUMN, yesOrNo);
    List<SpellingRow> practice = new ArrayList<>();
    for (AnswerWord word :
        List.of(AnswerWord.EXCEPTION, AnswerWord.SOME, AnswerWord.NO, AnswerWord.UNKNOWN)) {
      add(practice, language.of(word.words()), word.words().ja(), word.words().en());
    }
    write(cells, row, PRACTICE_COLUMN, practice);
  }

  private static String mark(AnswerWord word, SheetLanguage language) {
    return language.of(word.words());
  }

  private static void add(List<SpellingRow> table, String answer, String... spellings) {
    for (String spelling : spellings) {
      table.add(new SpellingRow(spelling, answer));
    }
  }

  private static void write(SheetCellsWriter cells, int row, int column, List<SpellingRow> table) {
    for (int i = 0; i < table.size(); i++) {
      cells.put(row + i, column, FormValue.of(table.get(i).spelling()), SheetLooks.HIDDEN_TEXT);
      cells.put(row + i, column + 1, FormValue.of(table.get(i).answer()), SheetLooks.HIDDEN_TEXT);
    }
  }
}
