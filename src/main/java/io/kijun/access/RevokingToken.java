package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes one's own tokens; administrators revoke anybody's. */
@Component
public class RevokingToken {

  private final Tokens tokens;
  private final Users users;
  private final ActivityLog log;

  RevokingToken(Tokens tokens, Users users, ActivityLog log) {
    this.tokens = tokens;
    this.users = users;
    this.log = log;
  }

  /**
   * Revokes a token of the actor's, or of another user, which takes an administrator who signed in
   * with the password.
   *
   * @throws TokenUnknown if there is none that still counts, or none that the actor may know of
   */
  @Transactional
  public void revoke(TokenId id, Actor actor) {
    ApiToken token =
        tokens.find(id).filter(one -> mayRevoke(one, actor)).orElseThrow(TokenUnknown::new);
    if (!token.userName().equals(actor.name()) && !actor.byPassword()) {
      throw new PasswordSignInRequired();
    }
    if (!tokens.revoke(id)) {
      throw new TokenUnknown();
    }
    log.add(actor, LogAction.TOKEN_REVOKED, id.toString(), null, Map.of("user", token.userName()));
  }

  private boolean mayRevoke(ApiToken token, Actor actor) {
    return token.userName().equals(actor.name())
        || users.find(actor.name()).filter(User::administers).isPresent();
  }
}
