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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the columns 前回 say where nobody changed them. */
final class LastWords {

  private final Questionnaire asked;
  private final @Nullable LastAnswers last;
  private final DateLists days;

  /**
   * The last answers of a supplier.
   *
   * @param last null: not known
   */
  LastWords(Questionnaire asked, @Nullable LastAnswers last, DateLists days) {
    this.asked = asked;
    this.last = last;
    this.days = days;
  }

  /** Whether it is known what stood there; if not, any last answer may be one of somebody's own. */
  boolean areKnown() {
    return last != null;
  }

  /** Whether a column has last answers. */
  static boolean isLast(CheckSheetColumn column) {
    return switch (column) {
      case COMPANY_LAST, MARKS_LAST, GROUNDS_LAST_ANSWER, GROUNDS_LAST_DATE -> true;
      default -> false;
    };
  }

  /**
   * Whether a cell surely does not say the last answer to a question. Where the answers are not
   * known, anything that could be one is taken for it.
   */
  boolean isOther(String id, CheckSheetColumn column, String text) {
    if (column == CheckSheetColumn.GROUNDS_LAST_DATE) {
      return isOtherDay(id, text);
    }
    return last == null
        ? words(column, id).stream().noneMatch(one -> isSame(one, text))
        : !isSame(words(last, id), text);
  }

  private static boolean isSame(@Nullable Text words, String text) {
    String folded = Spelling.normalised(text);
    return words != null
        && (folded.equals(Spelling.normalised(words.ja()))
            || folded.equals(Spelling.normalised(words.en())));
  }

  /** Days as the form writes them, or as programs write them that take them for days. */
  private boolean isOtherDay(String id, String text) {
    SortedSet<LocalDate> written = days.all(text).value();
    if (last == null || written == null) {
      return written == null;
    }
    LastPractice practice = last.evidence().get(id);
    return practice == null || !written.equals(new TreeSet<>(practice.dates()));
  }

  /** Whatever can stand in a column of last answers. */
  private List<Text> words(CheckSheetColumn column, String id) {
    return column == CheckSheetColumn.GROUNDS_LAST_ANSWER
        ? asked.evidenceQuestion(id).stream()
            .flatMap(question -> question.answers().stream().map(question::inWords))
            .toList()
        : Arrays.stream(AnswerWord.values()).map(AnswerWord::words).toList();
  }

  private @Nullable Text words(LastAnswers answers, String id) {
    YesNo yesNo = answers.profile().get(id);
    if (yesNo != null) {
      return AnswerWord.of(yesNo).words();
    }
    LastMark mark = answers.items().get(id);
    if (mark != null) {
      return AnswerWord.of(mark.mark()).words();
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
