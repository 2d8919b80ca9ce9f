package io.kijun.benchmark;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The work that is given to all: 450 rows over 450 evidence facts, 153 items; the same each time.
 */
final class Workload {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final int ROWS = 450;
  private static final int ITEMS = 153;
  private static final Text TEXT = new Text("行", "Row");

  final List<Duty> duties = new ArrayList<>();
  final List<Practice> practices = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Random random = new Random(2026);

  Workload() {
    for (int i = 0; i < ROWS; i++) {
      Duty duty =
          new Duty(
              "%03d-%d".formatted(i % ITEMS + 1, i / ITEMS + 1),
              Integer.toString(i % ITEMS + 1),
              "practice" + i,
              true,
              i % 3 == 0 ? 0 : i % 2 == 0 ? 12 : 6,
              words("people", i % 4),
              words("part", (i / 2) % 5),
              i % 5 == 0 ? 6 : 0);
      duties.add(duty);
      give(duty);
    }
  }

  private static String[] words(String kind, int count) {
    String[] words = new String[count];
    Arrays.setAll(words, i -> kind + i);
    return words;
  }

  /** Three of four practices are as asked; of the others one thing is wrong. */
  private void give(Duty duty) {
    int wrong = random.nextInt(20);
    boolean established = wrong != 0;
    LocalDate last = AS_OF.minusMonths(wrong == 1 ? 13 : 1);
    Set<String> audience = new TreeSet<>(Set.of("people0", "people1", "people2", "people3"));
    Set<String> contents = new TreeSet<>(Set.of("part0", "part1", "part2", "part3", "part4"));
    if (wrong == 2) {
      audience.remove("people0");
    }
    if (wrong == 3) {
      contents.remove("part0");
    }
    int months = wrong == 4 ? 3 : 6;
    practices.add(new Practice(duty.key(), established, last, audience, contents, months));
    evidence.add(
        new Evidence(
            duty.key(),
            established,
            new TreeSet<>(Set.of(last)),
            Set.of(),
            audience,
            Set.of(),
            contents,
            Period.ofMonths(months),
            null,
            null,
            null));
  }

  Facts facts() {
    return new Facts("S-1", null, Map.of(), evidence, List.of(), List.of());
  }

  /** The rows as a standard, with the verdicts and the decision of a real one. */
  Standard standard(Standard real) {
    List<Item> items = new ArrayList<>();
    for (int no = 1; no <= ITEMS; no++) {
      items.add(
          new Item(
              Integer.toString(no),
              "1",
              Obligation.MANDATORY,
              TEXT,
              List.of(),
              List.of(),
              "",
              new RowPlace("00-standard.xlsx", "項目", no + 1)));
    }
    List<CriterionRow> rows = new ArrayList<>();
    for (Duty duty : duties) {
      rows.add(row(duty, 10 + rows.size()));
    }
    return new Standard(
        "workload",
        "1",
        TEXT,
        "2024-11-01",
        List.of(new Label("1", TEXT)),
        items,
        vocabulary(),
        real.settings(),
        rows,
        real.advice().stream().filter(advice -> advice.target().equals("*")).toList(),
        real.verdicts(),
        real.scoring(),
        List.of(),
        List.of());
  }

  private static CriterionRow row(Duty duty, int number) {
    CriterionRow row =
        Columns.blank(new RowPlace("01-workload.xlsx", "基準", number), Map.of())
            .withId(duty.id())
            .withNo(duty.item())
            .withStatement(TEXT)
            .withEvidence(duty.key());
    row = Columns.ESTABLISHED.with(row, duty.established());
    row = Columns.AUDIENCE.with(row, List.of(duty.audience()));
    row = Columns.CONTENTS.with(row, List.of(duty.contents()));
    if (duty.months() > 0) {
      Period every = Period.ofMonths(duty.months());
      row = Columns.CADENCE.with(row, new Cadence(1, CadencePeriod.of(every)));
    }
    return duty.kept() == 0
        ? row
        : Columns.RETENTION.with(row, new Retention(Period.ofMonths(duty.kept())));
  }

  private Vocabulary vocabulary() {
    return new Vocabulary(
        duties.stream().map(duty -> new EvidenceKey(duty.key(), TEXT, null, null)).toList(),
        vocabulary("people", 4),
        List.of(),
        vocabulary("part", 5),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Word> vocabulary(String kind, int count) {
    return Arrays.stream(words(kind, count))
        .map(word -> new Word(word, new Text(word, word), List.of()))
        .toList();
  }
}
