package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.ChangingUser.UserSettings;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lets somebody approve is given by two, where there are two. */
@AccessOnly
class GivingTests {

  private static final PasswordSignIn ADMIN = new PasswordSignIn(Team.ADMIN);
  private static final NewPassword OTHER = new NewPassword("another-password");

  private final AddingUser adding;
  private final ChangingUser changing;
  private final ConfirmingGift confirming;
  private final PendingGifts pending;
  private final Users users;
  private final Team team;
  private final ActivityLog log;

  @Autowired
  GivingTests(
      AddingUser adding,
      ChangingUser changing,
      ConfirmingGift confirming,
      PendingGifts pending,
      Users users,
      Team team,
      ActivityLog log) {
    this.adding = adding;
    this.changing = changing;
    this.confirming = confirming;
    this.pending = pending;
    this.users = users;
    this.team = team;
    this.log = log;
  }

  @BeforeEach
  void nobodyElse() {
    users.all().stream()
        .filter(user -> !user.name().equals("admin"))
        .forEach(user -> users.save(user.with(user.roles(), true)));
  }

  private Map<String, String> lastTold(String subject) {
    return log.latest(new LogQuery(null, null, null), null, 1000).stream()
        .filter(entry -> entry.subject().equals(subject))
        .reduce((before, entry) -> entry)
        .map(LogEntry::detail)
        .orElseThrow();
  }

  private Set<Role> roles(String name) {
    return users.find(name).orElseThrow().roles();
  }

  @Test
  void whereThereIsNobodyElseItHasEffectAtOnceAndTheLogSaysSo() {
    adding.add(new UserName("alone"), OTHER, Set.of(Role.APPROVER), Set.of(), ADMIN);

    assertThat(roles("alone")).containsExactly(Role.APPROVER);
    assertThat(pending.of("alone")).isEmpty();
    assertThat(lastTold("alone")).containsEntry("confirmation", "nobody-else");
    changing.change("alone", new UserSettings(OTHER, null, null), ADMIN);
    assertThat(lastTold("alone")).containsEntry("given", "PASSWORD");
  }

  @Test
  void whereThereIsAnotherItWaitsAndTheLogSaysSo() {
    Actor other = team.join("second", Role.ADMIN);
    adding.add(new UserName("waits"), OTHER, Set.of(Role.APPROVER, Role.OFFICER), Set.of(), ADMIN);

    assertThat(roles("waits")).containsExactly(Role.OFFICER);
    assertThat(lastTold("waits")).containsEntry("pending", "ROLE");
    confirming.confirm("waits", new PasswordSignIn(other));
    assertThat(roles("waits")).containsExactlyInAnyOrder(Role.OFFICER, Role.APPROVER);
    assertThat(lastTold("waits")).containsEntry("askedBy", "admin").containsEntry("given", "ROLE");
  }

  @Test
  void ofWhatTwoAskedForEachConfirmsTheOthers() {
    Actor other = team.join("third", Role.ADMIN);
    team.join("both", Role.REVIEWER);
    changing.change("both", new UserSettings(null, Set.of(Role.APPROVER), null), ADMIN);
    changing.change("both", new UserSettings(OTHER, null, null), new PasswordSignIn(other));
    assertThat(pending.of("both")).hasSize(2);

    confirming.confirm("both", new PasswordSignIn(other));
    assertThat(pending.of("both"))
        .extracting(PendingGift::kind)
        .containsExactly(Gift.Kind.PASSWORD);
    confirming.confirm("both", ADMIN);
    assertThat(users.find("both")).get().extracting(User::mustChange).isEqualTo(true);
  }

  @Test
  void aDisabledAdministratorConfirmsNothing() {
    Actor other = team.join("fourth", Role.ADMIN);
    adding.add(new UserName("still"), OTHER, Set.of(Role.APPROVER), Set.of(), ADMIN);
    users.save(users.find("fourth").orElseThrow().with(Set.of(Role.ADMIN), true));

    assertThatThrownBy(() -> confirming.confirm("still", new PasswordSignIn(other)))
        .isInstanceOf(NoSecondPerson.class);
  }

  @Test
  void whoWasBothInAnEarlierVersionNoLongerApproves() {
    team.join("old", Role.ADMIN, Role.OFFICER, Role.APPROVER);

    assertThat(users.find("old").orElseThrow().countingRoles()).containsExactly(Role.ADMIN);
    assertThatThrownBy(
            () ->
                changing.change(
                    "old", new UserSettings(null, Set.of(Role.ADMIN, Role.APPROVER), null), ADMIN))
        .isInstanceOf(RolesApart.class);
  }

  @Test
  void anAdministratorWhoHasStillToChooseAPasswordIsNotTheLastOne() {
    adding.add(new UserName("to-come"), OTHER, Set.of(Role.ADMIN), Set.of(), ADMIN);

    assertThatThrownBy(
            () ->
                changing.change("admin", new UserSettings(null, Set.of(Role.AUDITOR), null), ADMIN))
        .isInstanceOf(NoAdministratorLeft.class);
  }
}
