package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.MergedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.Unused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever people write into any cell that is to be filled in ends as a fact, as a problem or in
 * the list of what is not used, in whatever state the sheet comes back: where nothing is said of
 * the cell, the facts are others when it says something else.
 */
class EveryAnsweredCellEndsSomewhereTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final int SHEETS = 3;
  private static final List<String> ANYTHING =
      List.of("○", "△", "×", "該当なし", "前回と同じ", "はい", "はい（すべて）", "一部", "いいえ", "○△", "4月1日");
  private static final List<String> OTHERS = List.of("", "○", "×", "いいえ", "2026/2/2", "1年", "あった");

  /** What happens to a sheet on its way. */
  private enum Journey {
    WHOLE,
    PASTED,
    PASTED_WITHOUT_NUMBERS,
    NUMBERS_TAKEN_FOR_DATES,
    OF_ANOTHER_RULESET,
    KNOWN_FROM_BEFORE,
    MERGED
  }

  /** A filled in sheet and where that is. */
  private record Filled(
      SheetInHands sheet, Map<CellPlace, NavigableMap<Integer, CellValue>> rows) {}

  private static CellValue text(String text) {
    return new CellValue(text, Flaw.NONE);
  }

  private static CellValue written(CheckSheetColumn column, Random random) {
    if (random.nextInt(12) == 0) {
      return new CellValue("○", random.nextBoolean() ? Flaw.ERROR : Flaw.MERGED);
    }
    if (random.nextInt(4) == 0) {
      return text(ANYTHING.get(random.nextInt(ANYTHING.size())));
    }
    return text(
        switch (column) {
          case COMPANY_ANSWER -> random.nextInt(3) == 0 ? "いいえ" : "はい";
          case MARKS_ANSWER -> random.nextInt(3) == 0 ? "△" : "○";
          case MARKS_PLANNED -> "2027/3/31";
          case GROUNDS_ANSWER -> random.nextInt(3) == 0 ? "" : "はい";
          case GROUNDS_DATES, EVENTS_DATES -> random.nextBoolean() ? "2026/4/1" : "昨年の春";
          case GROUNDS_PERIOD -> "3か月";
          case EVENTS_ANSWER -> "あった";
          case MARKS_WHO, GROUNDS_WHO -> "田中";
          default -> "何か書いた" + random.nextInt(100);
        });
  }

  private static Filled filled(Random random) {
    SheetInHands sheet = SheetInHands.of(RULESET, SheetLanguage.JA);
    Map<CellPlace, NavigableMap<Integer, CellValue>> rows = new LinkedHashMap<>();
    for (CheckSheetPage page : CheckSheetPage.values()) {
      for (CheckSheetColumn column : InputColumns.of(page)) {
        for (String id : RowNumbers.of(page, sheet.asked()).all().keySet()) {
          // who filled it in is kept with the sheet, and is no fact
          if (!id.equals(SheetAbout.FILLED_BY) && random.nextInt(5) > 0) {
            sheet.put(column, id, written(column, random));
            rows.put(
                new CellPlace("sheet.xlsx", page.title().ja(), sheet.cell(column, id)),
                sheet.row(page, sheet.row(page, id)));
          }
        }
      }
    }
    rows.keySet().removeIf(at -> value(rows, at).text().isEmpty());
    return new Filled(sheet, rows);
  }

  private static int column(CellPlace at) {
    return Objects.requireNonNull(at.cell()).charAt(0) - 'A' + 1;
  }

  private static CellValue value(
      Map<CellPlace, NavigableMap<Integer, CellValue>> rows, CellPlace at) {
    return Objects.requireNonNull(Objects.requireNonNull(rows.get(at)).get(column(at)));
  }

  private static void travel(SheetInHands sheet, Journey journey) {
    switch (journey) {
      case WHOLE, KNOWN_FROM_BEFORE, MERGED -> {
        // as it is
      }
      case PASTED -> change(sheet, cells -> cells.replaceAll((column, value) -> pasted(value)));
      case PASTED_WITHOUT_NUMBERS ->
          change(
              sheet,
              cells -> {
                cells.replaceAll((column, value) -> pasted(value));
                cells.headMap(2, true).clear();
              });
      case NUMBERS_TAKEN_FOR_DATES ->
          change(
              sheet,
              cells -> {
                cells.remove(1);
                cells.put(2, new CellValue("2026-01-01", Flaw.DATE));
              });
      case OF_ANOTHER_RULESET ->
          change(
              sheet,
              cells ->
                  cells.replaceAll(
                      (column, value) ->
                          value.text().startsWith(CheckSheetPage.FORM)
                              ? text(value.text().replace(RULESET.id().value(), "0123456789ab"))
                              : value));
    }
  }

  private static CellValue pasted(CellValue value) {
    CellValue result = value.result();
    return value.flaw() == Flaw.FORMULA ? (result == null ? text("") : result) : value;
  }

  /** 会社のこと stays whole, so that it is known to be a check sheet; of the others, the headings. */
  private static void change(
      SheetInHands sheet, Consumer<NavigableMap<Integer, CellValue>> change) {
    for (CheckSheetPage page :
        List.of(CheckSheetPage.MARKS, CheckSheetPage.GROUNDS, CheckSheetPage.EVENTS)) {
      sheet
          .rows(page)
          .forEach(
              (row, cells) -> {
                if (row != CheckSheetPage.HEADINGS_ROW && row != CheckSheetPage.IDS_ROW) {
                  change.accept(cells);
                }
              });
    }
  }

  /** What becomes of a sheet. */
  private record Outcome(Set<CellPlace> named, Object told) {}

  private static Outcome read(SheetInHands sheet, Journey journey, @Nullable SheetInHands other) {
    Facts known = journey == Journey.KNOWN_FROM_BEFORE ? known() : null;
    LastAnswers last = known == null ? null : LastAnswers.of(known, sheet.asked());
    List<SheetReading> readings = new ArrayList<>(List.of(sheet.read(last)));
    if (other != null) {
      readings.add(other.read(last));
    }
    MergedAnswers merged =
        MergedAnswers.of(readings.stream().map(SheetReading::answers).toList(), (row, at) -> null);
    SheetFacts facts = AnswersToFacts.of(sheet.asked(), merged.answers(), known, "S-001", AS_OF);
    Set<CellPlace> named = new HashSet<>();
    for (SheetReading reading : readings) {
      reading.issues().stream().map(Issue::place).map(CellPlace::of).forEach(named::add);
      reading.unused().stream().map(Unused::at).forEach(named::add);
    }
    facts.issues().stream().map(Issue::place).map(CellPlace::of).forEach(named::add);
    facts.unused().stream().map(Unused::at).forEach(named::add);
    merged.unused().stream().map(Unused::at).forEach(named::add);
    merged.conflicts().stream()
        .map(Conflicting::cells)
        .flatMap(List::stream)
        .map(Told::at)
        .forEach(named::add);
    return new Outcome(
        named,
        List.of(facts.facts(), facts.plans(), facts.missing(), facts.issues(), merged.unused()));
  }

  private static Facts known() {
    SheetReading read = AnsweredSheets.full(RULESET, SheetLanguage.JA).read();
    SheetInHands sheet = SheetInHands.of(RULESET, SheetLanguage.JA);
    return AnswersToFacts.of(sheet.asked(), read.answers(), null, "S-001", AS_OF).facts();
  }

  @ParameterizedTest
  @EnumSource
  void howeverTheSheetComesBack(Journey journey) {
    for (int seed = 0; seed < SHEETS; seed++) {
      Filled filled = filled(new Random(seed));
      SheetInHands other =
          journey == Journey.MERGED
              ? filled(new Random(-1 - seed)).sheet.savedAs("other.xlsx")
              : null;
      Map<CellPlace, CellValue> written = new TreeMap<>(Comparator.comparing(CellPlace::toString));
      filled.rows.keySet().forEach(at -> written.put(at, value(filled.rows, at)));
      travel(filled.sheet, journey);
      Outcome outcome = read(filled.sheet, journey, other);
      List<String> silent = new ArrayList<>();
      written.forEach(
          (at, value) -> {
            if (!outcome.named.contains(at)
                && OTHERS.stream()
                    .allMatch(to -> isSame(filled, at, to, journey, other, outcome))) {
              silent.add(at + " " + value.text());
            }
          });
      assertThat(silent).as("%s, seed %d", journey, seed).isEmpty();
    }
  }

  private static boolean isSame(
      Filled filled,
      CellPlace at,
      String other,
      Journey journey,
      @Nullable SheetInHands others,
      Outcome outcome) {
    NavigableMap<Integer, CellValue> row = Objects.requireNonNull(filled.rows.get(at));
    CellValue now = Objects.requireNonNull(row.put(column(at), text(other)));
    boolean same = read(filled.sheet, journey, others).told.equals(outcome.told);
    row.put(column(at), now);
    return same;
  }
}
