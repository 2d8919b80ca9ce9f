package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetFacts.ItemPlan;
import io.kijun.supplier.checksheet.SheetFacts.Unanswered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is to be told of answers beside the facts that they become. What is said of a cell
 * is said once, in however many facts it ends.
 */
final class SheetNotes {

  final Set<Issue> issues = new LinkedHashSet<>();
  final Set<Unused> unused = new LinkedHashSet<>();
  final List<Unanswered> missing = new ArrayList<>();
  final List<ItemPlan> plans = new ArrayList<>();

  private final LocalDate asOf;

  SheetNotes(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** A cell is not taken. */
  void error(IssueCode code, Told<?> at, String ja, String en) {
    issues.add(Issue.of(code, at.at(), new Text(ja, en), at.found()));
  }

  /** A cell is taken, and worth a look. */
  void warning(IssueCode code, Told<?> at, String ja, String en) {
    warning(code, at, ja, en, List.of());
  }

  /** A cell is taken, and worth a look; what may stand there is known. */
  void warning(IssueCode code, Told<?> at, String ja, String en, List<String> allowed) {
    issues.add(
        new Issue(Issue.Level.WARNING, code, at.at(), new Text(ja, en), at.found(), allowed, null));
  }

  /** A row is taken, and worth a look at its first cell; where all is blank there is none. */
  void warning(IssueCode code, List<Told<?>> row, String ja, String en) {
    if (!row.isEmpty()) {
      warning(code, row.get(0), ja, en);
    }
  }

  /** A cell plays no part; null: it is blank. */
  void unused(@Nullable Told<?> cell, String ja, String en) {
    if (cell != null) {
      unused.add(Unused.of(cell, ja, en));
    }
  }

  /** Cells play no part. */
  void unused(Collection<? extends Told<?>> cells, String ja, String en) {
    cells.forEach(cell -> unused(cell, ja, en));
  }

  /** Whether a day is within the year that a sheet asks about. */
  boolean isOfThisYear(LocalDate day) {
    return day.isAfter(asOf.minusYears(1));
  }

  /** A day, if it is not still to come, which is told. */
  @Nullable LocalDate past(@Nullable Told<LocalDate> day) {
    if (day == null || !day.value().isAfter(asOf)) {
      return day == null ? null : day.value();
    }
    error(
        IssueCode.DAY_TO_COME,
        day,
        "%sより先の日付です。実施済みの日付を入力してください。".formatted(asOf),
        "The day is after %s. Enter a day that has been.".formatted(asOf));
    return null;
  }

  /** A text, if it is no longer than facts take, which is told. */
  @Nullable String text(@Nullable Told<String> text) {
    if (text == null || text.value().length() <= Facts.LONGEST_TEXT) {
      return text == null ? null : text.value();
    }
    error(
        IssueCode.TOO_LONG,
        text,
        "%d文字以内で入力してください。".formatted(Facts.LONGEST_TEXT),
        "At most %d characters.".formatted(Facts.LONGEST_TEXT));
    return null;
  }
}
