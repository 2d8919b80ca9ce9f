package io.kijun.supplier.feedback;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.spreadsheet.BookCells;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.in.CellResolver;
import io.kijun.supplier.checksheet.in.DateLists;
import io.kijun.supplier.checksheet.in.FilledCell;
import io.kijun.supplier.checksheet.in.SheetFindings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is filled in in a row of やること. */
final class PlanCells {

  private final LocalDate asOf;
  private final SheetFindings findings;
  private final CellResolver resolver;
  private final DateLists days;

  PlanCells(LocalDate asOf, BookCells book, SheetFindings findings) {
    this.asOf = asOf;
    this.findings = findings;
    this.resolver = new CellResolver(findings);
    this.days = new DateLists(book::day);
  }

  /** The plan of a row; null where nothing is filled in that can be read. */
  @Nullable FindingPlan plan(PlanPage page, int row, ToDo toDo) {
    LocalDate date = date(cell(page, ToDoColumn.PLANNED, row), toDo);
    String owner = text(cell(page, ToDoColumn.OWNER, row), FindingPlan.LONGEST_OWNER);
    String text = text(cell(page, ToDoColumn.TEXT, row), FindingPlan.LONGEST_TEXT);
    return date == null && owner == null && text == null
        ? null
        : new FindingPlan(toDo.key(), date, owner == null ? null : Shown.onOneLine(owner), text);
  }

  private @Nullable FilledCell cell(PlanPage page, ToDoColumn column, int row) {
    return resolver.resolve(page.place(column, row), page.value(column, row));
  }

  private @Nullable LocalDate date(@Nullable FilledCell cell, ToDo toDo) {
    Told<LocalDate> read = cell == null ? null : findings.told(cell, days.planned(cell.text()));
    if (read == null || cell == null) {
      return null;
    }
    LocalDate day = read.value();
    if (day.isBefore(asOf)) {
      findings.warning(
          cell.at(),
          IssueCode.PLAN_PAST,
          "評価の基準日（%s）より前の日付です。".formatted(asOf),
          "This is before the day of the evaluation, %s.".formatted(asOf),
          cell.text());
    } else if (day.isAfter(toDo.due())) {
      findings.warning(
          cell.at(),
          IssueCode.PLAN_LATE,
          "期限（%s）より後の日付です。".formatted(toDo.due()),
          "This is after the day by which it is due, %s.".formatted(toDo.due()),
          cell.text());
    }
    return day;
  }

  private @Nullable String text(@Nullable FilledCell cell, int longest) {
    if (cell == null) {
      return null;
    }
    if (cell.text().length() > longest) {
      findings.error(
          cell.at(),
          IssueCode.TOO_LONG,
          "%d文字以内で入力してください。".formatted(longest),
          "At most %d characters are allowed.".formatted(longest),
          cell.text());
      return null;
    }
    return cell.text();
  }
}
