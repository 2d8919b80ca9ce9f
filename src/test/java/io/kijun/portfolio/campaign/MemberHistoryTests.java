package io.kijun.portfolio.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.portfolio.campaign.Campaigns.MemberStep;
import io.kijun.portfolio.campaign.Campaigns.SheetStep;
import io.kijun.portfolio.campaign.Campaigns.StepTaken;
import io.kijun.portfolio.campaign.Campaigns.Taken;
import io.kijun.supplier.checksheet.received.SheetState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a supplier has come, from what is on record. */
class MemberHistoryTests {

  private static final Instant ASKED = Instant.parse("2026-12-01T00:00:00Z");
  private static final Taken SUPPLIER = new Taken("S-1", "株式会社サンプル");

  private static SheetStep sheet(int number, int day, SheetState state, int since) {
    return new SheetStep(
        new UUID(0, number), "S-1", ASKED.plusSeconds(day), state, ASKED.plusSeconds(since));
  }

  private static StepTaken step(MemberStep step, @Nullable String reason) {
    return new StepTaken(new UUID(1, 1), "S-1", step, "sato", ASKED.plusSeconds(9), reason);
  }

  /** Sheets by their states, one after the other; a state may stand alone for a new sheet. */
  @ParameterizedTest
  @CsvSource({
    "false, '', false, NOT_ASKED",
    "false, '', true, NOT_ASKED",
    "true, '', false, ASKED",
    "true, '', true, LATE",
    "true, RECEIVED, false, IN",
    "true, RECEIVED, true, IN",
    "true, RECEIVED+RETURNED, false, RETURNED",
    "true, RECEIVED+RETURNED, true, LATE",
    "true, RECEIVED+RETURNED RECEIVED, true, IN",
    "true, RECEIVED+REPLACED RECEIVED, false, IN",
    "true, RECEIVED+REPLACED RECEIVED+ACCEPTED, true, ACCEPTED",
    "true, RECEIVED+ACCEPTED RECEIVED, false, ACCEPTED",
    "true, RECEIVED+RETURNED RECEIVED+REPLACED, false, RETURNED",
    "false, RECEIVED, false, IN",
    "false, RECEIVED+ACCEPTED, false, ACCEPTED"
  })
  void theStateFollowsFromTheSheets(
      boolean asked, String sheets, boolean past, MemberState expected) {
    MemberHistory history = new MemberHistory(asked ? ASKED : null);
    int number = 0;
    for (String one : sheets.split(" ", -1)) {
      number++;
      int at = number;
      for (String state : one.split("[+]", -1)) {
        if (!state.isEmpty()) {
          history.add(sheet(number, number, SheetState.valueOf(state), ++at));
        }
      }
    }

    assertThat(history.member(SUPPLIER, past).state()).isEqualTo(expected);
  }

  @Test
  void aSheetThatCameBeforeTheAskingIsAnEarlierAnswer() {
    MemberHistory history = new MemberHistory(ASKED);
    history.add(sheet(1, -1, SheetState.RECEIVED, -1));
    history.add(sheet(1, -1, SheetState.ACCEPTED, 1));

    Member member = history.member(SUPPLIER, false);

    assertThat(member.state()).isEqualTo(MemberState.ASKED);
    assertThat(member.sheet()).isNull();
    assertThat(member.receivedAt()).isNull();
  }

  @Test
  void whoIsLeftOutIsSoUntilTakenBackAndRemindersAreCounted() {
    MemberHistory history = new MemberHistory(ASKED);
    history.add(step(MemberStep.REMINDED, null));
    history.add(step(MemberStep.REMINDED, null));
    history.add(step(MemberStep.LEFT_OUT, "取引を縮小した"));

    Member out = history.member(SUPPLIER, true);
    assertThat(out.state()).isEqualTo(MemberState.LEFT_OUT);
    assertThat(out.leftOutBecause()).isEqualTo("取引を縮小した");
    assertThat(out.reminders()).isEqualTo(2);

    history.add(step(MemberStep.TAKEN_BACK, null));
    assertThat(history.member(SUPPLIER, true).state()).isEqualTo(MemberState.LATE);
    assertThat(history.member(SUPPLIER, true).leftOutBecause()).isNull();
  }

  @Test
  void theSheetThatDecidesIsTheAcceptedOneElseOneThatWaitsElseTheLast() {
    MemberHistory history = new MemberHistory(ASKED);
    history.add(sheet(1, 1, SheetState.RETURNED, 2));
    assertThat(history.member(SUPPLIER, false).sheet()).isEqualTo(new UUID(0, 1));
    history.add(sheet(2, 3, SheetState.RECEIVED, 3));
    history.add(sheet(3, 4, SheetState.RETURNED, 5));
    assertThat(history.member(SUPPLIER, false).sheet()).isEqualTo(new UUID(0, 2));
    assertThat(history.member(SUPPLIER, false).openSheets()).isEqualTo(1);
    history.add(sheet(1, 1, SheetState.ACCEPTED, 6));
    assertThat(history.member(SUPPLIER, false).sheet()).isEqualTo(new UUID(0, 1));
  }
}
