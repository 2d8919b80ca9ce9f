package io.kijun.supplier.checksheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What はじめに says for all answers together, and whether any answer made use of it. */
final class TakenAbout {

  private static final Comparator<Told<LocalDate>> BY_FILE =
      Comparator.comparing(day -> day.at().workbook());

  private final SheetAbout about;
  private final Set<String> mayBeLeftOut;
  private final boolean isOfOneSheet;
  private final List<Told<LocalDate>> days;
  private final Set<Told<LocalDate>> past = new HashSet<>();
  private final Set<Told<LocalDate>> stated = new HashSet<>();
  private final @Nullable LocalDate yearlyDay;
  private boolean usedDay;
  private boolean usedInterval;
  private boolean usedAudience;

  /**
   * What はじめに says.
   *
   * @param asked says who may be left out: all of them are where nobody can read who is
   */
  TakenAbout(SheetAnswers answers, Questionnaire asked, SheetNotes notes) {
    this.about = answers.about();
    this.mayBeLeftOut = new HashSet<>();
    asked.leftOutAudiences().forEach(one -> mayBeLeftOut.addAll(one.codes()));
    this.isOfOneSheet = answers.days().isEmpty();
    this.days =
        isOfOneSheet
            ? Stream.ofNullable(about.filledOn()).toList()
            : answers.days().values().stream().sorted(BY_FILE).toList();
    days.stream().filter(day -> notes.past(day) != null).forEach(past::add);
    this.yearlyDay = notes.past(about.yearlyDay());
  }

  /** 記入した日: the day of what is said, by the sheet that says it; null: not told. */
  @Nullable LocalDate filledOn(Told<?> said) {
    for (Told<LocalDate> day : days) {
      if (isOfOneSheet || day.isBeside(said)) {
        stated.add(day);
        return past.contains(day) ? day.value() : null;
      }
    }
    return null;
  }

  /** Whether a yearly day is given. */
  boolean hasYearlyDay() {
    return yearlyDay != null;
  }

  /** 年次点検日, for a yearly duty; null: not said. */
  @Nullable LocalDate yearlyDay() {
    usedDay = true;
    return yearlyDay;
  }

  /** 自社で定めた点検の間隔; null: not said. */
  @Nullable Period ownInterval() {
    usedInterval = true;
    return about.ownInterval() == null ? null : about.ownInterval().value();
  }

  /** Whether education and announcements do not reach some people. */
  boolean leavesOut(String audience) {
    if (about.notTaughtInDoubt()) {
      return mayBeLeftOut.contains(audience);
    }
    if (about.notTaught() == null || !about.notTaught().value().contains(audience)) {
      return false;
    }
    usedAudience = true;
    return true;
  }

  /** Tells what no answer made use of. */
  void tellUnused(SheetNotes notes) {
    days.stream()
        .filter(day -> past.contains(day) && !stated.contains(day))
        .forEach(
            day -> notes.unused(day, "記入した日を使う答えがありません。", "No answer is one that states its day."));
    if (yearlyDay != null && !usedDay) {
      notes.unused(
          about.yearlyDay(),
          "年に1回の実施を答えた質問がありません。",
          "No answer is about what is done once a year.");
    }
    if (!usedInterval) {
      notes.unused(
          about.ownInterval(),
          "自社で定めた間隔を聞く質問への答えがありません。",
          "No answer is about an interval of your own.");
    }
    Set<String> leftOut = about.notTaught() == null ? Set.of() : about.notTaught().value();
    if (!leftOut.isEmpty() && !usedAudience) {
      notes.unused(
          about.notTaught(), "対象者を答えた質問がありません。", "No answer is about whom something reaches.");
    }
  }
}
