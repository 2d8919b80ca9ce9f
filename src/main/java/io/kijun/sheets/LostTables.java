package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.column.ScoringColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is only wrong since a table, a sheet or a workbook could not be read at all. */
final class LostTables {

  private static final Pattern CRITERION = Pattern.compile("[0-9a-z][0-9a-z.-]*-\\d{1,3}[a-z]?");

  private final List<Issue> issues;
  private final Set<String> read;
  private final Explained explained;
  private final Map<CellPlace, Issue> lost = new LinkedHashMap<>();

  /**
   * What follows from losses.
   *
   * @param read the names of the workbooks of which at least some sheets were read
   */
  LostTables(List<Issue> issues, Set<String> read, Explained explained) {
    this.issues = issues;
    this.read = read;
    this.explained = explained;
  }

  void explain() {
    for (Issue issue : issues) {
      CellPlace at = IssueCells.place(issue);
      switch (issue.code()) {
        case UNREADABLE, MISSING_WORKBOOK ->
            lose(at.workbook(), read.contains(at.workbook()) ? at.sheet() : "", issue);
        case MISSING_SHEET -> {
          issue.allowed().forEach(sheet -> lose(at.workbook(), sheet, issue));
          renamed(issue);
        }
        case HEADER -> heading(issue);
        default -> {
          if (issue.isError()
              && issue.code() != IssueCode.WORKBOOK_COPY
              && !read.contains(at.workbook())) {
            lose(at.workbook(), "", issue);
          }
        }
      }
    }
    issues.forEach(this::explain);
  }

  private void lose(String workbook, String sheet, Issue cause) {
    lost.putIfAbsent(new CellPlace(workbook, sheet, null), cause);
  }

  /** A sheet that nobody asks for, of a name like that of a missing one, or the only one. */
  private void renamed(Issue missing) {
    List<Issue> extra =
        issues.stream()
            .filter(one -> one.code() == IssueCode.EXTRA_SHEET)
            .filter(one -> isOfSameBook(one, missing))
            .toList();
    String sheet = missing.allowed().get(0);
    boolean alone =
        extra.size() == 1
            && issues.stream()
                    .filter(one -> one.code() == IssueCode.MISSING_SHEET)
                    .filter(one -> isOfSameBook(one, missing))
                    .count()
                == 1;
    extra.stream()
        .filter(one -> alone || Nearest.isNear(IssueCells.found(one), sheet))
        .findFirst()
        .ifPresent(one -> explained.follows(one, missing));
  }

  private static boolean isOfSameBook(Issue one, Issue other) {
    return IssueCells.place(one).workbook().equals(IssueCells.place(other).workbook());
  }

  /**
   * A table is lost by the first heading that differs; one that only moved follows its neighbour.
   */
  private void heading(Issue issue) {
    CellPlace at = IssueCells.place(issue);
    Issue sheet = lost.get(new CellPlace(at.workbook(), at.sheet(), null));
    lose(at.workbook(), at.sheet(), issue);
    int column = IssueCells.column(issue);
    if (sheet != null && sheet.code() == IssueCode.UNREADABLE) {
      explained.follows(issue, sheet);
    } else if (hasMoved(issue)) {
      headingsOfSheet(issue).stream()
          .filter(other -> IssueCells.column(other) == column - 1)
          .findFirst()
          .ifPresent(neighbour -> explained.follows(issue, neighbour));
    }
  }

  /** The heading of another column, or none where one was taken out. */
  private boolean hasMoved(Issue issue) {
    String found = IssueCells.found(issue);
    List<Issue> others = headingsOfSheet(issue);
    boolean last = others.stream().allMatch(o -> IssueCells.column(o) <= IssueCells.column(issue));
    return others.stream()
            .filter(other -> !other.equals(issue))
            .flatMap(other -> other.allowed().stream())
            .anyMatch(heading -> Spelling.normalised(heading).equals(found))
        || (last && found.isEmpty());
  }

  private List<Issue> headingsOfSheet(Issue issue) {
    return issues.stream()
        .filter(other -> other.code() == IssueCode.HEADER)
        .filter(other -> isOfSameBook(other, issue))
        .filter(other -> IssueCells.place(other).sheet().equals(IssueCells.place(issue).sheet()))
        .toList();
  }

  private void explain(Issue issue) {
    Issue cause = causeOf(issue);
    if (cause != null && !cause.equals(issue)) {
      explained.follows(issue, cause);
    }
  }

  private @Nullable Issue causeOf(Issue issue) {
    return switch (issue.code()) {
      case ITEM_WITHOUT_CRITERIA -> any(Layout.CRITERIA);
      case MISSING_ADVICE -> of(IssueCells.place(issue).workbook(), Layout.ADVICE);
      case UNKNOWN_TARGET -> ofTarget(issue);
      case CASE_LINE -> ofCase(issue);
      case EXTRA_COLUMN -> ofColumn(issue);
      case UNKNOWN_ITEM, UNKNOWN_WORD, LIST_WORD -> ofWord(issue);
      default -> null;
    };
  }

  private static boolean isCriterion(Issue issue) {
    return CRITERION.matches(IssueCells.found(issue)) && !IssueCells.isOfDay(issue);
  }

  private @Nullable Issue ofTarget(Issue issue) {
    return isCriterion(issue)
        ? of(IssueCells.place(issue).workbook(), Layout.CRITERIA)
        : of(StandardReader.CATALOGUE, Layout.ITEMS);
  }

  private @Nullable Issue ofCase(Issue issue) {
    if (isCriterion(issue)) {
      Issue criteria = any(Layout.CRITERIA);
      if (criteria != null) {
        return criteria;
      }
    }
    return ofWord(issue);
  }

  private @Nullable Issue ofColumn(Issue issue) {
    CellPlace at = IssueCells.place(issue);
    Issue heading = lost.get(new CellPlace(at.workbook(), at.sheet(), null));
    return heading != null && heading.code() == IssueCode.HEADER ? heading : null;
  }

  /** A word of a list that has none, since the table was not read that would bring them. */
  private @Nullable Issue ofWord(Issue issue) {
    Set<NameKind> kinds = IssueCells.unknown(issue);
    boolean weight = IssueCells.isIn(issue, Layout.SCORING, ScoringColumn.TARGET.position());
    if (IssueCells.isOfDay(issue) || (!IssueCells.isOfEmptyList(issue) && !weight)) {
      return null;
    }
    Issue words = of(StandardReader.CATALOGUE, Layout.VOCABULARY);
    Issue items = of(StandardReader.CATALOGUE, Layout.ITEMS);
    if (words != null && kinds.stream().anyMatch(NameKind.WORDS::contains)) {
      return words;
    }
    if (items != null && kinds.contains(NameKind.ITEM)) {
      return items;
    }
    return kinds.contains(NameKind.LABEL) ? of(StandardReader.CATALOGUE, Layout.LABELS) : null;
  }

  private @Nullable Issue of(String workbook, Layout layout) {
    Issue sheet = lost.get(new CellPlace(workbook, layout.sheet(), null));
    return sheet != null ? sheet : lost.get(new CellPlace(workbook, "", null));
  }

  /** Any loss of a sheet that each workbook of criteria has. */
  private @Nullable Issue any(Layout layout) {
    return lost.entrySet().stream()
        .filter(
            one -> one.getKey().sheet().isEmpty() || one.getKey().sheet().equals(layout.sheet()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
