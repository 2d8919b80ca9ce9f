package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revokes one's own tokens. */
@Component
public class RevokingToken {

  private final Tokens tokens;
  private final ActivityLog log;

  RevokingToken(Tokens tokens, ActivityLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /**
   * Revokes a token of the actor's.
   *
   * @throws TokenUnknown if there is none that still counts
   */
  @Transactional
  public void revoke(TokenId id, Actor actor) {
    if (!tokens.revoke(actor.name(), id)) {
      throw new TokenUnknown();
    }
    log.add(actor, LogAction.TOKEN_REVOKED, id.toString(), null, Map.of());
  }
}
