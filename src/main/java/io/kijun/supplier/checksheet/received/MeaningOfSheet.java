package io.kijun.supplier.checksheet.received;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.FieldPlace;
import io.kijun.runtime.Today;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.SameAsThen;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.in.SheetReading;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import io.kijun.supplier.checksheet.received.ReceivingSheet.AnswersCounted;
import io.kijun.supplier.checksheet.received.ReceivingSheet.Received;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the answers of a sheet come to, held against what is on record, before they are judged. */
@Component
final class MeaningOfSheet {

  private final Questionnaires asking;
  private final FittingSheet fitting;
  private final ReadingFacts known;
  private final Today today;

  MeaningOfSheet(Questionnaires asking, FittingSheet fitting, ReadingFacts known, Today today) {
    this.asking = asking;
    this.fitting = fitting;
    this.known = known;
    this.today = today;
  }

  /**
   * What answers come to.
   *
   * @param before what is on record; null: nothing
   * @param made what the answers mean
   * @param facts what would be known of the supplier with them
   * @param issues what is wrong or doubtful in what they mean
   */
  record Meaning(@Nullable KnownFacts before, SheetFacts made, Facts facts, List<Issue> issues) {

    /** The facts on record; null: there are none. */
    @Nullable Facts old() {
      return before == null ? null : before.facts();
    }

    /** The version of the facts on record; 0: there are none. */
    int basedOn() {
      return before == null ? 0 : before.version().version();
    }
  }

  /** What answers of a supplier come to today. */
  Meaning of(SheetAnswers answers, Supplier supplier, AskedNow asked) {
    KnownFacts before = known.latest(supplier).orElse(null);
    Facts old = before == null ? null : before.facts();
    String code = supplier.code().value();
    SheetFacts made = AnswersToFacts.of(asked.questions(), answers, old, code, today.day());
    Facts facts = made.facts().of(code, supplier.name(), supplier.tier());
    List<Issue> issues =
        Stream.concat(made.issues().stream(), refusals(asked.engine().facts(), facts)).toList();
    return new Meaning(before, made, facts, issues);
  }

  /** A sheet with all that is wrong or doubtful in it by itself: but for how it is judged. */
  Received byItself(ReceivedSheet sheet, Supplier supplier, SheetReading reading) {
    AskedNow asked = asking.now();
    SameAsThen same = fitting.meant(sheet.code(), reading.answers(), supplier, asked.questions());
    Meaning meaning = of(same.answers(), supplier, asked);
    List<Issue> issues =
        Stream.of(
                fitting.misfits(sheet, reading), reading.issues(), same.issues(), meaning.issues())
            .flatMap(List::stream)
            .toList();
    SheetFacts made = meaning.made();
    return new Received(sheet, issues, new AnswersCounted(made.answered(), made.toAnswer()));
  }

  /** Facts that a request could not bring do not come by a sheet either. */
  private static Stream<Issue> refusals(FactsReader reader, Facts facts) {
    return reader.read(FactsWriter.json(facts)).issues().stream()
        .map(issue -> issue.at(new FieldPlace("facts" + issue.place().toString().substring(1))));
  }
}
