package io.kijun.core.criterion;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static io.kijun.fixture.EvidenceEntry.performed;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.fixture.OneCriterion;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each event needs a date of its own (そのつど), no date serves two events. */
class EachEventTests {

  private static final Standard SMALL = SmallStandard.standard("1.0");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final List<Timing> TIMINGS = List.of(Timing.values());
  private static final List<String> TYPES = List.of("incident", "leak");

  private static Occasion occasion(Timing timing, @Nullable Integer lead, boolean each) {
    Text name = new Text("事故のとき", "On an incident");
    return new Occasion("case", name, List.of(), timing, lead, 30, TYPES, List.of(), each);
  }

  private static OneCriterion asking(Occasion occasion, List<String> incidents, String records) {
    OneCriterion criterion = OneCriterion.asking().occasion(occasion);
    for (String incident : incidents) {
      boolean leak = incident.startsWith("!");
      criterion.event(leak ? "leak" : "incident", leak ? incident.substring(1) : incident);
    }
    return criterion.given(performed(records.split(" ")).occasions("case"));
  }

  private static List<String> days(String days) {
    return List.of(days.split(" "));
  }

  @ParameterizedTest(name = "incidents {0}, records {1}: {2} until {3}")
  @CsvSource({
    "2026-05-01 2026-06-01,            2026-05-02 2026-06-02,            MET,",
    "2026-05-01 2026-06-01,            2026-06-02 2026-06-03,            MET,",
    "2026-05-01 2026-06-01,            2026-06-02,                       OCCASION_MISSED,",
    "2026-05-01 2026-06-01,            2026-05-02 2026-05-03,            OCCASION_MISSED,",
    "2026-05-01 !2026-06-01,           2026-06-02,                       OCCASION_MISSED,",
    "2026-05-01 !2026-05-01,           2026-05-02,                       MET,",
    "2026-05-01 2026-11-10,            2026-11-12,                       MET, 2026-12-09",
    "2026-05-01 2026-11-10 2026-11-20, 2026-11-12 2026-11-21,            MET, 2026-12-19",
    "2026-05-01 2026-10-25,            2026-10-26,                       OCCASION_MISSED,",
    "2026-05-01 2026-10-26,            2026-10-26,                       MET, 2026-11-24",
    "2026-11-10,                       '',                               MET, 2026-12-09"
  })
  void noDateServesTwoIncidents(
      String incidents, String records, String expected, @Nullable String until) {
    CriterionResult result =
        asking(occasion(Timing.AFTER, null, true), days(incidents), records).on("2026-11-24");

    if (expected.equals("MET")) {
      assertThat(result).isMet().isValidUntil(until);
    } else {
      assertThat(result).isNotMet().because(Cause.valueOf(expected));
    }
  }

  @Test
  void otherwiseOneDateServesAllThatHappenedBefore() {
    OneCriterion all =
        asking(occasion(Timing.AFTER, null, false), days("2026-05-01 2026-06-01"), "2026-06-02");

    assertThat(all.on("2026-11-24")).isMet();
  }

  @ParameterizedTest(name = "go-lives {0}, scans {1}: {2}")
  @CsvSource({
    "2026-05-01 2026-06-01,  2026-04-20 2026-05-20, MET",
    "2026-05-01 !2026-05-10, 2026-04-20 2026-05-05, MET",
    "2026-05-01 !2026-05-10, 2026-04-20,            OCCASION_MISSED",
    "2026-05-01 !2026-05-10, 2026-05-05 2026-05-06, OCCASION_MISSED",
    "2026-05-01 !2026-05-10, 2026-02-20 2026-05-06, OCCASION_MISSED"
  })
  void eachGoLiveNeedsItsOwnScanBefore(String events, String scans, String expected) {
    CriterionResult result =
        asking(occasion(Timing.BEFORE, 30, true), days(events), scans).on("2026-11-24");

    assertThat(result.causes().toString())
        .isEqualTo(expected.equals("MET") ? "[]" : "[" + expected + "]");
  }

