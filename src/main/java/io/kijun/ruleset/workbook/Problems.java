package io.kijun.ruleset.workbook;

import io.kijun.ruleset.Problem;
import io.kijun.standard.Nearest;
import io.kijun.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of all workbooks. */
final class Problems {

  private static final int LONGEST_SHOWN = 100;
  private static final int MOST_ALLOWED = 400;

  private final List<Problem> all = new ArrayList<>();

  /** Everything found, by workbook, sheet and cell. */
  List<Problem> all() {
    return all.stream()
        .sorted(
            Comparator.comparing(Problem::workbook)
                .thenComparing(Problem::sheet)
                .thenComparing(problem -> rowOf(problem.cell()))
                .thenComparing(problem -> columnOf(problem.cell()))
                .thenComparing(Problem::code))
        .distinct()
        .toList();
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
    return all.stream().anyMatch(problem -> problem.severity() == Problem.Level.ERROR);
  }

  /** Whether the cells of a sheet can be trusted to say what they mean. */
  boolean hasErrorsIn(String workbook, String sheet) {
    return all.stream()
        .filter(problem -> problem.severity() == Problem.Level.ERROR)
        .anyMatch(one -> one.workbook().equals(workbook) && one.sheet().equals(sheet));
  }

  void error(Where where, String code, String ja, String en, @Nullable String found) {
    error(where, code, ja, en, found, List.of());
  }

  void error(
      Where where,
      String code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    add(Problem.Level.ERROR, where, code, new Text(ja, en), found, allowed);
  }

  void warning(Where where, String code, String ja, String en, @Nullable String found) {
    warning(where, code, ja, en, found, List.of());
  }

  void warning(
      Where where,
      String code,
      String ja,
      String en,
      @Nullable String found,
      Collection<String> allowed) {
    add(Problem.Level.WARNING, where, code, new Text(ja, en), found, allowed);
  }

  private void add(
      Problem.Level level,
      Where where,
      String code,
      Text message,
      @Nullable String found,
      Collection<String> allowed) {
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
