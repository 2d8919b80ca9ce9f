package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.AppointingDeputy.Appointment;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deputies are appointed by the approver, or by an administrator. */
@AccessOnly
class DeputiesTests {

  private final AppointingDeputy appointing;
  private final ConfirmingGift confirming;
  private final EndingDeputy ending;
  private final SigningIn signingIn;
  private final Deputies deputies;
  private final Team team;
  private final LocalDate day;

  @Autowired
  DeputiesTests(
      AppointingDeputy appointing,
      ConfirmingGift confirming,
      EndingDeputy ending,
      SigningIn signingIn,
      Deputies deputies,
      Team team,
      Today today) {
    this.appointing = appointing;
    this.confirming = confirming;
    this.ending = ending;
    this.signingIn = signingIn;
    this.deputies = deputies;
    this.team = team;
    this.day = today.day();
  }

  private Set<Role> rolesOf(String name) {
    return signingIn
        .signIn(
            new Credentials.OfUser(
                name, Team.password(name).value(), new Origin("192.0.2.1", false)))
        .join()
        .roles();
  }

  @Test
  void aDeputyApprovesFromTheFirstToTheLastDay() {
    Actor tanaka = team.join("tanaka", Role.APPROVER);
    team.join("ito", Role.OFFICER);
    Deputy deputy =
        appointing.appoint(new Appointment(null, "ito", day, day.plusDays(3)), by(tanaka));

    assertThat(deputies.all()).contains(deputy);
    assertThat(rolesOf("ito")).containsExactlyInAnyOrder(Role.OFFICER, Role.APPROVER);
    assertThat(deputies.approversFor("ito", day.plusDays(3))).containsExactly("tanaka");
    assertThat(deputies.approversFor("ito", day.plusDays(4))).isEmpty();
  }

  @Test
  void anAdministratorAppointsAnyonesOnceAnotherConfirms() {
    Actor abe = team.join("abe", Role.APPROVER);
    team.join("ono", Role.OFFICER);

    Deputy deputy = appointing.appoint(new Appointment("abe", "ono", day, day), by(Team.ADMIN));
    assertThat(deputy.approver()).isEqualTo("abe");
    assertThat(rolesOf("ono")).containsExactly(Role.OFFICER);
    assertThatThrownBy(() -> confirming.confirm("ono", by(Team.ADMIN)))
        .isInstanceOf(NoSecondPerson.class);
    confirming.confirm("ono", by(abe));
    assertThat(rolesOf("ono")).contains(Role.APPROVER);
  }

  @Test
  void aDeputyshipIsEndedByTheApproverOrAnAdministrator() {
    Actor imai = team.join("imai", Role.APPROVER);
    Actor kubo = team.join("kubo", Role.APPROVER);
    team.join("sasaki", Role.OFFICER);
    Deputy one = appointing.appoint(new Appointment(null, "sasaki", day, day), by(imai));
    Deputy other = appointing.appoint(new Appointment(null, "sasaki", day, day), by(imai));

    assertThatThrownBy(() -> ending.end(one.id(), by(kubo))).isInstanceOf(NotYourDeputy.class);
    ending.end(one.id(), by(imai));
    assertThatThrownBy(() -> ending.end(one.id(), by(imai))).isInstanceOf(DeputyUnknown.class);
    assertThat(rolesOf("sasaki")).contains(Role.APPROVER);
    ending.end(other.id(), by(Team.ADMIN));
    assertThat(rolesOf("sasaki")).containsExactly(Role.OFFICER);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "365, true", "366, false", "3650, false"})
  void aDeputyshipLastsAYearAtMost(int days, boolean possible) {
    LocalDate first = LocalDate.of(2027, 1, 1);
    Actor approver = team.join("ishii" + days, Role.APPROVER);
    team.join("ueno" + days, Role.OFFICER);
    Appointment wish = new Appointment(null, "ueno" + days, first, first.plusDays(days));

    if (possible) {
      assertThat(appointing.appoint(wish, by(approver)).ended()).isFalse();
    } else {
      refused(wish, approver, IssueCode.INVALID_PERIOD);
    }
  }

  @Test
  void noAdministratorIsADeputy() {
    Actor approver = team.join("noguchi", Role.APPROVER);

    refused(new Appointment(null, "admin", day, day), approver, IssueCode.NO_DEPUTY);
  }

  private static PasswordSignIn by(Actor actor) {
    return new PasswordSignIn(actor);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Actor officer = team.join("endo", Role.OFFICER);
    Actor approver = team.join("mizuno", Role.APPROVER);

    refused(
        new Appointment(null, null, null, null),
        officer,
        IssueCode.MISSING,
        IssueCode.MISSING,
        IssueCode.MISSING,
        IssueCode.NO_APPROVER);
    refused(
        new Appointment("mizuno", "nemo", day, day.minusDays(1)),
        officer,
        IssueCode.NOT_YOURS,
        IssueCode.NO_DEPUTY,
        IssueCode.INVALID_PERIOD);
    refused(new Appointment(null, "mizuno", day, day), approver, IssueCode.NO_DEPUTY);
    assertThat(deputies.all()).extracting(Deputy::approver).doesNotContain("endo", "mizuno");
  }

  private void refused(Appointment wish, Actor actor, IssueCode... codes) {
    assertThatThrownBy(() -> appointing.appoint(wish, by(actor)))
        .isInstanceOfSatisfying(
            DeputyRefused.class,
            refusal ->
                assertThat(refusal.issues()).extracting("code").containsExactly((Object[]) codes));
  }
}
