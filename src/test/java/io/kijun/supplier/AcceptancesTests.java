package io.kijun.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which acceptances stand in facts that come from a sheet, which carries none. */
class AcceptancesTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final LocalDate LATER = LocalDate.parse("2027-11-30");
  private static final String REASON = "無線LANを使っていません";

  private static Declaration denied(String item, LocalDate until) {
    return new Declaration(item, null, Verdict.NOT_APPLICABLE, REASON, until);
  }

  private static Declaration denied(String item) {
    return Declaration.of(item, Verdict.NOT_APPLICABLE, REASON);
  }

  private static Facts facts(Declaration... declarations) {
    return new Facts("S-001", null, Map.of(), List.of(), List.of(declarations), List.of());
  }

  private static Facts in(Facts facts, Facts before, Acceptance... accepted) {
    return Acceptances.in(facts, before, List.of(accepted), TODAY);
  }

  @Test
  void whatWasAcceptedStaysWhileItIsStillDeclaredAndItsDayHasNotPassed() {
    Facts before =
        facts(
            denied("1", LATER),
            denied("2", TODAY),
            denied("3", TODAY.minusDays(1)),
            denied("4", LATER),
            denied("5", LATER));
    Facts after =
        facts(
            denied("1"),
            denied("2"),
            denied("3"),
            Declaration.of("4", Verdict.ACHIEVED, null),
            Declaration.of("5", Verdict.NOT_APPLICABLE, "なし"),
            denied("6"));

    assertThat(in(after, before).declarations())
        .extracting(Declaration::acceptedUntil)
        .containsExactly(LATER, TODAY, null, null, null, null);
  }

  @Test
  void anAcceptanceDoesNotOutliveItsReason() {
    Facts before = facts(denied("1", LATER), denied("2", LATER));
    Facts after =
        facts(
            Declaration.of("1", Verdict.NOT_APPLICABLE, "倉庫に設備がありません"),
            Declaration.of("2", Verdict.NOT_APPLICABLE, " " + REASON));

    assertThat(in(after, before).declarations())
        .extracting(Declaration::acceptedUntil)
        .containsExactly(null, LATER);
    assertThat(in(after, before, new Acceptance("1", null, LATER)).declarations())
        .extracting(Declaration::acceptedUntil)
        .containsExactly(LATER, LATER);
  }

  @Test
  void whatIsAcceptedNowTakesThePlaceOfWhatWas() {
    LocalDate sooner = LocalDate.parse("2027-03-31");
    Declaration criterion = new Declaration(null, "120-1", Verdict.NOT_APPLICABLE, REASON, null);

    Facts accepted =
        in(
            facts(denied("1"), criterion),
            facts(denied("1", LATER)),
            new Acceptance("1", null, sooner),
            new Acceptance(null, "120-1", LATER));

    assertThat(accepted.declarations())
        .extracting(Declaration::acceptedUntil)
        .containsExactly(sooner, LATER);
  }

  @Test
  void whatASheetSaysOfAcceptancesItselfDoesNotCount() {
    assertThat(in(facts(denied("1", LATER)), facts()).declarations()).containsExactly(denied("1"));
  }

  @Test
  void onlyWhatIsDeclaredWithAReasonIsAcceptedAndUntilADayToCome() {
    Facts facts = facts(denied("1"), Declaration.of("2", Verdict.NOT_APPLICABLE, null));

    assertThatThrownBy(
            () ->
                in(
                    facts,
                    facts(),
                    new Acceptance("1", null, TODAY.minusDays(1)),
                    new Acceptance("2", null, LATER),
                    new Acceptance(null, "1", LATER)))
        .isInstanceOfSatisfying(
            NothingToAccept.class,
            refused ->
                assertThat(refused.issues())
                    .extracting(Issue::code, issue -> issue.place().toString())
                    .containsExactly(
                        tuple(IssueCode.PAST_DAY, "$.accepted[0].until"),
                        tuple(IssueCode.NOTHING_TO_ACCEPT, "$.accepted[1].item"),
                        tuple(IssueCode.NOTHING_TO_ACCEPT, "$.accepted[2].criterion")));
  }
}
