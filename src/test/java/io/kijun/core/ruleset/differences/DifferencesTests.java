package io.kijun.core.ruleset.differences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import io.kijun.runtime.PlainJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that differs goes untold, and what is easier is called so. */
class DifferencesTests {

  private static final Ruleset BEFORE = SmallStandard.ruleset();
  private static final String JSON = new String(BEFORE.canonical(), UTF_8);

  /** Where a value stands and how it is written makes no difference. */
  private static final Set<String> NO_MATTER = Set.of("at", "cells", "text");

  /** Where the standard has but one value. */
  private static final Map<String, List<String>> OTHERS =
      Map.of("answeredBy", List.of("\"SHOP_FLOOR\"", "\"IT\""));

  /** Something that can be done to a tree, at its path. */
  private record Change(String path, String alternative, Consumer<JsonNode> made) {}

  private static Standard changed(Change change) {
    JsonNode tree = PlainJson.tree(JSON);
    change.made.accept(tree);
    return Ruleset.read(PlainJson.bytes(tree)).standard();
  }

  private static List<Change> leaves() {
    Map<String, Set<String>> seen = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    JsonNode standard = PlainJson.tree(JSON).at("/standard");
    collect("", "", standard, (path, field, leaf) -> values(seen, field).add(leaf.toString()));
    collect(
        "/standard",
        "",
        standard,
        (path, field, leaf) -> {
          List<String> others = new ArrayList<>(values(seen, field));
          others.add(leaf.isNumber() ? "7" : leaf.isBoolean() ? "true" : "\"P9M\"");
          others.add("false");
          others.addAll(OTHERS.getOrDefault(field, List.of()));
          others.add("\"x\"");
          others.removeIf(leaf.toString()::equals);
          others.forEach(
              other -> changes.add(new Change(path, other, tree -> put(tree, path, other))));
        });
    return changes;
  }

  private static Set<String> values(Map<String, Set<String>> seen, String field) {
    return seen.computeIfAbsent(field, any -> new TreeSet<>());
  }

  private interface Leaf {
    void at(String path, String field, JsonNode leaf);
  }

