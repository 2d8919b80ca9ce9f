package io.kijun.console.sheets;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetDeskView.DeskProblem;
import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.received.SheetProblem;
import java.util.Comparator;
import java.util.List;

/** Tells of what is wrong or doubtful in a sheet: errors first. */
final class DeskProblems {

  private DeskProblems() {}

  static List<DeskProblem> of(List<SheetProblem> problems, DeskTables tables, ReaderWords words) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(SheetProblem::severity))
        .map(one -> of(one, tables, words))
        .toList();
  }

  private static DeskProblem of(SheetProblem one, DeskTables tables, ReaderWords words) {
    return new DeskProblem(
        new ProblemItem(
            words.of(one.message()),
            null,
            one.found(),
            one.allowed().isEmpty() ? null : words.joined(one.allowed()),
            one.nearest(),
            one.severity() != Issue.Level.ERROR),
        where(one, words),
        one.of() == null ? tables.href(one.sheet(), one.cell()) : null);
  }

  /** Such as 自己診断 G40; of another sheet it says so. */
  static String where(SheetProblem one, ReaderWords words) {
    String place = one.cell() == null ? one.sheet() : one.sheet() + " " + one.cell();
    return one.of() == null ? place : words.of("sheet.in-other", place).strip();
  }
}
