package io.kijun.supplier.checksheet;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.TakenItems.ItemMarked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the mark of an item and an answer of 根拠 go together. */
final class MarkedAndAnswered {

  /** The answers that say that all of it is done. */
  static final Set<PracticeWord> YES =
      Set.of(PracticeWord.ALL, PracticeWord.ALTERNATIVE, PracticeWord.EXCEPTION);

  private MarkedAndAnswered() {}

  /** Tells where they contradict each other; null: there is no mark. */
  static void compare(@Nullable ItemMarked mark, Told<PracticeAnswer> told, SheetNotes notes) {
    Verdict status = mark == null ? null : mark.status();
    PracticeWord word = told.value().word();
    boolean less = status == Verdict.ACHIEVED && !YES.contains(word);
    boolean more =
        (status == Verdict.NOT_ACHIEVED || status == Verdict.NOT_APPLICABLE)
            && word != PracticeWord.NO;
    if (less || more) {
      String shown = mark == null ? "" : mark.cell().found();
      notes.warning(
          IssueCode.CONTRADICTION,
          told,
          "自己診断の「%s」と食い違っています。根拠の答えで判定します。".formatted(shown),
          "It contradicts the mark “%s”. What is answered here decides.".formatted(shown));
    }
  }
}
