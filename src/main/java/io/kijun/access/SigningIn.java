package io.kijun.access;

import io.kijun.runtime.Today;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Finds out who signs in, by name and password or by token. */
@Component
public class SigningIn {

  private final Users users;
  private final Tokens tokens;
  private final RolesToday roles;
  private final Passwords passwords;
  private final FirstSignIn firstSignIn;
  private final SignInAttempts attempts;
  private final PasswordChecks checks;
  private final Today today;

  SigningIn(
      Users users,
      Tokens tokens,
      Deputies deputies,
      Passwords passwords,
      FirstSignIn firstSignIn,
      SignInAttempts attempts,
      PasswordChecks checks,
      Today today) {
    this.users = users;
    this.tokens = tokens;
    this.roles = new RolesToday(deputies, today);
    this.passwords = passwords;
    this.firstSignIn = firstSignIn;
    this.attempts = attempts;
    this.checks = checks;
    this.today = today;
  }

  /**
   * The user who signs in. A token, or a password that was right before, is answered at once;
   * another password may have to wait.
   *
   * @return the user; {@link SignInFailed} if the claim does not hold, {@link TooManyAttempts} if
   *     very many from the same place wait already
   */
  public CompletableFuture<SignedIn> signIn(Credentials claim) {
    return claim instanceof Credentials.OfUser given
        ? byPassword(given)
        : settled(byToken((Credentials.OfToken) claim));
  }

  private static CompletableFuture<SignedIn> settled(Optional<SignedIn> user) {
    return user.map(CompletableFuture::completedFuture)
        .orElseGet(() -> CompletableFuture.failedFuture(new SignInFailed()));
  }

  private Optional<SignedIn> byToken(Credentials.OfToken given) {
    return Optional.of(given.token())
        .filter(IssuingToken::mayBeToken)
        .map(Passwords::hashedToken)
        .flatMap(tokens::byHash)
        .filter(found -> found.countsOn(today.day()))
        .flatMap(found -> users.find(found.userName()))
        .filter(user -> !user.disabled() && !user.mustChange())
        .map(user -> new SignedIn(user.name(), roles.of(user), false, user.sight()));
  }

  private CompletableFuture<SignedIn> byPassword(Credentials.OfUser given) {
    Attempt attempt = Attempt.of(given);
    boolean known =
        users
            .find(given.name())
            .filter(user -> passwords.isKnown(user, given.password()))
            .isPresent();
    return known
        ? settled(checked(given, attempt))
        : checks.check(
            attempt,
            attempts.delay(attempt),
            () -> checked(given, attempt).orElseThrow(SignInFailed::new));
  }

  /** A user may have been changed or disabled while the check waited. */
  private Optional<SignedIn> checked(Credentials.OfUser given, Attempt attempt) {
    Optional<User> user = users.find(given.name());
    boolean right = passwords.match(user, given.password());
    Optional<SignedIn> signedIn =
        user.filter(one -> right && !one.disabled())
            .filter(one -> firstSignIn.allows(one, given.origin()))
            .map(one -> new SignedIn(one.name(), roles.of(one), true, one.sight()));
    if (signedIn.isPresent()) {
      attempts.succeeded(attempt);
    } else {
      attempts.failed(attempt);
    }
    return signedIn;
  }
}
