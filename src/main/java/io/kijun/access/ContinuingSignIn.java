package io.kijun.access;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.Today;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Tells whether who signed in a while ago still may go on. The account is looked up each time, so
 * that whatever is changed of it has effect at once.
 */
@Component
public class ContinuingSignIn {

  private final Users users;
  private final FirstSignIn firstSignIn;
  private final RolesToday roles;

  ContinuingSignIn(Users users, Deputies deputies, FirstSignIn firstSignIn, Today today) {
    this.users = users;
    this.firstSignIn = firstSignIn;
    this.roles = new RolesToday(deputies, today);
  }

  /**
   * What to keep of a sign-in beside the name: it is another one once the password, the roles or
   * the groups of the account are. Nothing can be found out from it.
   *
   * @throws UserUnknown if there is no such user
   */
  public String stamp(String name) {
    return stamp(users.find(name).orElseThrow(UserUnknown::new));
  }

  private static String stamp(User user) {
    String all =
        String.join(
            "\n",
            user.name(),
            user.password(),
            Boolean.toString(user.mustChange()),
            new TreeSet<>(user.roles()).toString(),
            user.groups().toString());
    return Hash.of(all.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /**
   * Who goes on, as the account is now; empty: the account is gone, disabled or another than it was
   * when the stamp was made, or the time of a first password is over.
   */
  public Optional<SignedIn> of(String name, String stamp, Origin origin) {
    return users
        .find(name)
        .filter(user -> !user.disabled() && stamp(user).equals(stamp))
        .filter(user -> firstSignIn.allows(user, origin))
        .map(user -> new SignedIn(user.name(), roles.of(user), true, user.sight()));
  }
}
