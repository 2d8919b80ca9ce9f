package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import org.jspecify.annotations.Nullable;

/** What the columns 前回 say where nobody changed them. */
final class LastWords {

  private final Questionnaire asked;
  private final @Nullable LastAnswers last;

  /**
   * The last answers of a supplier.
   *
   * @param last null: not known
   */
  LastWords(Questionnaire asked, @Nullable LastAnswers last) {
    this.asked = asked;
    this.last = last;
  }

  /** Whether a column has last answers. */
  static boolean isLast(CheckSheetColumn column) {
    return switch (column) {
      case COMPANY_LAST, MARKS_LAST, GROUNDS_LAST_ANSWER, GROUNDS_LAST_DATE -> true;
      default -> false;
    };
  }

  /** Whether a text is surely not the last answer of a question. */
  boolean isOther(String id, CheckSheetColumn column, String text) {
    if (last == null || column == CheckSheetColumn.GROUNDS_LAST_DATE) {
      return false;
    }
    Text words = words(last, id);
    String folded = Spelling.normalised(text);
    return words == null
        || !(folded.equals(Spelling.normalised(words.ja()))
            || folded.equals(Spelling.normalised(words.en())));
  }

  private @Nullable Text words(LastAnswers answers, String id) {
    YesNo yesNo = answers.profile().get(id);
    if (yesNo != null) {
      return switch (yesNo) {
        case YES -> AnswerWord.YES.words();
        case NO -> AnswerWord.NO.words();
        case UNKNOWN -> AnswerWord.UNKNOWN.words();
      };
    }
    LastMark mark = answers.items().get(id);
    if (mark != null) {
      return AnswerWord.valueOf(mark.mark().name()).words();
    }
    LastPractice practice = answers.evidence().get(id);
    return practice == null
        ? null
        : asked
            .evidenceQuestion(id)
            .map(question -> question.inWords(practice.answer()))
            .orElse(null);
  }
}
