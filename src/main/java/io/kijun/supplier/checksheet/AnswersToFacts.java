package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What answers of a sheet mean as facts. */
public final class AnswersToFacts {

  private AnswersToFacts() {}

  /**
   * The facts with what a sheet answers: an answer replaces, a blank keeps what was known with its
   * old days, and what is taken back is said so. A sheet carries no acceptances: those that are on
   * record stay with what the sheet leaves as it is.
   *
   * @param previous what is known of the supplier; null: nothing
   * @param supplier the supplier's code, for the facts
   * @param asOf the day up to which days can have been
   */
  public static SheetFacts of(
      Questionnaire asked,
      SheetAnswers answers,
      @Nullable Facts previous,
      String supplier,
      LocalDate asOf) {
    Facts known =
        previous == null
            ? new Facts(supplier, null, Map.of(), List.of(), List.of(), List.of())
            : previous;
    Vocabulary vocabulary = asked.standard().vocabulary();
    SheetNotes notes = new SheetNotes(asOf);
    TakenAbout about = new TakenAbout(answers, asked, notes);
    Map<String, Boolean> profile = TakenProfile.of(asked, answers, known.profile(), notes);
    Predicate<String> before = new Profile(known.profile(), vocabulary)::holds;
    Predicate<String> now = new Profile(profile, vocabulary)::holds;
    TakenItems items = TakenItems.of(asked, answers, known, now, before, notes);
    List<Evidence> evidence =
        new TakenEvidence(asked, answers, known, items, now, about, notes).over(before);
    List<Event> events = TakenEvents.of(asked, answers, known.events(), now, notes);
    about.tellUnused(notes);
    Facts facts =
        new Facts(
            supplier, known.name(), known.tier(), profile, evidence, items.declarations(), events);
    return new SheetFacts(
        facts,
        List.copyOf(notes.issues),
        List.copyOf(notes.unused),
        notes.missing,
        notes.plans,
        items.answered(),
        items.toAnswer());
  }
}