  /** Someone tries all ways to give each event a date. */
  private static boolean goesRound(List<List<LocalDate>> fitting, int event, Set<LocalDate> used) {
    if (event == fitting.size()) {
      return true;
    }
    for (LocalDate day : fitting.get(event)) {
      if (used.add(day)) {
        if (goesRound(fitting, event + 1, used)) {
          return true;
        }
        used.remove(day);
      }
    }
    return false;
  }

  private static boolean fits(
      Occasion occasion, LocalDate day, LocalDate event, @Nullable LocalDate previous) {
    Integer lead = occasion.leadDays();
    boolean before =
        !day.isAfter(event)
            && (previous == null || day.isAfter(previous))
            && (lead == null || !day.isBefore(event.minusDays(lead)));
    return switch (occasion.timing()) {
      case AFTER -> !day.isBefore(event);
      case BEFORE -> before;
      case EITHER -> before || !day.isBefore(event);
    };
  }

  /** For each event that is due on a day, the dates that fit it. */
  private static List<List<LocalDate>> fitting(
      Occasion occasion, Map<LocalDate, String> events, Set<LocalDate> dates, LocalDate on) {
    List<List<LocalDate>> fitting = new ArrayList<>();
    Map<String, LocalDate> last = new HashMap<>();
    events.forEach(
        (event, type) -> {
          LocalDate previous = last.put(type, event);
          if (occasion.timing() == Timing.BEFORE || !on.isBefore(event.plusDays(30))) {
            fitting.add(
                dates.stream().filter(day -> fits(occasion, day, event, previous)).toList());
          }
        });
    return fitting;
  }

  /** The cell that asks for an occasion, and a supplier's file under the same vocabulary. */
  private record Asked(Constraint cell, SupplierFile file) {

    static Asked of(Occasion occasion, Map<LocalDate, String> events, Set<LocalDate> dates) {
      Lexicon lexicon = new Lexicon(SMALL.vocabulary().withOccasions(List.of(occasion)));
      CriterionRow row =
          Columns.OCCASIONS.with(
              Columns.blank(new RowPlace("01-small.xlsx", "基準", 10), Map.of())
                  .withEvidence("policy.review"),
              List.of("case"));
      EvidenceBuilder entry = new EvidenceBuilder("policy.review");
      entry.performances().addAll(dates);
      entry.occasions().add("case");
      List<Event> told =
          events.entrySet().stream().map(one -> new Event(one.getValue(), one.getKey())).toList();
      Facts facts = new Facts("S-1", null, Map.of(), List.of(entry.build()), List.of(), told);
      return new Asked(
          Objects.requireNonNull(
              Columns.OCCASIONS.constraint(row, Demand.of(row, lexicon), lexicon)),
          new SupplierFile(facts, AS_OF, lexicon, SMALL.settings()));
    }
  }

  @Test
  void itComesToWhatTryingAllWaysComesTo() {
    Random random = new Random(20261124);
    int met = 0;
    for (int run = 0; run < 3000; run++) {
      Timing timing = TIMINGS.get(random.nextInt(3));
      Occasion occasion = occasion(timing, random.nextBoolean() ? null : 10, true);
      TreeMap<LocalDate, String> events = new TreeMap<>();
      TreeSet<LocalDate> dates = new TreeSet<>();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        events.put(AS_OF.minusDays(random.nextInt(80)), TYPES.get(random.nextInt(2)));
        dates.add(AS_OF.minusDays(random.nextInt(80)));
      }
      Asked asked = Asked.of(occasion, events, dates);
      LocalDate until = asked.cell.validUntil(asked.file);
      for (int later = 0; later < 40; later += 1 + random.nextInt(5)) {
        LocalDate day = AS_OF.plusDays(later);
        boolean expected = goesRound(fitting(occasion, events, dates, day), 0, new HashSet<>());
        SupplierFile file = asked.file.on(day);

        assertThat(asked.cell.holds(file))
            .as("%s, events %s, dates %s, %s", occasion, events, dates, day)
            .isEqualTo(expected)
            .isEqualTo(asked.cell.read(file).satisfied())
            .isEqualTo(until == null || !day.isAfter(until));
        met += expected ? 1 : 0;
      }
    }
    assertThat(met).isBetween(10_000, 35_000);
  }
}
