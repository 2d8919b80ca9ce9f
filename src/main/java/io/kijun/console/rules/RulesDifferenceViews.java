package io.kijun.console.rules;

import io.kijun.console.rules.RulesDifference.DifferingCell;
import io.kijun.core.criterion.Columns;
import io.kijun.core.evaluation.comparison.RuleWords;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.DifferenceSubject;
import io.kijun.core.standard.CellPlace;
import io.kijun.rulechange.CountingDifferences.DifferenceCount;
import io.kijun.rulechange.Reasons;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Differences in the words of a reader. */
final class RulesDifferenceViews {

  /** More make a page slow, and nobody reads them on one. */
  private static final int LISTED = 100;

  private final RulesReader reader;
  private final String before;
  private final String after;
  private final List<Reasons> reasons;
  private final Set<String> unexplained;
  private final boolean mayExplain;

  /**
   * For differences between two rulesets or drafts.
   *
   * @param before the address of the one, so that cells that are gone are shown there
   * @param after the address of the other
   * @param reasons why something became easier
   * @param unexplained what lacks a reason, be it only for what is in force otherwise than here
   * @param mayExplain whether the reader may write reasons
   */
  RulesDifferenceViews(
      RulesReader reader,
      String before,
      String after,
      List<Reasons> reasons,
      Set<String> unexplained,
      boolean mayExplain) {
    this.reader = reader;
    this.before = before;
    this.after = after;
    this.reasons = List.copyOf(reasons);
    this.unexplained = Set.copyOf(unexplained);
    this.mayExplain = mayExplain;
  }

  RulesDifferenceList list(List<Difference> differences, @Nullable String file) {
    Stream<RulesDifference> all = differences.stream().map(this::shown);
    boolean tooMany = differences.size() > LISTED;
    Stream<RulesDifference> ordered =
        tooMany ? all.sorted(Comparator.comparing(one -> !one.isUnexplained())) : all;
    return new RulesDifferenceList(
        RulesPeriods.changes(DifferenceCount.of(differences), reader),
        ordered.limit(LISTED).toList(),
        tooMany ? reader.words().number(differences.size() - LISTED) : null,
        differences.isEmpty() ? null : file);
  }

  private RulesDifference shown(Difference one) {
    String given = given(one);
    boolean counts = !unexplained.contains(one.subject().toString());
    return new RulesDifference(
        one.subject().toString(),
        name(one.subject()),
        kind(one.kind()),
        one.loosened(),
        given != null && counts ? given : "",
        given == null ? outdated(one) : counts ? null : given,
        mayExplain && one.loosened(),
        one.cells().stream().map(cell -> cell(one, cell)).toList());
  }

  private @Nullable String given(Difference one) {
    return reasons.stream().flatMap(some -> some.of(one).stream()).findFirst().orElse(null);
  }

  private @Nullable String outdated(Difference one) {
    return reasons.stream().flatMap(some -> some.outdated(one).stream()).findFirst().orElse(null);
  }

  private String name(DifferenceSubject subject) {
    String kind = reader.words().of(RuleWords.kind(subject.kind()));
    return switch (subject.kind()) {
      case CRITERION -> subject.key();
      case SETTING, STANDARD, SCORING -> kind;
      case ITEM -> reader.words().of("rules.item", subject.key());
      default -> reader.words().of("rules.named", kind, subject.key());
    };
  }

  private String kind(Difference.Kind kind) {
    return switch (kind) {
      case ADDED -> reader.words().of("rules.added");
      case REMOVED -> reader.words().of("rules.removed");
      case CHANGED -> reader.words().of("rules.changed");
    };
  }

  private DifferingCell cell(Difference one, CellDifference cell) {
    CellShown was = cell.before();
    CellShown is = cell.after();
    CellShown shown = is == null ? was : is;
    String address = shown == null ? "" : shown.cell();
    return new DifferingCell(
        reader.words().of(RuleWords.column(one.subject().kind(), cell.column())),
        address,
        address.isEmpty()
            ? null
            : reader.cell(
                is == null ? before : after, new CellPlace(cell.workbook(), cell.sheet(), address)),
        was == null ? null : was.value(),
        is == null ? null : is.value(),
        way(one, cell));
  }

  /** A duty that asks no less asks more; texts and names ask nothing. */
  private static String way(Difference one, CellDifference cell) {
    if (cell.loosened()) {
      return "loosened";
    }
    boolean isDuty =
        one.subject().kind() == DifferenceSubject.Kind.CRITERION
            && one.kind() == Difference.Kind.CHANGED
            && Columns.duties().stream().anyMatch(column -> column.code().equals(cell.column()));
    return isDuty ? "stricter" : "other";
  }
}
