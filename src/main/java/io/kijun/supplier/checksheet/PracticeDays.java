package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What 実施日 of a row of 根拠 says. */
final class PracticeDays {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final TakenAbout about;
  private final SheetNotes notes;

  PracticeDays(EvidenceQuestion question, EvidenceAnswer row, TakenAbout about, SheetNotes notes) {
    this.question = question;
    this.row = row;
    this.about = about;
    this.notes = notes;
  }

  /** The days that can be taken; those that are still to come are told. */
  Set<LocalDate> told() {
    Set<LocalDate> days = new TreeSet<>();
    for (Told<LocalDate> day : row.dates()) {
      LocalDate past = notes.past(day);
      if (past != null) {
        days.add(past);
      }
    }
    return days;
  }

  /**
   * Those days, else what is known, with the yearly day where it serves.
   *
   * @param before the last answer; null: none, or its days are kept elsewhere
   */
  Set<LocalDate> or(@Nullable LastPractice before) {
    Set<LocalDate> days = told();
    if (days.isEmpty()) {
      days.addAll(before == null ? List.of() : before.dates());
      LocalDate yearly = yearly();
      if (yearly != null) {
        days.add(yearly);
      }
    }
    return days;
  }

  /**
   * The yearly day where it serves: never in place of a day that somebody wrote and is not taken.
   */
  @Nullable LocalDate yearly() {
    return question.isYearly() && !row.writesDays() ? about.yearlyDay() : null;
  }
}
