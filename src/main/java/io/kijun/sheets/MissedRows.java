package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.ConstraintColumn;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.ScoringColumn;
import io.kijun.core.standard.column.SettingColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is only missed, or only differs, since the row that would bring it has an error. */
final class MissedRows {

  private final List<Issue> issues;
  private final IssueCells cells;
  private final Explained explained;

  MissedRows(List<Issue> issues, IssueCells cells, Explained explained) {
    this.issues = issues;
    this.cells = cells;
    this.explained = explained;
  }

  void explain() {
    missed(
        one -> one.code() == IssueCode.MISSING_SETTING && IssueCells.isIn(one, Layout.SETTINGS),
        one -> IssueCells.isIn(one, Layout.SETTINGS, SettingColumn.CODE.position()),
        SettingColumn.CODE.position(),
        true);
    missed(
        one -> one.code() == IssueCode.MISSING_SETTING && IssueCells.isIn(one, Layout.SCORING),
        one -> IssueCells.isIn(one, Layout.SCORING, ScoringColumn.TARGET.position()),
        ScoringColumn.TARGET.position(),
        true);
    missed(
        one -> one.code() == IssueCode.MISSING_ADVICE && IssueCells.row(one) == 0,
        MissedRows::keepsAdviceAway,
        AdviceColumn.CAUSE.position(),
        true);
    missed(
        one -> one.code() == IssueCode.MISSING_ADVICE && IssueCells.row(one) > 0,
        MissedRows::keepsAdviceAway,
        AdviceColumn.TARGET.position(),
        false);
    missed(
        one -> one.code() == IssueCode.ITEM_WITHOUT_CRITERIA,
        one -> IssueCells.isIn(one, Layout.CRITERIA, Columns.NO.position()),
        Columns.NO.position(),
        true);
    issues.forEach(this::inItsRow);
  }

  /**
   * Rows that are missed follow from rows that cannot be read.
   *
   * @param column where such a row says what it brings
   * @param alone whether the only one missed follows from the only one that cannot be read
   */
  private void missed(
      Predicate<Issue> isMissed, Predicate<Issue> isInDoubt, int column, boolean alone) {
    List<Issue> missed =
        issues.stream().filter(isMissed).filter(one -> !explained.isExplained(one)).toList();
    List<Doubt> doubts = new ArrayList<>();
    for (Issue issue : issues) {
      if (issue.isError()
          && isInDoubt.test(issue)
          && issue.code() != IssueCode.MISSING_SETTING
          && issue.code() != IssueCode.MISSING_ADVICE) {
        String written = cells.inRowOf(issue, column);
        doubts.add(new Doubt(written.isEmpty() ? Set.of() : Set.of(written), issue));
      }
    }
    List<Doubt> free = new ArrayList<>(doubts);
    List<Issue> left = new ArrayList<>();
    for (Issue issue : missed) {
      Doubt.nearest(ofSameBook(doubts, issue), names(issue))
          .ifPresentOrElse(
              doubt -> {
                explained.follows(issue, doubt.issue());
                free.remove(doubt);
              },
              () -> left.add(issue));
    }
    if (alone && left.size() == 1) {
      List<Doubt> possible = ofSameBook(free, left.get(0));
      if (possible.stream().map(Doubt::names).distinct().count() == 1) {
        explained.follows(left.get(0), possible.get(0).issue());
      }
    }
  }

  /** What a row of advice is for cannot be read, or there is nothing in it. */
  private static boolean keepsAdviceAway(Issue issue) {
    return IssueCells.isIn(issue, Layout.ADVICE, AdviceColumn.TARGET.position())
        || IssueCells.isIn(issue, Layout.ADVICE, AdviceColumn.CAUSE.position())
        || (IssueCells.isIn(issue, Layout.ADVICE) && issue.code() == IssueCode.MISSING_VALUE);
  }

  /** Advice and settings stand in one workbook with what misses them; items do not. */
  private static List<Doubt> ofSameBook(List<Doubt> doubts, Issue issue) {
    return issue.code() == IssueCode.ITEM_WITHOUT_CRITERIA
        ? doubts
        : doubts.stream().filter(doubt -> isOfSameBook(doubt.issue(), issue)).toList();
  }

  private static boolean isOfSameBook(Issue one, Issue other) {
    return IssueCells.place(one).workbook().equals(IssueCells.place(other).workbook());
  }

  /** A criterion is missed by its id, and by the number of its item. */
  private Set<String> names(Issue issue) {
    Set<String> names = new HashSet<>(Set.of(IssueCells.found(issue)));
    if (IssueCells.isIn(issue, Layout.CRITERIA)) {
      names.add(cells.inRowOf(issue, Columns.NO.position()));
    }
    return names;
  }

  private void inItsRow(Issue issue) {
    switch (issue.code()) {
      case NO_CONSTRAINT -> follows(issue, this::isDuty);
      case ALTERNATIVES_APPLY_DIFFERENTLY ->
          followsAlternative(issue, Columns.APPLIES_WHEN.position());
      case ALTERNATIVES_OF_TWO_ITEMS -> followsAlternative(issue, Columns.NO.position());
      case DUPLICATE_ADVICE ->
          follows(issue, one -> IssueCells.column(one) == AdviceColumn.CAUSE.position());
      default -> {}
    }
  }

  private boolean isDuty(Issue issue) {
    int column = IssueCells.column(issue);
    Column of = column >= 1 && column <= Columns.ALL.size() ? Columns.ALL.get(column - 1) : null;
    return of instanceof ConstraintColumn constraint
        && constraint.isDuty()
        && constraint != Columns.EVIDENCE
        && issue.code() != IssueCode.NO_CONSTRAINT
        && issue.code() != IssueCode.LEAVE_BLANK;
  }

  private void follows(Issue issue, Predicate<Issue> cause) {
    issues.stream()
        .filter(one -> !one.equals(issue) && one.isError() && IssueCells.isInRowOf(one, issue))
        .filter(cause)
        .findFirst()
        .ifPresent(one -> explained.follows(issue, one));
  }

  /** Two rows of a criterion differ since one cannot be read, or is no row of it. */
  private void followsAlternative(Issue issue, int column) {
    follows(
        issue,
        one ->
            one.code() == IssueCode.DUPLICATE_ID
                || (IssueCells.column(one) == column && one.code() != issue.code()));
    CellPlace at = IssueCells.place(issue);
    String criterion = criterion(issue);
    issues.stream()
        .filter(one -> one.isError() && one.code() != issue.code())
        .filter(one -> IssueCells.isIn(one, Layout.CRITERIA, column))
        .filter(one -> IssueCells.place(one).workbook().equals(at.workbook()))
        .filter(one -> criterion(one).equals(criterion))
        .findFirst()
        .ifPresent(one -> explained.follows(issue, one));
  }

  private String criterion(Issue issue) {
    String id = cells.inRowOf(issue, Columns.ID.position());
    return id.isEmpty() ? id : CriterionRow.criterionOf(id);
  }
}
