package io.kijun.supplier.checksheet.received;

import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.ProfileQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.received.SheetView.AnswerChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a sheet answers otherwise than what is on record says; a blank changes nothing. */
final class AnswerChanges {

  private final ReceivedSheet shown;
  private final List<AnswerChanged> changes = new ArrayList<>();

  private AnswerChanges(ReceivedSheet shown) {
    this.shown = shown;
  }

  /**
   * All of them, in the order of the sheet.
   *
   * @param before what is on record; null: nothing, and so nothing is otherwise
   */
  static List<AnswerChanged> of(
      Questionnaire asked, SheetAnswers answers, @Nullable Facts before, ReceivedSheet shown) {
    AnswerChanges all = new AnswerChanges(shown);
    if (before != null) {
      LastAnswers last = LastAnswers.of(before, asked);
      asked.profile().forEach(one -> all.profile(one, answers, last));
      asked.items().forEach(one -> all.item(one, answers, last));
      asked.evidence().forEach(one -> all.evidence(one, answers, last));
    }
    return List.copyOf(all.changes);
  }

  private void profile(ProfileQuestion question, SheetAnswers answers, LastAnswers last) {
    Told<YesNo> now = answers.profile().get(question.id());
    YesNo was = last.profile().get(question.id());
    if (now != null && was != null && was != now.value()) {
      add(
          now,
          Integer.toString(question.no()),
          null,
          AnswerWord.of(was).words(),
          AnswerWord.of(now.value()).words());
    }
  }

  private void item(ItemQuestion question, SheetAnswers answers, LastAnswers last) {
    ItemAnswer answer = answers.items().get(question.id());
    Told<ItemMark> now = answer == null ? null : answer.mark();
    LastMark was = last.items().get(question.id());
    if (now != null && was != null && was.mark() != now.value() && now.value() != ItemMark.SAME) {
      String no = question.item().no();
      add(now, no, no, AnswerWord.of(was.mark()).words(), AnswerWord.of(now.value()).words());
    }
  }

  private void evidence(EvidenceQuestion question, SheetAnswers answers, LastAnswers last) {
    EvidenceAnswer answer = answers.evidence().get(question.id());
    Told<PracticeAnswer> now = answer == null ? null : answer.answer();
    LastPractice was = last.evidence().get(question.id());
    if (now != null && was != null && !was.answer().equals(now.value())) {
      add(
          now,
          question.no(),
          question.item(),
          question.inWords(was.answer()),
          question.inWords(now.value()));
    }
  }

  private void add(Told<?> at, String no, @Nullable String item, Text before, Text after) {
    changes.add(
        new AnswerChanged(
            at.at().sheet(),
            Objects.requireNonNullElse(at.at().cell(), ""),
            SheetProblem.other(at.at(), shown),
            no,
            item,
            before,
            after));
  }
}
