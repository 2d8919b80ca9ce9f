package io.kijun.supplier.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.supplier.followup.FollowUpPlan.PlannedBy;
import io.kijun.supplier.followup.FollowedFinding.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people plan and tolerate beside what standings say. */
class FindingStoryTests {

  static final FollowUpDays DAYS = days("2026-06-10");

  private static final FollowedKey KEY = new FollowedKey("2", "002-1");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  static FollowUpDays days(String today) {
    return new FollowUpDays(LocalDate.parse(today), ZoneId.of("Asia/Tokyo"));
  }

  private final FollowedSupplier supplier = new FollowedSupplier();
  private final List<FollowUpPlan> plans = new ArrayList<>();
  private final List<Concession> exceptions = new ArrayList<>();

  FindingStoryTests() {
    supplier.entry("policy.review").putArray("performances").add("2024-05-01");
    supplier.stands("2026-06-01");
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(12, 0).atZone(TOKYO).toInstant();
  }

  /** The standing of 2026-06-01 was recorded in January. */
  private FollowUpPlan planned(String on, @Nullable String date) {
    return new FollowUpPlan(
        KEY,
        PlannedBy.REVIEWER,
        date == null ? null : LocalDate.parse(date),
        "鈴木",
        "見直す",
        "sato",
        noon(on));
  }

  private static Concession asked(@Nullable String criterion, String until) {
    return new Concession(
        new UUID(7, until.hashCode()),
        Concession.Kind.EXCEPTION,
        "S-001",
        new FollowedKey("2", criterion),
        LocalDate.parse(until),
        "移転中",
        null,
        "sato",
        noon("2026-06-02"),
        List.of());
  }

  private static Concession approved(@Nullable String criterion, String on, String until) {
    return asked(criterion, until)
        .with(
            List.of(
                new ConcessionStep(ConcessionStep.To.APPROVED, "tanaka", null, null, noon(on))));
  }

  private FollowedFinding on(String today) {
    FindingTrack track = supplier.fold().track(KEY);
    return FindingStory.of("S-001", Objects.requireNonNull(track), plans, exceptions, days(today));
  }

  @Test
  void aPlanSaysWhoAndByWhenAndItsDayCounts() {
    assertThat(on("2026-06-15").overdue()).isFalse();
    assertThat(on("2026-06-16").overdue()).isTrue();
    plans.add(planned("2026-06-03", "2026-07-31"));

    FollowedFinding finding = on("2026-07-31");
    assertThat(finding.state()).isEqualTo(FollowUpState.PLANNED);
    assertThat(finding.due()).isEqualTo(LocalDate.parse("2026-07-31"));
    assertThat(finding.firstDue()).isEqualTo(LocalDate.parse("2026-06-15"));
    assertThat(finding.overdue()).isFalse();
    assertThat(on("2026-08-01").overdue()).isTrue();
    assertThat(finding.history().get(1))
        .isEqualTo(new HistoryEntry("PLANNED", LocalDate.parse("2026-06-03"), null, "sato", "見直す"));
  }

  @Test
  void aPlanWithoutADayLeavesTheFirst() {
    plans.add(planned("2026-06-03", null));

    assertThat(on("2026-06-16").state()).isEqualTo(FollowUpState.PLANNED);
    assertThat(on("2026-06-16").overdue()).isTrue();
  }

  @Test
  void aPlanIsForWhatWasFoundWhenItWasMadeAndNotForWhatComesAfterItWasDone() {
    plans.add(planned("2026-01-05", "2026-07-31"));
    supplier.entry("policy.review").putArray("performances").add("2026-06-20");
    supplier.stands("2026-07-01").stands("2027-07-01");

    FollowedFinding again = on("2027-07-02");
    assertThat(again.state()).isEqualTo(FollowUpState.REAPPEARED);
    assertThat(again.plan()).isNull();
    assertThat(again.reappeared()).isTrue();
  }

  @Test
  void anExceptionToleratesFromItsApprovalUntilItsLastDayAndNoLonger() {
    exceptions.add(asked("002-1", "2026-08-31"));
    assertThat(on("2026-07-01").state()).isEqualTo(FollowUpState.OPEN);
    exceptions.set(0, approved("002-1", "2026-06-20", "2026-08-31"));

    FollowedFinding tolerated = on("2026-08-31");
    assertThat(tolerated.state()).isEqualTo(FollowUpState.EXCEPTION);
    assertThat(tolerated.overdue()).isFalse();
    assertThat(tolerated.exception()).isNotNull();
    FollowedFinding ended = on("2026-09-01");
    assertThat(ended.state()).isEqualTo(FollowUpState.OPEN);
    assertThat(ended.overdue()).isTrue();
    assertThat(ended.exception()).isNull();
    assertThat(ended.history().get(2))
        .isEqualTo(
            new HistoryEntry("OPEN", LocalDate.parse("2026-09-01"), null, null, "EXCEPTION_ENDED"));
  }

  @Test
  void whatIsGrantedAnItemIsGrantedAllOfItsCriteria() {
    exceptions.add(approved(null, "2026-06-20", "2026-08-31"));

    assertThat(on("2026-07-01").state()).isEqualTo(FollowUpState.EXCEPTION);
  }

  @Test
  void whatIsWithdrawnToleratesNoMore() {
    Concession one = approved("002-1", "2026-06-20", "2026-08-31");
    exceptions.add(
        one.with(
            new ConcessionStep(
                ConcessionStep.To.WITHDRAWN, "sato", "不要", null, noon("2026-07-10"))));

    FollowedFinding finding = on("2026-07-20");
    assertThat(finding.state()).isEqualTo(FollowUpState.OPEN);
    assertThat(finding.history()).extracting(HistoryEntry::why).contains("EXCEPTION_WITHDRAWN");
  }

  @Test
  void neitherKeepsAFindingFromBeingDone() {
    plans.add(planned("2026-01-05", "2026-12-31"));
    exceptions.add(approved("002-1", "2026-06-20", "2026-08-31"));
    supplier.entry("policy.review").putArray("performances").add("2026-06-20");
    supplier.stands("2026-07-01");

    FollowedFinding done = on("2026-07-02");
    assertThat(done.state()).isEqualTo(FollowUpState.DONE);
    assertThat(done.exception()).isNull();
    assertThat(done.closedBy()).isEqualTo(ClosedBy.EVIDENCE);
  }
}
