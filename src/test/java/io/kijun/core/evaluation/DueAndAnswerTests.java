package io.kijun.core.evaluation;

import static io.kijun.fixture.EvidenceEntry.performed;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Text;
import io.kijun.fixture.OneCriterion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a measure is to stand, when to have answered, and when a lapse is announced. */
class DueAndAnswerTests {

  private static final String AS_OF = "2026-11-24";

  private static List<Finding> of(OneCriterion criterion, Cause cause) {
    return criterion.findingsOn(AS_OF).stream().filter(one -> one.cause() == cause).toList();
  }

  @ParameterizedTest(name = "{0}, last on {1}, interval {2}: announced {3}, due {4}")
  @CsvSource({
    "1回以上/月,       2026-11-06, ,     false,",
    "1回以上/月,       2026-11-03, ,     true,  2026-12-03",
    "1回以上/月,       2026-11-04, ,     false,",
    "1回以上/月,       2026-10-24, ,     true,  2026-11-24",
    "1回以上/7日,      2026-11-20, ,     false,",
    "1回以上/7日,      2026-11-18, ,     true,  2026-11-25",
    "1回以上/6か月,    2026-07-22, ,     true,  2027-01-22",
    "1回以上/6か月,    2026-07-23, ,     false,",
    "1回以上/年,       2026-01-22, ,     true,  2027-01-22",
    "1回以上/年,       2026-01-23, ,     false,",
    "自社で定めた間隔, 2026-11-03, P1M,  true,  2026-12-03",
    "自社で定めた間隔, 2026-11-04, P1M,  false,",
    "自社で定めた間隔, 2026-01-22, P1Y,  true,  2027-01-22",
    "1回以上,          2020-01-01, ,     false,"
  })
  void aLapseIsAnnouncedAtMostAThirdOfThePeriodAheadAndDueBeforeIt(
      String cadence, String day, @Nullable String interval, boolean announced, String due) {
    var entry = performed(day);
    OneCriterion criterion =
        OneCriterion.asking(cadence).given(interval == null ? entry : entry.interval(interval));
    List<Finding> lapsing = of(criterion, Cause.LAPSING);

    assertThat(lapsing).hasSize(announced ? 1 : 0);
    lapsing.forEach(one -> assertThat(one.due()).isEqualTo(due));
  }

  @Test
  void whatAnEventAsksForIsAnnouncedFromTheEventOn() {
    OneCriterion criterion =
        OneCriterion.asking("1回以上/年")
            .occasions("lawRevision")
            .event("lawRevision", "2026-11-24")
            .given(performed("2026-10-01").occasions("lawRevision"));

    assertThat(of(criterion, Cause.LAPSING))
        .singleElement()
        .satisfies(one -> assertThat(one.due()).isEqualTo("2026-12-23"));
  }

  @Test
  void theTextNamesTheDayThatTheFindingIsDue() {
    OneCriterion criterion =
        OneCriterion.asking("1回以上/月")
            .given(performed("2026-11-01"))
            .advice(Cause.LAPSING, new Text("{due}まで", "By {due}"));

    assertThat(of(criterion, Cause.LAPSING))
        .extracting(Finding::advice)
        .containsExactly(new Text("2026-12-01まで", "By 2026-12-01"));
  }

  @Test
  void whereOnlyAnAnswerIsMissingThereIsADayToAnswer() {
    OneCriterion unanswered =
        OneCriterion.asking("1回以上/年")
            .advice(Cause.NO_EVIDENCE, new Text("{respondBy}、{due}", "{respondBy}, {due}"));
    OneCriterion unstated = OneCriterion.asking("自社で定めた間隔").given(performed("2026-11-01"));
    OneCriterion overdue = OneCriterion.asking("1回以上/年").given(performed("2025-01-01"));

    assertThat(of(unanswered, Cause.NO_EVIDENCE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.respondBy()).isEqualTo("2026-12-08");
              assertThat(one.due()).isEqualTo("2027-02-22");
              assertThat(one.advice().ja()).isEqualTo("2026-12-08、2027-02-22");
            });
    assertThat(of(unstated, Cause.INTERVAL_UNSTATED))
        .singleElement()
        .satisfies(one -> assertThat(one.respondBy()).isEqualTo("2026-12-08"));
    assertThat(of(overdue, Cause.OVERDUE))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.respondBy()).isNull();
              assertThat(one.due()).isAfter(LocalDate.parse(AS_OF));
            });
  }
}
