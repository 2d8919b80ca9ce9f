package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.ChangingUser.UserSettings;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Users are added and changed by whom may, and never so that nobody looks after them. */
@AccessOnly
class UsersTests {

  private static final PasswordSignIn ADMIN = new PasswordSignIn(Team.ADMIN);
  private static final NewPassword OTHER = new NewPassword("another-password");

  private final AddingUser adding;
  private final ChangingUser changing;
  private final ChangingOwnPassword own;
  private final Users users;
  private final Passwords passwords;
  private final Team team;
  private final ActivityLog log;

  @Autowired
  UsersTests(
      AddingUser adding,
      ChangingUser changing,
      ChangingOwnPassword own,
      Users users,
      Passwords passwords,
      Team team,
      ActivityLog log) {
    this.adding = adding;
    this.changing = changing;
    this.own = own;
    this.users = users;
    this.passwords = passwords;
    this.team = team;
    this.log = log;
  }

  private User found(String name) {
    return users.find(name).orElseThrow();
  }

  private List<String> actions(String subject) {
    return log.latest(new LogQuery(null, null, null), null, 1000).stream()
        .filter(entry -> entry.subject().equals(subject))
        .map(LogEntry::action)
        .toList();
  }

  @Test
  void aUserIsAddedAndTheLogSaysSo() {
    User user = adding.add(new UserName("sato"), OTHER, Set.of(Role.OFFICER), Set.of(), ADMIN);

    assertThat(found("sato")).isEqualTo(user);
    assertThat(passwords.matches(user, OTHER.value())).isTrue();
    assertThat(actions("sato")).containsExactly("USER_CREATED");
  }

  @Test
  void aNameIsNotUsedTwice() {
    team.join("kato", Role.OFFICER);

    assertThatThrownBy(
            () -> adding.add(new UserName("kato"), OTHER, Set.of(Role.REVIEWER), Set.of(), ADMIN))
        .isInstanceOf(UserNameTaken.class);
    assertThat(found("kato").roles()).containsExactly(Role.OFFICER);
    assertThat(actions("kato")).isEmpty();
  }

  @Test
  void aUserHasARole() {
    team.join("ogawa", Role.OFFICER);

    assertThatThrownBy(() -> adding.add(new UserName("goto"), OTHER, Set.of(), Set.of(), ADMIN))
        .isInstanceOf(UserWithoutRole.class);
    assertThatThrownBy(
            () -> changing.change("ogawa", new UserSettings(null, Set.of(), null), ADMIN))
        .isInstanceOf(UserWithoutRole.class);
  }

  @Test
  void whatIsNotGivenStays() {
    team.join("yamada", Role.OFFICER);
    changing.change("yamada", new UserSettings(null, null, true), ADMIN);

    assertThat(found("yamada").disabled()).isTrue();
    assertThat(found("yamada").roles()).containsExactly(Role.OFFICER);
    assertThat(passwords.matches(found("yamada"), "the-password-of-yamada")).isTrue();
    assertThat(actions("yamada")).containsExactly("USER_CHANGED");
  }

  @Test
  void nobodyChangesAUserWhoIsNotThere() {
    assertThatThrownBy(() -> changing.change("nemo", new UserSettings(null, null, true), ADMIN))
        .isInstanceOf(UserUnknown.class);
  }

  @Test
  void theLastAdministratorStays() {
    users.all().stream()
        .filter(user -> user.administers() && !user.name().equals("admin"))
        .forEach(user -> changing.change(user.name(), new UserSettings(null, null, true), ADMIN));
    for (UserSettings change :
        List.of(
            new UserSettings(null, Set.of(Role.AUDITOR), null),
            new UserSettings(null, null, true))) {
      assertThatThrownBy(() -> changing.change("admin", change, ADMIN))
          .isInstanceOf(NoAdministratorLeft.class);
    }
    assertThat(found("admin").administers()).isTrue();
  }

  @Test
  void aTokenIsNotMadeIntoAPassword() {
    Actor thief = Team.withToken(team.join("ueda", Role.ADMIN));

    assertThatThrownBy(() -> new PasswordSignIn(thief)).isInstanceOf(PasswordSignInRequired.class);
    assertThatThrownBy(() -> own.change(OTHER, new PasswordSignIn(thief)))
        .isInstanceOf(PasswordSignInRequired.class);
    assertThat(passwords.matches(found("ueda"), "the-password-of-ueda")).isTrue();
  }

  @Test
  void anOwnPasswordIsOnesOwn() {
    users.add(new User("printed", passwords.hashed(OTHER), true, false, Set.of(Role.ADMIN)));
    own.change(
        Team.password("printed"), new PasswordSignIn(new Actor("printed", "192.0.2.1", true)));
    changing.change("printed", new UserSettings(null, null, true), ADMIN);

    assertThat(found("printed").mustChange()).isFalse();
    assertThat(passwords.matches(found("printed"), "the-password-of-printed")).isTrue();
    assertThat(actions("printed")).containsExactly("PASSWORD_CHANGED", "USER_CHANGED");
  }
}
