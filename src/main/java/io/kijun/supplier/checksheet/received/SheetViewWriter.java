package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import io.kijun.supplier.checksheet.received.SheetView.AnswerChanged;
import io.kijun.supplier.checksheet.received.SheetView.AnswerConflict;
import io.kijun.supplier.checksheet.received.SheetView.AnswerMissing;
import io.kijun.supplier.checksheet.received.SheetView.AnswerPlanned;
import io.kijun.supplier.checksheet.received.SheetView.LeftOver;
import io.kijun.supplier.checksheet.received.SheetView.NamedRuleset;
import io.kijun.supplier.checksheet.received.SheetView.SettledConflict;
import io.kijun.supplier.checksheet.received.SheetView.VerdictChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is shown of a sheet.
 *
 * @param sheet the one that is shown
 * @param joint with those that are looked at with it
 * @param made what the answers mean
 */
record SheetViewWriter(ReceivedSheet sheet, Joint joint, SheetFacts made) {

  SheetView of(
      RulesetHash ruleset,
      List<Issue> wrong,
      List<Issue> doubts,
      List<AnswerChanged> changed,
      @Nullable Evaluation before,
      Evaluation after,
      Facts facts,
      int basedOn) {
    return new SheetView(
        sheet.id(),
        sheet.supplier(),
        sheet.status().state(),
        new NamedRuleset(ruleset.id().value(), ruleset.hash()),
        sheet.texts().fileName(),
        sheet.texts().filledBy(),
        sheet.actor(),
        sheet.receivedAt(),
        joint.sheets().stream()
            .map(ReceivedSheet::id)
            .filter(id -> !id.equals(sheet.id()))
            .toList(),
        made.answered(),
        made.toAnswer(),
        Stream.concat(wrong.stream(), doubts.stream()).map(this::problem).toList(),
        doubts.stream().map(this::problem).toList(),
        wrong.stream()
            .filter(Issue::isError)
            .filter(SheetKeys::mayBeConfirmed)
            .map(SheetKeys::of)
            .distinct()
            .toList(),
        Stream.concat(joint.unused().stream(), made.unused().stream()).map(this::leftOver).toList(),
        made.missing().stream().map(one -> new AnswerMissing(one.item(), one.question())).toList(),
        changes(before, after),
        changed,
        ExpectedResult.of(before, after),
        conflicts(),
        settled(),
        made.plans().stream()
            .map(one -> new AnswerPlanned(one.item(), value(one.planned()), value(one.who())))
            .toList(),
        basedOn,
        sheet.status().factsVersion(),
        sheet.status().replacedBy(),
        joint.replaced(),
        sheet.texts().comment(),
        sheet.texts().notes(),
        new SheetFactsJson(FactsWriter.json(facts)));
  }

  private static <T> @Nullable T value(@Nullable Told<T> told) {
    return told == null ? null : told.value();
  }

  private SheetProblem problem(Issue issue) {
    return SheetProblem.of(issue, sheet);
  }

  private LeftOver leftOver(Unused one) {
    return new LeftOver(
        one.at().sheet(),
        one.at().cell(),
        one.found(),
        one.message(),
        SheetProblem.other(one.at(), sheet));
  }

  /** Where nothing is on record every item was not achieved. */
  private static List<VerdictChange> changes(@Nullable Evaluation before, Evaluation after) {
    Map<String, Verdict> old = new HashMap<>();
    if (before != null) {
      before.items().forEach(item -> old.put(item.item().no(), item.verdict()));
    }
    List<VerdictChange> changes = new ArrayList<>();
    for (ItemResult item : after.items()) {
      Verdict was = old.getOrDefault(item.item().no(), Verdict.NOT_ACHIEVED);
      if (was != item.verdict()) {
        changes.add(new VerdictChange(item.item().no(), was, item.verdict()));
      }
    }
    return changes;
  }

  private List<AnswerConflict> conflicts() {
    return joint.open().stream().flatMap(this::pairs).toList();
  }

  private List<SettledConflict> settled() {
    List<SettledConflict> all = new ArrayList<>();
    for (Conflicting one : joint.merged().conflicts()) {
      Integer chosen = one.chosen();
      if (chosen != null) {
        UUID take = joint.sheets().get(chosen).id();
        pairs(one).forEach(pair -> all.add(pair.settled(take)));
      }
    }
    return all;
  }

  /** This sheet, or else the first, beside each of the others. */
  private Stream<AnswerConflict> pairs(Conflicting one) {
    int own = Math.max(0, one.sheets().indexOf(joint.sheets().indexOf(sheet)));
    return IntStream.range(0, one.sheets().size())
        .filter(i -> i != own)
        .mapToObj(i -> conflict(one, own, i));
  }

  private AnswerConflict conflict(Conflicting one, int own, int other) {
    Told<?> mine = one.cells().get(own);
    return new AnswerConflict(
        mine.at().sheet(),
        Objects.requireNonNullElse(mine.at().cell(), ""),
        joint.sheets().get(one.sheets().get(other)).id(),
        List.of(mine.found(), one.cells().get(other).found()));
  }
}
