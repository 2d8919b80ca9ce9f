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
import org.springframework.beans.factory.annotation.Autowired;

/** Deputies are appointed by the approver, or by an administrator. */
@AccessOnly
class DeputiesTests {

  private final AppointingDeputy appointing;
  private final SigningIn signingIn;
  private final Deputies deputies;
  private final Team team;
  private final LocalDate day;

  @Autowired
  DeputiesTests(
      AppointingDeputy appointing, SigningIn signingIn, Deputies deputies, Team team, Today today) {
    this.appointing = appointing;
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
        .roles();
  }

  @Test
  void aDeputyApprovesFromTheFirstToTheLastDay() {
    Actor tanaka = team.join("tanaka", Role.APPROVER);
    team.join("ito", Role.OFFICER);
    Deputy deputy = appointing.appoint(new Appointment(null, "ito", day, day.plusDays(3)), tanaka);

    assertThat(deputies.all()).contains(deputy);
    assertThat(rolesOf("ito")).containsExactlyInAnyOrder(Role.OFFICER, Role.APPROVER);
    assertThat(deputies.approversFor("ito", day.plusDays(3))).containsExactly("tanaka");
    assertThat(deputies.approversFor("ito", day.plusDays(4))).isEmpty();
  }

  @Test
  void anAdministratorAppointsAnyones() {
    team.join("abe", Role.APPROVER);
    team.join("ono", Role.OFFICER);

    assertThat(appointing.appoint(new Appointment("abe", "ono", day, day), Team.ADMIN).approver())
        .isEqualTo("abe");
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
    assertThatThrownBy(() -> appointing.appoint(wish, actor))
        .isInstanceOfSatisfying(
            DeputyRefused.class,
            refusal ->
                assertThat(refusal.issues()).extracting("code").containsExactly((Object[]) codes));
  }
}
