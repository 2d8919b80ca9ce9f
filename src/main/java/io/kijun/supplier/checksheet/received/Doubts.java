package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to judge in answers that can be read: those that contradict each other, days
 * longer ago than a year, ○ without detail where it was × before, reasons for 該当なし. Each is a
 * warning at its cell.
 */
final class Doubts {

  private final Questionnaire asked;
  private final SheetAnswers answers;
  private final LocalDate asOf;
  private final List<Issue> doubts = new ArrayList<>();

  private Doubts(Questionnaire asked, SheetAnswers answers, LocalDate asOf) {
    this.asked = asked;
    this.answers = answers;
    this.asOf = asOf;
  }

  /**
   * All doubts.
   *
   * @param before what is on record; null: nothing
   * @param judged the answers as they are judged on the day
   */
  static List<Issue> of(
      Questionnaire asked, SheetAnswers answers, @Nullable Facts before, Evaluation judged) {
    Doubts all = new Doubts(asked, answers, judged.file().asOf());
    all.contradictions(judged);
    all.oldDays();
    all.suddenlyAchieved(before);
    all.reasons();
    return List.copyOf(all.doubts);
  }

  private void add(IssueCode code, CellPlace at, @Nullable String found, Text message) {
    doubts.add(new Issue(Issue.Level.WARNING, code, at, message, found, List.of(), null));
  }

  private @Nullable Told<ItemMark> mark(String item) {
    ItemAnswer answer = answers.items().get("i:" + item);
    return answer == null ? null : answer.mark();
  }

  private void contradictions(Evaluation judged) {
    for (Finding finding : judged.findings()) {
      Told<ItemMark> mark = mark(finding.item());
      boolean contradicts =
          switch (finding.cause()) {
            case OVERCLAIM, UNDERCLAIM, ANOMALY -> true;
            default -> false;
          };
      if (contradicts && mark != null) {
        add(
            IssueCode.ANSWERS_CONTRADICT,
            mark.at(),
            mark.found(),
            new Text(
                "No." + finding.item() + "の答えが食い違っています。" + finding.message().ja(),
                "Answers to No. "
                    + finding.item()
                    + " contradict each other. "
                    + finding.message().en()));
      }
    }
  }

  private void oldDays() {
    LocalDate yearAgo = asOf.minusYears(1);
    answers
        .evidence()
        .forEach(
            (id, answer) ->
                latest(answer)
                    .filter(day -> day.value().isBefore(yearAgo))
                    .ifPresent(
                        day ->
                            add(
                                IssueCode.OLD_EVIDENCE,
                                day.at(),
                                day.found(),
                                new Text(
                                    "最後の実施日が1年より前です。",
                                    "The last day is longer ago than a year."))));
  }

  private static Optional<Told<LocalDate>> latest(EvidenceAnswer answer) {
    return answer.dates().stream().max(Comparator.comparing(Told::value));
  }

  private void suddenlyAchieved(@Nullable Facts before) {
    if (before == null) {
      return;
    }
    Set<String> failed =
        before.declarations().stream()
            .filter(one -> one.item() != null && one.status() == Verdict.NOT_ACHIEVED)
            .map(Declaration::subject)
            .collect(Collectors.toSet());
    for (ItemQuestion item : asked.items()) {
      String no = item.item().no();
      Told<ItemMark> mark = mark(no);
      if (mark != null
          && mark.value() == ItemMark.ACHIEVED
          && failed.contains(no)
          && item.questions().stream().noneMatch(this::isDetailed)) {
        add(
            IssueCode.ACHIEVED_WITHOUT_DETAIL,
            mark.at(),
            mark.found(),
            new Text(
                "前回は×でしたが、根拠がないまま○になっています。",
                "It was × last time, and is ○ now without any grounds."));
      }
    }
  }

  private boolean isDetailed(EvidenceQuestion question) {
    return answers.evidence().containsKey(question.id());
  }

  private void reasons() {
    for (ItemQuestion item : asked.items()) {
      ItemAnswer answer = answers.items().get(item.id());
      Told<ItemMark> mark = answer == null ? null : answer.mark();
      Told<String> reason = answer == null ? null : answer.reason();
      if (mark != null && reason != null && mark.value() == ItemMark.NOT_APPLICABLE) {
        add(
            IssueCode.NOT_APPLICABLE_TO_JUDGE,
            reason.at(),
            reason.value(),
            new Text(
                "該当なしの理由です。認めるかどうかを判断してください。",
                "This is why it does not apply; judge whether to accept that."));
      }
    }
  }
}
