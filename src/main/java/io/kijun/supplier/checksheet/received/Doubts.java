package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
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
  private final Facts made;
  private final LocalDate asOf;
  private final List<Issue> doubts = new ArrayList<>();

  private Doubts(Questionnaire asked, SheetAnswers answers, Facts made, LocalDate asOf) {
    this.asked = asked;
    this.answers = answers;
    this.made = made;
    this.asOf = asOf;
  }

  /**
   * All doubts.
   *
   * @param before what is on record; null: nothing
   * @param made what is known with the answers
   * @param judged the answers as they are judged on the day
   */
  static List<Issue> of(
      Questionnaire asked,
      SheetAnswers answers,
      @Nullable Facts before,
      Facts made,
      Evaluation judged) {
    Doubts all = new Doubts(asked, answers, made, judged.file().asOf());
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

  /** Looks at what the answers come to: a day that is kept is as old as one that is written. */
  private void oldDays() {
    LocalDate yearAgo = asOf.minusYears(1);
    for (EvidenceQuestion question : asked.evidence()) {
      Told<?> at = place(question);
      if (at != null && made.evidence().stream().anyMatch(one -> isOld(question, one, yearAgo))) {
        add(
            IssueCode.OLD_EVIDENCE,
            at.at(),
            at.found(),
            new Text(
                "No.%sの最後の実施日または確認日が1年より前です。".formatted(question.no()),
                "The last day of No. %s is longer ago than a year.".formatted(question.no())));
      }
    }
  }

  /** What does not come round by the calendar is as old as its statement, or may be of any age. */
  private static boolean isOld(EvidenceQuestion question, Evidence entry, LocalDate yearAgo) {
    if (!question.isAbout(entry.key()) || Boolean.FALSE.equals(entry.established())) {
      return false;
    }
    boolean calendar =
        question.cadences().stream().anyMatch(cadence -> cadence.period().isPresent());
    LocalDate day = question.isDated() ? null : entry.statedOn();
    if (calendar && !entry.performances().isEmpty()) {
      day = entry.performances().last();
    }
    return day != null && day.isBefore(yearAgo);
  }

  /** The last day that is written, else the answer, else the item's mark; null: all is blank. */
  private @Nullable Told<?> place(EvidenceQuestion question) {
    EvidenceAnswer row = answers.evidence().get(question.id());
    if (row == null || row.cells().isEmpty()) {
      return mark(question.item());
    }
    Told<?> day = row.dates().stream().max(Comparator.comparing(Told::value)).orElse(null);
    return day == null ? row.cells().get(0) : day;
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
    EvidenceAnswer row = answers.evidence().get(question.id());
    return row != null && !row.cells().isEmpty();
  }

  /** Also what is taken over from last time, until somebody has accepted it. */
  private void reasons() {
    for (Declaration declared : made.declarations()) {
      ItemAnswer answer = answers.items().get("i:" + declared.item());
      Told<ItemMark> mark = answer == null ? null : answer.mark();
      boolean open =
          declared.status() == Verdict.NOT_APPLICABLE
              && declared.item() != null
              && (declared.acceptedUntil() == null || declared.acceptedUntil().isBefore(asOf));
      if (open && answer != null && mark != null) {
        Told<?> at = answer.reason() == null ? mark : answer.reason();
        String reason = declared.reason();
        add(
            IssueCode.NOT_APPLICABLE_TO_JUDGE,
            at.at(),
            reason == null ? at.found() : reason,
            new Text(
                "該当なしの理由です。認めるかどうかを判断してください。",
                "This is why it does not apply; judge whether to accept that."));
      }
    }
  }
}
