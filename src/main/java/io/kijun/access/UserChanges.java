package io.kijun.access;

import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Makes changes of users with all that follows from them. */
@Component
final class UserChanges {

  private final Users users;
  private final OneTimePasswords oneTime;
  private final Identities identities;
  private final PendingGifts pending;
  private final Giving giving;
  private final Tokens tokens;
  private final UserEntries entries;

  UserChanges(
      Users users,
      OneTimePasswords oneTime,
      Identities identities,
      PendingGifts pending,
      Giving giving,
      Tokens tokens,
      UserEntries entries) {
    this.users = users;
    this.oneTime = oneTime;
    this.identities = identities;
    this.pending = pending;
    this.giving = giving;
    this.tokens = tokens;
    this.entries = entries;
  }

  /**
   * Makes a change.
   *
   * @param told what else the log is to say
   */
  void make(UserChange change, PasswordSignIn by, Map<String, String> told) {
    String name = change.after().name();
    String giver = by.actor().name();
    Map<String, String> details = new TreeMap<>(told);
    users.save(change.after());
    if (change.password() != null) {
      savePassword(name, change.password(), giver);
      details.put("password", "changed");
    }
    give(change, giver);
    for (Gift.Kind kind : change.waiting()) {
      String password = kind == Gift.Kind.PASSWORD ? change.waitingPassword() : null;
      giving.later(kind, name, giver, password);
    }
    int revoked = change.endsTokens() ? tokens.revokeAll(name) : 0;
    if (revoked > 0) {
      details.put("tokensRevoked", Integer.toString(revoked));
    }
    entries.add(by.actor(), LogAction.USER_CHANGED, change.after(), details);
  }

  /**
   * What an administrator sets for another is good for one sign-in, and for oneself is one's own.
   * Whoever else had got in is out: by an identity, too.
   */
  private void savePassword(String name, String hashed, String giver) {
    boolean another = !name.equals(giver);
    users.savePassword(name, hashed, another);
    pending.remove(name, Gift.Kind.PASSWORD);
    if (another) {
      oneTime.add(name);
      identities.remove(name);
      giving.atOnce(Gift.Kind.PASSWORD, name, giver);
    } else {
      oneTime.remove(name);
    }
  }

  private void give(UserChange change, String giver) {
    String name = change.after().name();
    if (change.addsRoles()) {
      giving.atOnce(Gift.Kind.ROLE, name, giver);
    }
    if (change.widens()) {
      giving.atOnce(Gift.Kind.GROUPS, name, giver);
    }
    if (change.returns()) {
      giving.atOnce(Gift.Kind.RETURN, name, giver);
    }
  }
}
