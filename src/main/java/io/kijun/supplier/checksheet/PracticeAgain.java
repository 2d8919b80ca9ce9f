package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the entries of evidence of a row of 根拠 whose last answer is taken over. */
final class PracticeAgain {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final Told<?> said;
  private final TakenAbout about;
  private final SheetNotes notes;
  private final PracticeDays days;

  /**
   * A row.
   *
   * @param said the mark that takes the last answer over
   */
  PracticeAgain(
      EvidenceQuestion question,
      EvidenceAnswer row,
      Told<?> said,
      TakenAbout about,
      SheetNotes notes) {
    this.question = question;
    this.row = row;
    this.said = said;
    this.about = about;
    this.notes = notes;
    this.days = new PracticeDays(question, row, about, notes);
  }

  /** The entries of last time, stated again. A day is never made of them. */
  List<Evidence> of(List<Evidence> before) {
    Set<LocalDate> told = days.told();
    LocalDate yearly = days.yearly();
    String document = notes.text(row.document());
    LocalDate statedOn = about.filledOn(said);
    List<Evidence> entries = new ArrayList<>();
    for (Evidence entry : before) {
      EvidenceBuilder now = new EvidenceBuilder(entry);
      if (statedOn != null) {
        now.statedOn(statedOn);
      }
      if (document != null) {
        now.source(document);
      }
      if (!Boolean.FALSE.equals(entry.established())) {
        repeat(now, told, yearly);
      }
      entries.add(now.build());
    }
    return entries;
  }

  private void repeat(EvidenceBuilder now, Set<LocalDate> told, @Nullable LocalDate yearly) {
    if (!told.isEmpty()) {
      now.performances().clear();
      now.performances().addAll(told);
    }
    if (yearly != null) {
      now.performances().add(yearly);
    }
    if (row.period() != null && question.asksInterval()) {
      now.interval(row.period().value());
    }
    if (row.period() != null && question.retention() != null && statesRetention()) {
      now.retention(row.period().value());
    }
  }

  private boolean statesRetention() {
    return question.asksOwnRetention() || !question.asksInterval();
  }

  /** Tells what a row says beside an answer that is taken over. */
  void tellUnused(boolean affirmed) {
    String ja = "前回の答えを引き継ぐ行では使いません。";
    String en = "It is not used where the last answer is taken over.";
    notes.unused(row.missing(), ja, en);
    if (!affirmed) {
      notes.unused(row.dates(), ja, en);
    }
    if (!affirmed || (!question.asksInterval() && question.retention() == null)) {
      notes.unused(row.period(), ja, en);
    }
  }
}
