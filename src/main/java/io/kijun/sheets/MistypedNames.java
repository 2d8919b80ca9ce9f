package io.kijun.sheets;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.WordColumn;
import io.kijun.sheets.CellNames.Given;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cell by which a name was mistyped that others refer to: one with an error of its own,
 * or one whose name nobody uses.
 */
final class MistypedNames {

  private static final Set<IssueCode> FOLLOWING =
      Set.of(IssueCode.ITEM_WITHOUT_CRITERIA, IssueCode.MISSING_ADVICE);

  /** Of longer lists an issue does not show all. */
  private static final int MOST_ALLOWED = 400;

  private static final Set<IssueCode> ALTERNATIVES =
      Set.of(IssueCode.ALTERNATIVES_APPLY_DIFFERENTLY, IssueCode.ALTERNATIVES_OF_TWO_ITEMS);

  private final List<Issue> issues;
  private final CellNames names;
  private final IssueCells cells;
  private final Explained explained;
  private final List<Issue> made = new ArrayList<>();
  private final IdentityHashMap<Issue, Issue> hinted = new IdentityHashMap<>();

  MistypedNames(List<Issue> issues, CellNames names, IssueCells cells, Explained explained) {
    this.issues = issues;
    this.names = names;
    this.cells = cells;
    this.explained = explained;
  }

  /** Issues that had to be made, since nothing was told yet at the cells that are the cause. */
  List<Issue> explain() {
    for (NameKind kind : NameKind.values()) {
      Map<String, List<Issue>> missed = missed(kind);
      List<Doubt> doubts = errors(kind);
      match(kind, missed, doubts);
      unusedNames(kind, missed);
    }
    issues.stream().filter(one -> FOLLOWING.contains(one.code())).forEach(this::followsItsCell);
    issues.replaceAll(issue -> hinted.getOrDefault(issue, issue));
    return made;
  }

  private Map<String, List<Issue>> missed(NameKind kind) {
    Map<String, List<Issue>> missed = new LinkedHashMap<>();
    for (Issue issue : issues) {
      String name = IssueCells.found(issue);
      if (!explained.isExplained(issue)
          && !name.isEmpty()
          && IssueCells.unknown(issue).contains(kind)) {
        missed.computeIfAbsent(name, none -> new ArrayList<>()).add(issue);
      }
    }
    return missed;
  }

  private List<Doubt> errors(NameKind kind) {
    return issues.stream()
        .filter(issue -> issue.isError() && !FOLLOWING.contains(issue.code()))
        .filter(issue -> givesName(kind, issue))
        .map(issue -> new Doubt(written(kind, issue), issue))
        .toList();
  }

  private static boolean givesName(NameKind kind, Issue issue) {
    return switch (kind) {
      case LABEL -> IssueCells.isIn(issue, Layout.LABELS, LabelColumn.NO.position());
      case ITEM -> IssueCells.isIn(issue, Layout.ITEMS, ItemColumn.NO.position());
      case CRITERION ->
          IssueCells.isIn(issue, Layout.CRITERIA, Columns.ID.position())
              || ALTERNATIVES.contains(issue.code());
      default ->
          IssueCells.isIn(issue, Layout.VOCABULARY)
              && IssueCells.column(issue) >= WordColumn.KIND.position()
              && IssueCells.column(issue) <= WordColumn.EN.position();
    };
  }

  private Set<String> written(NameKind kind, Issue issue) {
    Set<String> written = new HashSet<>();
    if (NameKind.WORDS.contains(kind)) {
      for (WordColumn column : List.of(WordColumn.CODE, WordColumn.JA, WordColumn.EN)) {
        written.add(cells.inRowOf(issue, column.position()));
      }
    } else {
      written.add(cells.inRowOf(issue, 1));
    }
    written.remove("");
    if (kind == NameKind.CRITERION) {
      written.addAll(written.stream().map(CriterionRow::criterionOf).toList());
    }
    return written;
  }

  /**
   * Each cell in doubt explains one name that is missed; what is left over, only where it is clear.
   */
  private void match(NameKind kind, Map<String, List<Issue>> missed, List<Doubt> doubts) {
    List<Doubt> free = new ArrayList<>(doubts);
    for (String name : List.copyOf(missed.keySet())) {
      Optional<Doubt> nearest = Doubt.nearest(free, Set.of(name));
      if (nearest.isPresent()) {
        explain(missed, name, nearest.get());
        free.removeIf(doubt -> IssueCells.isInRowOf(doubt.issue(), nearest.get().issue()));
      }
    }
    if (free.stream().map(Doubt::names).distinct().count() == 1) {
      clear(kind, missed).ifPresent(name -> explain(missed, name, free.get(0)));
    }
  }

  private void explain(Map<String, List<Issue>> missed, String name, Doubt doubt) {
    List<Issue> following = missed.remove(name);
    if (following != null) {
      following.forEach(issue -> explained.follows(issue, doubt.issue()));
    }
  }

