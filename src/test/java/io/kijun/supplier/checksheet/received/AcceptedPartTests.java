package io.kijun.supplier.checksheet.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is accepted as not applicable together with a sheet. */
class AcceptedPartTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Standard STANDARD = SmallStandard.ruleset().standard();

  private static AcceptedPart until(LocalDate until) {
    return new AcceptedPart("2", null, until);
  }

  @Test
  void itCountsForAsLongAsAnExceptionMay() {
    assertThat(AcceptedPart.meant(List.of(until(LocalDate.of(2029, 11, 25))), STANDARD, TODAY))
        .hasSize(1);
  }

  @Test
  void allThatIsTooFarAheadOrElsewhereIsToldAtOnce() {
    List<AcceptedPart> parts =
        List.of(
            until(LocalDate.of(2029, 11, 26)),
            until(TODAY),
            new AcceptedPart("2", "no-such", LocalDate.of(2199, 1, 1)));

    assertThatThrownBy(() -> AcceptedPart.meant(parts, STANDARD, TODAY))
        .isInstanceOfSatisfying(
            AcceptedWrongly.class,
            refused ->
                assertThat(refused.issues())
                    .extracting(Issue::code, one -> one.place().toString())
                    .containsExactlyInAnyOrder(
                        tuple(IssueCode.TOO_FAR_AHEAD, "$.accepted[0].until"),
                        tuple(IssueCode.CONTRADICTION, "$.accepted[2].criterion"),
                        tuple(IssueCode.TOO_FAR_AHEAD, "$.accepted[2].until")));
  }
}
