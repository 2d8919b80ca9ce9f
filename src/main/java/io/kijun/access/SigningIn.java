package io.kijun.access;

import io.kijun.runtime.Today;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who signs in, by name and password or by token. */
@Component
public class SigningIn {

  private final Users users;
  private final Tokens tokens;
  private final Deputies deputies;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final Today today;

  SigningIn(
      Users users,
      Tokens tokens,
      Deputies deputies,
      Passwords passwords,
      SignInAttempts attempts,
      Today today) {
    this.users = users;
    this.tokens = tokens;
    this.deputies = deputies;
    this.passwords = passwords;
    this.attempts = attempts;
    this.today = today;
  }

  /**
   * The user who signs in. One whose password was printed does so from this machine only.
   *
   * @throws SignInFailed if the claim does not hold
   * @throws TooManyAttempts if it was not looked at, or does not count as it came with many others
   */
  public SignedIn signIn(Credentials claim) {
    check(attempts.wait(claim));
    Optional<User> user =
        user(claim)
            .filter(one -> !one.disabled())
            .filter(one -> !one.mustChange() || claim.origin().isHere());
    check(attempts.ended(claim, user.isPresent()));
    return user.map(
            one -> new SignedIn(one.name(), roles(one), claim instanceof Credentials.OfUser))
        .orElseThrow(SignInFailed::new);
  }

  private static void check(Duration wait) {
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
  }

  private Optional<User> user(Credentials claim) {
    if (claim instanceof Credentials.OfToken given) {
      return byToken(given.token());
    }
    return claim instanceof Credentials.OfUser given
        ? byPassword(given.name(), given.password())
        : Optional.empty();
  }

  private Optional<User> byPassword(String name, String password) {
    Optional<User> user = users.find(name);
    if (user.isEmpty()) {
      passwords.matchesNobody(password);
    }
    return user.filter(one -> passwords.matches(one, password));
  }

  private Optional<User> byToken(String token) {
    return tokens
        .byHash(Passwords.hashedToken(token))
        .filter(found -> found.countsOn(today.day()))
        .flatMap(found -> users.find(found.userName()))
        .filter(user -> !user.mustChange());
  }

  /** Without a password of one's own there is nothing that one may do. */
  private Set<Role> roles(User user) {
    if (user.mustChange()) {
      return Set.of();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(user.roles());
    if (!deputies.approversFor(user.name(), today.day()).isEmpty()) {
      roles.add(Role.APPROVER);
    }
    return roles;
  }
}