  /** The name that is missed most, where it is the only one, or is missed often. */
  private static Optional<String> clear(NameKind kind, Map<String, List<Issue>> missed) {
    List<Map.Entry<String, List<Issue>>> names =
        missed.entrySet().stream()
            .filter(one -> one.getValue().stream().anyMatch(issue -> refersTo(kind, issue)))
            .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    int most = names.get(0).getValue().size();
    boolean alone = names.size() == 1 || names.get(1).getValue().size() < most;
    return alone && (names.size() == 1 || most > 1)
        ? Optional.of(names.get(0).getKey())
        : Optional.empty();
  }

  /** Of a line of a case only a criterion shows what kind of name it misses. */
  private static boolean refersTo(NameKind kind, Issue issue) {
    return issue.code() != IssueCode.CASE_LINE
        || (kind == NameKind.CRITERION
            && IssueCells.found(issue).contains("-")
            && !IssueCells.isOfDay(issue));
  }

  private void unusedNames(NameKind kind, Map<String, List<Issue>> missed) {
    List<Given> unused =
        names.given().stream()
            .filter(given -> given.kind() == kind && !isReferredTo(given))
            .toList();
    for (String name : List.copyOf(missed.keySet())) {
      List<Issue> following =
          missed.getOrDefault(name, List.of()).stream().filter(this::isOpen).toList();
      if (following.isEmpty()) {
        continue;
      }
      Optional<Given> meant =
          nearest(unused.stream().filter(given -> mayBeMeant(given, following)).toList(), name);
      if (meant.isEmpty() && following.size() > 1) {
        meant = only(unused).filter(given -> clear(kind, missed).filter(name::equals).isPresent());
      }
      meant.ifPresent(
          given -> {
            if (following.size() > 1) {
              mistyped(given, following);
            } else {
              hint(given, following.get(0));
            }
          });
    }
  }

  /**
   * Of two cells that differ, either may be wrong: it is told where it is looked for, not found.
   */
  private void hint(Given given, Issue issue) {
    Text message = issue.message();
    Text hint =
        new Text(
            message.ja() + "「%s」の「%s」のことであれば、どちらかに揃えてください。".formatted(given.at(), given.text()),
            message.en()
                + " If the name at %s is meant, make the two the same.".formatted(given.at()));
    if (issue.isError()) {
      hinted.putIfAbsent(issue, issue.saying(hint));
    }
  }

  /** The line of a case does not show what kind of name it misses, but what it allows does. */
  private static boolean mayBeMeant(Given given, List<Issue> following) {
    return following.stream()
        .filter(issue -> issue.code() == IssueCode.CASE_LINE)
        .filter(issue -> issue.allowed().size() < MOST_ALLOWED)
        .allMatch(
            issue ->
                issue.allowed().stream().map(Spelling::normalised).anyMatch(given.row()::contains));
  }

  private boolean isOpen(Issue issue) {
    return !explained.isExplained(issue);
  }

  private boolean isReferredTo(Given given) {
    String name = given.folded();
    return names.isReferredTo(given.kind(), name)
        || (given.kind() == NameKind.CRITERION && !names.isUnused(given));
  }

  /**
   * The name of the only row that nobody uses at all; empty where there is none, or are several.
   */
  private Optional<Given> only(List<Given> free) {
    List<Given> rows = free.stream().filter(names::isUnused).toList();
    return rows.stream().map(Given::row).distinct().count() == 1
        ? Optional.of(rows.get(0))
        : Optional.empty();
  }

  private static Optional<Given> nearest(List<Given> unused, String name) {
    List<Doubt> doubts = new ArrayList<>();
    for (Given given : unused) {
      Set<String> written = new HashSet<>(Set.of(given.folded()));
      if (given.kind() == NameKind.CRITERION) {
        written.addAll(given.row());
      }
      doubts.add(
          new Doubt(written, Issue.of(IssueCode.NAMED_OTHERWISE, given.at(), new Text("", ""))));
    }
    return Doubt.nearest(doubts, Set.of(name)).map(doubt -> unused.get(doubts.indexOf(doubt)));
  }

  private void mistyped(Given given, List<Issue> following) {
    String meant = following.get(0).found();
    boolean told =
        issues.stream()
            .anyMatch(
                one ->
                    one.isError()
                        && one.place().equals(given.at())
                        && !FOLLOWING.contains(one.code()));
    if (meant == null || told) {
      return;
    }
    String example = following.get(0).place().toString();
    Issue cause =
        Issue.of(
            IssueCode.NAMED_OTHERWISE,
            given.at(),
            new Text(
                "「%s」を使うところが%d件ありますが、ここは「%s」です。同じ名前に揃えてください（例：%s）。"
                    .formatted(meant, following.size(), given.text(), example),
                "Other cells use the name given by nearest (%d of them, for instance %s); make the names the same."
                    .formatted(following.size(), example)),
            given.text(),
            List.of(meant),
            meant);
    made.add(cause);
    following.forEach(issue -> explained.follows(issue, cause));
  }

  /** An item or criterion whose own number is wrong is not used for that reason. */
  private void followsItsCell(Issue issue) {
    List<Issue> all = new ArrayList<>(made);
    issues.stream()
        .filter(Issue::isError)
        .filter(one -> !FOLLOWING.contains(one.code()))
        .forEach(all::add);
    all.stream()
        .filter(one -> one.place().equals(issue.place()) && IssueCells.column(one) == 1)
        .findFirst()
        .ifPresent(cause -> explained.follows(issue, cause));
  }
}
