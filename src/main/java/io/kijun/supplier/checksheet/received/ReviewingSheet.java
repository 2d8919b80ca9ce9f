package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvents;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a sheet before it counts: held against what is on record, and judged. */
@Component
final class ReviewingSheet {

  private final Questionnaires asking;
  private final JointSheets joining;
  private final ReadingFacts known;
  private final WorldEvents events;
  private final Today today;

  ReviewingSheet(
      Questionnaires asking,
      JointSheets joining,
      ReadingFacts known,
      WorldEvents events,
      Today today) {
    this.asking = asking;
    this.joining = joining;
    this.known = known;
    this.events = events;
    this.today = today;
  }

  /**
   * Looks at an open sheet, as of today: judged as what is on record is, with the events of the
   * world that count.
   */
  SheetReview of(ReceivedSheet sheet, Supplier supplier) {
    AskedNow asked = asking.now();
    LocalDate day = today.day();
    KnownFacts before = known.latest(supplier).orElse(null);
    Joint joint = joining.of(sheet, supplier, asked);
    Facts old = before == null ? null : before.facts();
    SheetAnswers answers = joint.merged().answers();
    SheetFacts made = AnswersToFacts.of(asked.questions(), answers, old, sheet.supplier(), day);
    Facts facts = made.facts().of(sheet.supplier(), supplier.name(), supplier.tier());
    Evaluator evaluator = asked.engine().evaluator();
    List<Event> world = events.counting(day).stream().map(WorldEvent::event).toList();
    Evaluation after = judged(evaluator, facts.withEvents(world), day);
    Evaluation earlier = old == null ? null : judged(evaluator, old.withEvents(world), day);
    List<Issue> doubts = Doubts.of(asked.questions(), answers, old, facts, after);
    List<Issue> wrong =
        Stream.of(joint.issues(), made.issues(), refusals(asked.engine().facts(), facts))
            .flatMap(List::stream)
            .toList();
    SheetView view =
        new SheetViewWriter(sheet, joint, made)
            .of(asked.engine().ruleset(), wrong, doubts, earlier, after, facts, version(before));
    return new SheetReview(joint, view, open(joint, wrong), facts, version(before));
  }

  private static Evaluation judged(Evaluator evaluator, Facts facts, LocalDate day) {
    return evaluator.evaluate(evaluator.file(facts, day));
  }

  private static int version(@Nullable KnownFacts known) {
    return known == null ? 0 : known.version().version();
  }

  /** Facts that a request could not bring do not come by a sheet either. */
  private static List<Issue> refusals(FactsReader reader, Facts facts) {
    return reader.read(FactsWriter.json(facts)).issues().stream()
        .map(issue -> issue.at(new FieldPlace("facts" + issue.place().toString().substring(1))))
        .toList();
  }

  private static List<Issue> open(Joint joint, List<Issue> wrong) {
    List<Issue> open = new ArrayList<>(wrong.stream().filter(Issue::isError).toList());
    joint.open().forEach(one -> open.add(conflict(one)));
    return List.copyOf(open);
  }

  private static Issue conflict(Conflicting one) {
    return Issue.of(
        IssueCode.SHEET_CONFLICT,
        one.cells().get(0).at(),
        new Text(
            "2つのシートで答えが異なります。どちらを採るか選んでください。", "Two sheets differ; choose whose answer counts."),
        one.cells().get(0).found(),
        one.cells().stream().map(cell -> cell.found()).toList(),
        null);
  }
}
