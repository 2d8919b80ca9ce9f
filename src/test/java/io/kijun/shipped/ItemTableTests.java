package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every item against a table that was written by reading the standard, not the workbooks. */
class ItemTableTests {

  private static final Path TABLE = Path.of("src/test/resources/standard/items.tsv");

  /** A line of the table. */
  private record Line(Map<String, String> cells) {
    String text(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    List<String> list(String column) {
      return Stream.of(text(column).split(",")).filter(word -> !word.isEmpty()).sorted().toList();
    }

    int number(String column) {
      return text(column).isEmpty() ? 0 : Integer.parseInt(text(column));
    }
  }

  private static List<Line> lines() {
    try {
      List<String> text = Files.readAllLines(TABLE);
      String[] columns = text.get(0).split("\t", -1);
      List<Line> lines = new ArrayList<>();
      for (String line : text.subList(1, text.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          byColumn.put(columns[i], cells[i]);
        }
        lines.add(new Line(byColumn));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Standard STANDARD = Shipped.standard();

  private static List<CriterionRow> rows(String no) {
    return STANDARD.criteria().stream().filter(row -> row.no().equals(no)).toList();
  }

  @Test
  void theTableHasAllItems() {
    assertThat(lines()).hasSize(153);
    assertThat(STANDARD.items().stream().map(Item::no))
        .containsExactlyElementsOf(lines().stream().map(line -> line.text("no")).toList());
    assertThat(STANDARD.labels()).hasSize(24);
    assertThat(STANDARD.items().stream().filter(item -> item.obligation() == Obligation.OPTIONAL))
        .hasSize(24);
  }

  @TestFactory
  Stream<DynamicTest> everyItemAsksWhatTheStandardAsks() {
    return lines().stream()
        .map(line -> DynamicTest.dynamicTest("No." + line.text("no"), () -> check(line)));
  }

  private static void check(Line line) {
    String no = line.text("no");
    Item item =
        STANDARD.items().stream().filter(one -> one.no().equals(no)).findFirst().orElseThrow();
    List<CriterionRow> rows = rows(no);
    assertThat(item.label()).isEqualTo(line.text("label"));
    assertThat(item.obligation().name()).isEqualTo(line.text("obligation"));
    assertThat(item.buildsOn().stream().sorted()).containsExactlyElementsOf(line.list("buildsOn"));
    assertThat(conditionsOfAll(item, rows)).containsExactlyElementsOf(line.list("appliesWhen"));
    assertThat(rows.stream().map(CriterionRow::criterion).distinct())
        .hasSize(line.number("duties"));
    assertThat(cadences(rows)).containsExactlyElementsOf(line.list("cadences"));
    assertThat(words(rows, Columns.OCCASIONS::of))
        .containsExactlyElementsOf(line.list("occasions"));
    assertThat(words(rows, Columns.AUDIENCE::of)).containsExactlyElementsOf(line.list("audiences"));
    assertThat(
            rows.stream()
                .map(Columns.RETENTION::of)
                .filter(Objects::nonNull)
                .map(Retention::code)
                .distinct()
                .sorted())
        .containsExactlyElementsOf(line.list("retention"));
    Set<String> members = new HashSet<>(words(rows, Columns.SCOPE::of));
    members.addAll(words(rows, Columns.CONTENTS::of));
    assertThat(members).hasSizeGreaterThanOrEqualTo(line.number("members"));
  }

  /** What the item depends on as a whole: its own condition, or one that all its rows have. */
  private static Set<String> conditionsOfAll(Item item, List<CriterionRow> rows) {
    Set<String> conditions = new TreeSet<>(item.appliesWhen());
    Set<String> common = new TreeSet<>(Columns.APPLIES_WHEN.of(rows.get(0)));
    rows.forEach(row -> common.retainAll(Columns.APPLIES_WHEN.of(row)));
    conditions.addAll(common);
    return conditions;
  }

  /** One entry for each criterion that has a cadence. */
  private static List<String> cadences(List<CriterionRow> rows) {
    Map<String, Set<String>> byCriterion = new LinkedHashMap<>();
    for (CriterionRow row : rows) {
      var cadence = Columns.CADENCE.of(row);
      if (cadence != null) {
        String text =
            cadence.period().isPresent()
                ? cadence.times() + "/" + cadence.per()
                : cadence.per().code();
        byCriterion.computeIfAbsent(row.criterion(), id -> new TreeSet<>()).add(text);
      }
    }
    return byCriterion.values().stream().flatMap(Set::stream).sorted().toList();
  }

  private static Set<String> words(
      List<CriterionRow> rows, Function<CriterionRow, List<String>> column) {
    Set<String> words = new TreeSet<>();
    rows.forEach(row -> words.addAll(column.apply(row)));
    return words;
  }
}
