package io.kijun.sheets;

import io.kijun.core.issue.Nearest;
import io.kijun.core.issue.Problem;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of all workbooks. */
public final class Problems {

  private static final int LONGEST_SHOWN = 100;
  private static final int MOST_ALLOWED = 400;

  private static final int MOST = 2000;

  private final List<Problem> all = new ArrayList<>();
  private final Set<String> sheetsWithErrors = new HashSet<>();
  private int more;

  /** Everything found, by workbook, sheet and cell. */
  List<Problem> all() {
    List<Problem> told = new ArrayList<>(all);
    if (more > 0) {
      told.add(beyond());
    }
    return told.stream()
        .sorted(
            Comparator.comparing(Problem::workbook)
                .thenComparing(Problem::sheet)
                .thenComparing(problem -> rowOf(problem.cell()))
                .thenComparing(problem -> columnOf(problem.cell()))
                .thenComparing(Problem::code))
        .distinct()
        .toList();
  }

  private Problem beyond() {
    return new Problem(
        Problem.Level.ERROR,
        "TOO_MANY_PROBLEMS",
        "*.xlsx",
        "",
        null,
        new Text(
            "問題が多すぎるため、はじめの" + MOST + "件だけを示します。",
            "There are too many problems: only the first " + MOST + " are shown."),
        Integer.toString(MOST + more),
        List.of(),
        null);
  }

  private static int rowOf(@Nullable String cell) {
    String digits = cell == null ? "" : cell.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String columnOf(@Nullable String cell) {
    String letters = cell == null ? "" : cell.replaceAll("\\d", "");
    return letters.length() + letters;
  }

  boolean hasErrors() {
    return !sheetsWithErrors.isEmpty();
  }

  /** Whether the cells of a sheet can be trusted to say what they mean. */
  boolean hasErrorsIn(String workbook, String sheet) {
    return sheetsWithErrors.contains(workbook + "/" + sheet);
  }

  void error(CellPlace where, String code, String ja, String en, @Nullable String found) {
    error(where, code, ja, en, found, List.of());
  }

  void error(
      CellPlace where,
      String code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    add(Problem.Level.ERROR, where, code, new Text(ja, en), found, allowed);
  }

  void warning(CellPlace where, String code, String ja, String en, @Nullable String found) {
    warning(where, code, ja, en, found, List.of());
  }

  void warning(
      CellPlace where,
      String code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    add(Problem.Level.WARNING, where, code, new Text(ja, en), found, allowed);
  }

  private void add(
      Problem.Level level,
      CellPlace where,
      String code,
      Text message,
      @Nullable String found,
      Collection<String> allowed) {
    if (level == Problem.Level.ERROR) {
      sheetsWithErrors.add(where.workbook() + "/" + where.sheet());
    }
    if (all.size() >= MOST) {
      more++;
      return;
    }
    all.add(
        new Problem(
            level,
            code,
            where.workbook(),
            where.sheet(),
            where.cell(),
            message,
            found == null ? null : shortened(found),
            allowed.stream().limit(MOST_ALLOWED).toList(),
            found == null ? null : Nearest.to(found, allowed).orElse(null)));
  }

  private static String shortened(String text) {
    String shown = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\ud800-\\udfff]", "\uFFFD");
    return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
  }
}
