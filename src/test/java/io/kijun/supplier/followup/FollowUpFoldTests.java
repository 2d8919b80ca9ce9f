package io.kijun.supplier.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.supplier.followup.FollowedFinding.HistoryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of findings from one standing to the next. */
class FollowUpFoldTests {

  private static final String ITEM_AS_A_WHOLE = "";

  private static void assertIs(
      FollowedFinding finding, FollowUpState state, @Nullable ClosedBy closedBy) {
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.closedBy()).isEqualTo(closedBy);
  }

  private static List<String> states(FollowedFinding finding) {
    return finding.history().stream().map(HistoryEntry::state).toList();
  }

  /** A supplier that has not reviewed its policy for long. */
  private static FollowedSupplier overdue() {
    FollowedSupplier supplier = new FollowedSupplier();
    supplier.entry("policy.review").putArray("performances").add("2024-05-01").add("2024-06-01");
    return supplier.stands("2026-06-01");
  }

  private static FollowedSupplier reviewed(FollowedSupplier supplier, String day) {
    supplier.entry("policy.review").putArray("performances").add(day);
    return supplier;
  }

  @Test
  void aFindingIsOpenSinceItWasFoundAndDueAsItWasFoundFirst() {
    FollowedFinding finding = overdue().stands("2026-07-01").finding("2", "002-1");

    assertIs(finding, FollowUpState.OPEN, null);
    assertThat(finding.cause()).isEqualTo(Cause.OVERDUE);
    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(finding.since()).isEqualTo(LocalDate.parse("2026-06-01"));
    assertThat(finding.due()).isEqualTo(LocalDate.parse("2026-06-15"));
    assertThat(states(finding)).containsExactly("OPEN");
  }

  @Test
  void itsCauseMayChangeOnTheWay() {
    FollowedSupplier supplier = overdue();
    FollowedFinding finding =
        supplier.nothingOf("policy.review").stands("2026-07-01").finding("2", "002-1");

    assertThat(finding.cause()).isEqualTo(Cause.NO_EVIDENCE);
    assertThat(finding.since()).isEqualTo(LocalDate.parse("2026-06-01"));
    assertThat(finding.history()).extracting(HistoryEntry::why).contains("OVERDUE", "NO_EVIDENCE");
  }

  @Test
  void evidenceThatNamesItsSourceClosesIt() {
    FollowedSupplier supplier = reviewed(overdue(), "2026-06-20").stands("2026-07-01");

    assertIs(supplier.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.EVIDENCE);
    assertThat(states(supplier.finding("2", "002-1"))).containsExactly("OPEN", "DONE");
  }

  @Test
  void anAnswerWithoutASourceClaimsThatItIsMet() {
    FollowedSupplier supplier = reviewed(overdue(), "2026-06-20");
    supplier.entry("policy.review").remove("source");
    supplier.stands("2026-07-01");
    assertIs(supplier.finding("2", "002-1"), FollowUpState.CLAIMED, null);

    supplier.entry("policy.review").put("source", "会議録");
    supplier.stands("2026-08-01");
    assertIs(supplier.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.EVIDENCE);
  }

  @Test
  void soDoesADeclarationWithoutEvidence() {
    FollowedSupplier supplier =
        overdue().nothingOf("policy.review").declares("2", "ACHIEVED").stands("2026-07-01");
    assertIs(supplier.finding("2", "002-1"), FollowUpState.CLAIMED, null);

    supplier.declares("2", "NOT_ACHIEVED").stands("2026-08-01");
    FollowedFinding refuted = supplier.finding("2", "002-1");
    assertIs(refuted, FollowUpState.OPEN, null);
    assertThat(refuted.reappeared()).isFalse();
    assertThat(refuted.due()).isEqualTo(LocalDate.parse("2026-06-15"));
  }

  @Test
  void whatWasDoneAndIsFoundAgainHasReappearedAndIsDueAnew() {
    FollowedSupplier supplier = reviewed(overdue(), "2026-06-20").stands("2026-07-01");
    FollowedFinding again = supplier.stands("2027-07-01").finding("2", "002-1");

    assertIs(again, FollowUpState.REAPPEARED, null);
    assertThat(again.reappeared()).isTrue();
    assertThat(again.since()).isEqualTo(LocalDate.parse("2027-07-01"));
    assertThat(again.due()).isEqualTo(LocalDate.parse("2027-07-15"));
    assertThat(states(again)).containsExactly("OPEN", "DONE", "REAPPEARED");
  }

  @Test
  void otherRulesOnTheSameFactsCloseIt() {
    FollowedSupplier supplier = new FollowedSupplier();
    supplier.entry("backup").put("interval", "P1D").putArray("performances").add("2026-01-01");
    supplier.stands("2026-06-01");
    assertIs(supplier.finding("5", "005-1"), FollowUpState.OPEN, null);

    supplier.under(FollowedSupplier.without("005-1")).stands("2026-06-02");
    assertIs(supplier.finding("5", "005-1"), FollowUpState.DONE, ClosedBy.RULE);
  }

  @Test
  void whereFactsAndRulesHaveBothChangedItIsPutDownToWhatClosesIt() {
    FollowedSupplier byRule = reviewed(new FollowedSupplier(), "2026-06-20").stands("2027-07-01");
    assertIs(byRule.finding("2", "002-1"), FollowUpState.OPEN, null);
    byRule.nothingOf("logs").under(FollowedSupplier.atAnyTime("002-1")).stands("2027-07-02");
    assertIs(byRule.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.RULE);

    FollowedSupplier byEvidence = reviewed(overdue(), "2026-06-20");
    byEvidence.under(FollowedSupplier.atAnyTime("005-1")).stands("2026-07-01");
    assertIs(byEvidence.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.EVIDENCE);
  }

  @Test
  void factsAreJudgedUnderOtherRulesOnlyWhereThatSaysSomething() {
    FollowedSupplier supplier = reviewed(new FollowedSupplier(), "2024-05-01");
    supplier.stands("2026-12-01");
    supplier.nothingOf("logs").under(FollowedSupplier.atAnyTime("005-2")).stands("2026-12-02");
    reviewed(supplier, "2026-12-03").stands("2026-12-04");
    supplier.under(FollowedSupplier.atAnyTime("002-1")).stands("2026-12-05");
    supplier.fold();
    assertThat(supplier.judgedAnew()).isZero();
  }

  @Test
  void aProfileThatDeniesItClosesIt() {
    FollowedSupplier supplier = new FollowedSupplier().nothingOf("remote.rules");
    supplier.stands("2026-06-01");
    supplier
        .nothingOf("backup.restore")
        .but(json -> ((ObjectNode) json.at("/supplier/profile")).put("remoteWork", false))
        .stands("2026-07-01");

    assertIs(supplier.finding("4", "004-1"), FollowUpState.DONE, ClosedBy.APPLICABILITY);
  }

  @Test
  void whatIsDeclaredNotApplicableIsClaimedUntilItIsAcceptedAndAgainOnceThatEnds() {
    FollowedSupplier supplier = new FollowedSupplier().nothingOf("remote.rules");
    supplier.stands("2026-06-01");
    supplier.denies("4", "在宅勤務はない", "").stands("2026-07-01");
    assertIs(supplier.finding("4", "004-1"), FollowUpState.CLAIMED, null);

    supplier.denies("4", "在宅勤務はない", "2026-08-31").stands("2026-08-01");
    assertIs(supplier.finding("4", "004-1"), FollowUpState.DONE, ClosedBy.APPLICABILITY);

    supplier.stands("2026-09-01");
    assertIs(supplier.finding("4", "004-1"), FollowUpState.CLAIMED, null);
    assertThat(supplier.finding("4", "004-1").due()).isAfter(LocalDate.parse("2026-09-01"));
  }

  @Test
  void notApplicableWithoutAReasonIsFollowedAsSuch() {
    FollowedSupplier supplier = new FollowedSupplier().nothingOf("remote.rules");
    supplier.declares("4", "NOT_APPLICABLE").stands("2026-07-01");

    assertThat(supplier.finding("4", ITEM_AS_A_WHOLE).cause())
        .isEqualTo(Cause.UNJUSTIFIED_NOT_APPLICABLE);
    supplier.declares("4", "NOT_ACHIEVED").stands("2026-08-01");
    assertIs(supplier.finding("4", ITEM_AS_A_WHOLE), FollowUpState.DONE, ClosedBy.APPLICABILITY);
    assertIs(supplier.finding("4", "004-1"), FollowUpState.OPEN, null);
  }

  @Test
  void whatIsHeldDownIsDoneAsWhatHeldItDown() {
    FollowedSupplier supplier = new FollowedSupplier();
    supplier.entry("policy").put("established", false);
    supplier.stands("2026-06-01");
    assertThat(supplier.finding("2", ITEM_AS_A_WHOLE).cause()).isEqualTo(Cause.DEPENDENCY);

    reviewed(supplier, "2020-06-01").stands("2026-06-02");
    assertIs(supplier.finding("2", ITEM_AS_A_WHOLE), FollowUpState.OPEN, null);

    reviewed(supplier, "2026-06-01").nothingOf("policy").declares("1", "ACHIEVED");
    supplier.stands("2026-06-03");
    assertIs(supplier.finding("1", "001-1"), FollowUpState.CLAIMED, null);
    assertIs(supplier.finding("2", ITEM_AS_A_WHOLE), FollowUpState.CLAIMED, null);
    assertIs(supplier.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.EVIDENCE);
  }

  @Test
  void aStandingOfAnEarlierDayThatIsRecordedLaterDoesNotCount() {
    FollowedSupplier supplier = reviewed(overdue(), "2026-06-20").stands("2026-07-01");
    String before = FoldText.of(supplier.fold());
    reviewed(supplier, "2020-01-01").stands("2026-06-30");

    assertIs(supplier.finding("2", "002-1"), FollowUpState.DONE, ClosedBy.EVIDENCE);
    assertThat(supplier.fold().last()).isEqualTo(supplier.standings().get(2).evaluation());
    assertThat(FoldText.of(supplier.fold())).isNotEqualTo(before);
  }

  /** Each cause is one or the other: a new one is thought about. */
  @ParameterizedTest
  @EnumSource
  void whatAsksForSomethingToBeDoneIsFollowed(Cause cause) {
    Set<Cause> forTheRecord =
        Set.of(Cause.UNDERCLAIM, Cause.NOT_ACCEPTED, Cause.ALLOWANCE, Cause.LAPSING);

    assertThat(FindingTrack.isFollowed(cause)).isNotEqualTo(forTheRecord.contains(cause));
  }

  @Test
  void nothingIsFollowedOfWhoMeetsEverything() {
    FollowedSupplier supplier = new FollowedSupplier().stands("2026-11-24");

    assertThat(supplier.fold().tracks().stream().map(FindingTrack::key).collect(Collectors.toSet()))
        .isEmpty();
  }
}
