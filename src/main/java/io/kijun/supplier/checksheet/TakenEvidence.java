package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetFacts.Unanswered;
import io.kijun.supplier.checksheet.TakenItems.ItemMarked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What 根拠 makes of the evidence: by row, together with the item's mark. */
final class TakenEvidence {

  private static final EvidenceAnswer BLANK =
      new EvidenceAnswer(null, List.of(), List.of(), null, null);

  private final Questionnaire asked;
  private final SheetAnswers answers;
  private final TakenItems items;
  private final Predicate<String> facts;
  private final SheetNotes notes;
  private final TakenAbout about;
  private final LastAnswers last;
  private final Map<String, List<Evidence>> known = new LinkedHashMap<>();

  /**
   * The rows of a sheet.
   *
   * @param before what is known
   * @param facts which facts of the profile hold now
   */
  TakenEvidence(
      Questionnaire asked,
      SheetAnswers answers,
      Facts before,
      TakenItems items,
      Predicate<String> facts,
      TakenAbout about,
      SheetNotes notes) {
    this.asked = asked;
    this.answers = answers;
    this.items = items;
    this.facts = facts;
    this.about = about;
    this.notes = notes;
    this.last = LastAnswers.of(before, asked);
    for (Evidence entry : before.evidence()) {
      known.computeIfAbsent(entry.key(), none -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * What is known with the rows taken.
   *
   * @param heldBefore which facts of the profile held until now
   */
  List<Evidence> over(Predicate<String> heldBefore) {
    for (EvidenceQuestion question : asked.evidence()) {
      if (question.applies().holds(facts)) {
        take(question);
      } else {
        excluded(question, question.applies().holds(heldBefore));
      }
    }
    return known.values().stream().flatMap(List::stream).toList();
  }

  private void excluded(EvidenceQuestion question, boolean appliedBefore) {
    if (appliedBefore) {
      forget(question);
    }
    EvidenceAnswer row = answers.evidence().get(question.id());
    if (row != null) {
      notes.unused(
          row.cells(),
          "「会社のこと」の答えにより対象外の質問です。",
          "The question does not apply, as the profile says.");
    }
  }

  private void take(EvidenceQuestion question) {
    EvidenceAnswer row = answers.evidence().getOrDefault(question.id(), BLANK);
    Told<PracticeAnswer> told = row.answer();
    if (row.unread().has(CheckSheetColumn.GROUNDS_ANSWER)) {
      notTaken(question, row);
    } else if (told == null) {
      takeByMark(question, row);
    } else if (!question.offers(told.value())) {
      notOffered(question, row, told);
    } else if (told.value().word() == PracticeWord.UNKNOWN) {
      forget(question);
      notes.missing.add(new Unanswered(question.item(), question.no(), told));
      notes.unused(
          row.cellsBesideAnswer(), "「わからない」の行では使いません。", "It is not used where nothing is known.");
    } else {
      put(question, row, told, told.value());
      MarkedAndAnswered.compare(items.marked(question.item()), told, notes);
    }
  }

  /** What a blank answer means is what the item's mark says. */
  private void takeByMark(EvidenceQuestion question, EvidenceAnswer row) {
    ItemMarked mark = items.marked(question.item());
    if (mark == null) {
      withoutAnswer(row);
    } else if (isDenial(mark)) {
      forget(question);
      notes.unused(
          row.cells(), "×・該当なしの項目では、答えのない行は使いません。", "It is not used where the mark is × or N/A.");
    } else if (mark.same() && last.evidence().containsKey(question.id())) {
      takeOver(question, row, mark);
    } else if (isSole(question)) {
      takeSole(question, row, mark);
    } else {
      withoutAnswer(row);
    }
  }

  private static boolean isDenial(ItemMarked mark) {
    return !mark.same()
        && (mark.status() == Verdict.NOT_ACHIEVED || mark.status() == Verdict.NOT_APPLICABLE);
  }

  private boolean isSole(EvidenceQuestion question) {
    ItemQuestion item = asked.itemQuestion("i:" + question.item()).orElseThrow();
    EvidenceQuestion sole = item.sole(facts);
    return sole != null && sole.id().equals(question.id());
  }

  private void withoutAnswer(EvidenceAnswer row) {
    List<Told<?>> cells = row.cells();
    if (!cells.isEmpty()) {
      notes.warning(
          IssueCode.ANSWER_MISSING,
          cells.get(0),
          "答えの列が空欄なので、この行は使いません。",
          "The row is not used, since it has no answer.");
      notes.unused(cells, "答えの列が空欄です。", "The row has no answer.");
    }
  }

  private void takeSole(EvidenceQuestion question, EvidenceAnswer row, ItemMarked mark) {
    boolean inFull = mark.status() == Verdict.ACHIEVED && question.alternatives().isEmpty();
    boolean inPart = mark.status() == Verdict.PARTIAL && row.namesMissing();
    boolean detailed = !row.isBlank() || (question.isYearly() && about.hasYearlyDay());
    if (detailed && (inFull || inPart)) {
      PracticeWord word = inFull ? PracticeWord.ALL : PracticeWord.SOME;
      put(question, row, mark.cell(), PracticeAnswer.of(word));
      return;
    }
    withoutAnswer(row);
    LastPractice before = last.evidence().get(question.id());
    PracticeWord word = before == null ? null : before.answer().word();
    boolean partBefore = before != null && !before.missing().isEmpty();
    // parts that leave gaps between them say neither all nor what is missing: they stay
    boolean uneven = word == PracticeWord.SOME && !partBefore;
    boolean changed = !uneven && partBefore != (mark.status() == Verdict.PARTIAL);
    if (word == PracticeWord.NO || changed) {
      forget(question);
    }
  }

  private void takeOver(EvidenceQuestion question, EvidenceAnswer row, ItemMarked mark) {
    PracticeAgain again = new PracticeAgain(question, row, mark.cell(), about, notes);
    boolean affirmed = false;
    for (String key : question.keys()) {
      List<Evidence> before = known.get(key);
      if (before != null) {
        known.put(key, again.of(before));
        affirmed |= before.stream().anyMatch(one -> !Boolean.FALSE.equals(one.established()));
      }
    }
    again.tellUnused(affirmed);
  }

  private void put(
      EvidenceQuestion question, EvidenceAnswer row, Told<?> said, PracticeAnswer answer) {
    LastPractice before = last.evidence().get(question.id());
    List<Evidence> made = entries(question, row, said).of(answer, before);
    forget(question);
    made.forEach(entry -> known.computeIfAbsent(entry.key(), none -> new ArrayList<>()).add(entry));
  }

  private PracticeEntries entries(EvidenceQuestion question, EvidenceAnswer row, Told<?> said) {
    return new PracticeEntries(
        question, row, said, facts, about, notes, key -> known.getOrDefault(key, List.of()));
  }

  private void forget(EvidenceQuestion question) {
    question.keys().forEach(known::remove);
  }

  private void notOffered(
      EvidenceQuestion question, EvidenceAnswer row, Told<PracticeAnswer> told) {
    List<String> offered =
        question.answers().stream().map(one -> question.inWords(one).ja()).toList();
    notes.issues.add(
        Issue.of(
            IssueCode.ANSWER_NOT_OFFERED,
            told.at(),
            new Text("この質問では選べない答えです。", "The question does not have this answer."),
            told.found(),
            offered,
            null));
    notTaken(question, row);
  }

  /**
   * What is answered is no blank: neither the mark nor the last answer says it instead. What is
   * known stays, unless the mark says less.
   */
  private void notTaken(EvidenceQuestion question, EvidenceAnswer row) {
    notes.unused(row.cellsBesideAnswer(), "答えを読み取れないので使いません。", "It is not used without an answer.");
    ItemMarked mark = items.marked(question.item());
    if (mark != null && (isDenial(mark) || saysLess(question, mark))) {
      forget(question);
    }
  }

  private boolean saysLess(EvidenceQuestion question, ItemMarked mark) {
    LastPractice before = last.evidence().get(question.id());
    return !mark.same()
        && mark.status() == Verdict.PARTIAL
        && isSole(question)
        && before != null
        && MarkedAndAnswered.YES.contains(before.answer().word())
        && before.missing().isEmpty();
  }
}