  private static void collect(String path, String field, JsonNode node, Leaf leaf) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              one -> {
                if (!NO_MATTER.contains(one.getKey())) {
                  collect(path + "/" + one.getKey(), one.getKey(), one.getValue(), leaf);
                }
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(path + "/" + i, field, array.get(i), leaf);
      }
    } else {
      leaf.at(path, field, node);
    }
  }

  private static void put(JsonNode tree, String path, String json) {
    int slash = path.lastIndexOf('/');
    JsonNode parent = tree.at(path.substring(0, slash));
    String name = path.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.set(name, PlainJson.tree(json));
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), PlainJson.tree(json));
    }
  }

  @Test
  void everyValueThatDiffersIsTold() {
    Set<String> told = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Change change : leaves()) {
      all.add(change.path);
      if (!told.contains(change.path)) {
        try {
          Standard after = changed(change);
          assertThat(Differences.between(BEFORE.standard(), after))
              .as(change.path + " " + change.alternative)
              .isNotEmpty();
          told.add(change.path);
        } catch (JacksonException e) {
          // no such value; another one is tried
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(300).isEqualTo(all);
  }

  @Test
  void everythingThatIsGoneOrNewIsTold() {
    JsonNode standard = PlainJson.tree(JSON).at("/standard");
    int tried = 0;
    for (String list :
        List.of("/labels", "/items", "/criteria", "/advice", "/verdicts", "/decisions", "/cases")) {
      for (int i = 0; i < standard.at(list).size(); i++) {
        JsonNode tree = PlainJson.tree(JSON);
        ((ArrayNode) tree.at("/standard" + list)).remove(i);
        Standard without = Ruleset.read(PlainJson.bytes(tree)).standard();
        String where = list + "/" + i;
        assertThat(Differences.between(BEFORE.standard(), without))
            .as(where)
            .isNotEmpty()
            .allSatisfy(one -> assertThat(one.cells()).isNotEmpty());
        assertThat(Differences.between(without, BEFORE.standard())).as(where).isNotEmpty();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({
    "/labels/0/name/ja, \"別名\", label, 00-standard.xlsx, ラベル, false",
    "/vocabulary/audiences/0/label/ja, \"別名\", word, 00-standard.xlsx, 語彙, false",
    "/settings/graceDays, 400, setting, 00-standard.xlsx, 設定, true",
    "/settings/declaredCounts, false, setting, 00-standard.xlsx, 設定, false",
    "/settings/lapseNoticeDays, 1, setting, 00-standard.xlsx, 設定, true",
    "/settings/lapseNoticeDays, 400, setting, 00-standard.xlsx, 設定, false",
    "/settings/respondDays, 400, setting, 00-standard.xlsx, 設定, true",
    "/settings/respondDays, 7, setting, 00-standard.xlsx, 設定, false",
    "/settings/notAcceptedFalls, false, setting, 00-standard.xlsx, 設定, true",
    "/vocabulary/evidence/0/hint/ja, \"別の補足\", evidence, 00-standard.xlsx, 語彙, false",
    "/vocabulary/evidence/0/exceptionTo, \"logs\", evidence, 00-standard.xlsx, 語彙, false",
    "/vocabulary/profile/0/question/en, \"Or?\", profile, 00-standard.xlsx, 語彙, false",
    "/vocabulary/profile/0/examples/ja, \"別の例\", profile, 00-standard.xlsx, 語彙, false",
    "/vocabulary/occasions/0/each, true, occasion, 00-standard.xlsx, 語彙, false",
    "/vocabulary/occasions/1/leadDays, 60, occasion, 00-standard.xlsx, 語彙, true",
    "/vocabulary/occasions/1/leadDays, 7, occasion, 00-standard.xlsx, 語彙, false",
    "/vocabulary/occasions/0/graceDays, 60, occasion, 00-standard.xlsx, 語彙, true",
    "/advice/0/remarks, \"漏えいを防ぐため\", advice, 90-verdict.xlsx, 助言, false",
    "/decisions/0/tiers, [\"1\"], decision, 90-verdict.xlsx, 総合, false",
    "/scoring/byObligation/OPTIONAL, 0.7, scoring, 90-verdict.xlsx, 評点, true",
    "/verdicts/0/id, \"V99\", verdict, 90-verdict.xlsx, 判定, true",
    "/decisions/0/mandatoryShare, 0.01, decision, 90-verdict.xlsx, 総合, true",
    "/decisions/0/id, \"D99\", decision, 90-verdict.xlsx, 総合, true",
  })
  void whereItStandsAndWhetherItIsEasier(
      String path, String value, String kind, String workbook, String sheet, boolean loosened) {
    Standard after = changed(new Change(path, value, tree -> put(tree, "/standard" + path, value)));
    List<Difference> differences = Differences.between(BEFORE.standard(), after);
    assertThat(differences)
        .allSatisfy(one -> assertThat(one.subject().toString()).startsWith(kind + ":"))
        .flatExtracting(Difference::cells)
        .allSatisfy(
            cell -> {
              assertThat(cell.workbook()).isEqualTo(workbook);
              assertThat(cell.sheet()).isEqualTo(sheet);
            })
        .isNotEmpty();
    assertThat(differences.stream().anyMatch(Difference::loosened)).isEqualTo(loosened);
  }

  /**
   * A row for fewer suppliers lets fewer pass; one event that needs no date is one less to keep.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/decisions/0/tiers | ['1'] | ['1','2'] | true",
        "/decisions/0/tiers | ['1','2'] | ['2'] | false",
        "/decisions/0/tiers | ['1'] | null | true",
        "/vocabulary/occasions/0/each | true | null | true",
        "/vocabulary/occasions/0/each | false | null | NONE"
      })
  void whatMayBeLeftOut(String path, String before, String after, String loosened) {
    Standard old = changed(with("/standard" + path, before));
    Standard now = changed(with("/standard" + path, after));
    List<Difference> differences = Differences.between(old, now);

    assertThat(differences).hasSize(loosened.equals("NONE") ? 0 : 1);
    assertThat(differences)
        .allSatisfy(one -> assertThat(one.loosened()).isEqualTo(Boolean.valueOf(loosened)));
  }

  private static Change with(String path, String value) {
    return new Change(path, value, tree -> put(tree, path, value.replace('\'', '"')));
  }

  @Test
  void aLackThatCountsForLessIsEasier() {
    JsonNode advice = PlainJson.tree(JSON).at("/standard/advice");
    int tried = 0;
    for (int i = 0; i < advice.size(); i++) {
      if (advice.get(i).path("severity").asString("").equals("HIGH")) {
        String path = "/standard/advice/" + i + "/severity";
        Standard milder = changed(new Change(path, "", tree -> put(tree, path, "\"LOW\"")));
        assertThat(Differences.between(BEFORE.standard(), milder))
            .singleElement()
            .matches(Difference::loosened);
        assertThat(Differences.between(milder, BEFORE.standard()))
            .singleElement()
            .matches(one -> !one.loosened());
        tried++;
      }
    }
    assertThat(tried).isPositive();
  }
}
