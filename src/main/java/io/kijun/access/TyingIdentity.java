package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties users to identities of an issuer, and finds them by these. It is the user who ties, signed
 * in on both sides: nothing that an issuer says of a name, a mail or a role is relied on.
 */
@Component
public class TyingIdentity {

  private final Users users;
  private final Identities identities;
  private final ActivityLog log;

  TyingIdentity(Users users, Identities identities, ActivityLog log) {
    this.users = users;
    this.identities = identities;
    this.log = log;
  }

  /**
   * The user whose identity it is; empty: nobody's, or of one who may not sign in, or has a
   * password that somebody else knows.
   */
  public Optional<User> user(Identity identity) {
    return identities
        .userOf(identity)
        .flatMap(users::find)
        .filter(user -> !user.disabled() && !user.mustChange());
  }

  /**
   * Ties the user who acts to an identity; once more, where that is so already.
   *
   * @throws IdentityTaken if it is somebody else's, or the user has another one
   */
  @Transactional
  public void tie(Identity identity, Actor actor) {
    users.lock();
    String owner = identities.userOf(identity).orElse(null);
    if (owner != null && !owner.equals(actor.name())) {
      throw IdentityTaken.bySomebodyElse();
    }
    if (owner != null) {
      return;
    }
    if (identities.of(actor.name()).isPresent()) {
      throw IdentityTaken.byAnother();
    }
    identities.add(actor.name(), identity);
    Map<String, String> detail = Map.of("issuer", identity.issuer());
    log.add(actor, LogAction.IDENTITY_TIED, actor.name(), null, detail);
  }

  /**
   * Unties a user.
   *
   * @throws UserUnknown if there is none of that name
   * @throws GroupsBeyondOwn if the user sees more than the one who unties
   * @throws IdentityUnknown if the user is tied to none
   */
  @Transactional
  public void untie(String name, Actor actor) {
    users.lock();
    User user = users.find(name).orElseThrow(UserUnknown::new);
    GroupsBeyondOwn.check(users.sightOf(actor.name()), user.sight());
    if (!identities.remove(user.name())) {
      throw new IdentityUnknown();
    }
    log.add(actor, LogAction.IDENTITY_UNTIED, user.name(), null, Map.of());
  }
}
