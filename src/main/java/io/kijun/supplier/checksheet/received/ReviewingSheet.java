package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvents;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import io.kijun.supplier.checksheet.received.MeaningOfSheet.Meaning;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at a sheet before it counts: held against what is on record, and judged. */
@Component
final class ReviewingSheet {

  private final Questionnaires asking;
  private final JointSheets joining;
  private final MeaningOfSheet meanings;
  private final WorldEvents events;
  private final Today today;

  ReviewingSheet(
      Questionnaires asking,
      JointSheets joining,
      MeaningOfSheet meanings,
      WorldEvents events,
      Today today) {
    this.asking = asking;
    this.joining = joining;
    this.meanings = meanings;
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
    Joint joint = joining.of(sheet, supplier, asked);
    SheetAnswers answers = joint.merged().answers();
    Meaning meaning = meanings.of(answers, supplier, asked);
    Facts facts = meaning.facts();
    Facts old = meaning.old();
    Evaluator evaluator = asked.engine().evaluator();
    List<Event> world = events.counting(day).stream().map(WorldEvent::event).toList();
    Evaluation after = judged(evaluator, facts.withEvents(world), day);
    Evaluation earlier = old == null ? null : judged(evaluator, old.withEvents(world), day);
    List<Issue> doubts = Doubts.of(asked.questions(), answers, old, facts, after);
    List<Issue> wrong = Stream.concat(joint.issues().stream(), meaning.issues().stream()).toList();
    Function<ReceivedSheet, SheetView> viewOf =
        one ->
            new SheetViewWriter(one, joint, meaning.made())
                .of(
                    asked.engine().ruleset(),
                    wrong,
                    doubts,
                    AnswerChanges.of(asked.questions(), answers, old, one),
                    earlier,
                    after,
                    facts,
                    meaning.basedOn());
    return new SheetReview(
        joint,
        viewOf.apply(sheet),
        viewOf,
        asked.questions().standard(),
        open(joint, wrong),
        facts,
        meaning.basedOn());
  }

  private static Evaluation judged(Evaluator evaluator, Facts facts, LocalDate day) {
    return evaluator.evaluate(evaluator.file(facts, day));
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
