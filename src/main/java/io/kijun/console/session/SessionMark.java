package io.kijun.console.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * All that a session keeps.
 *
 * @param stamp of the account as it was, see {@link io.kijun.access.ContinuingSignIn#stamp}
 */
record SessionMark(String name, String stamp, Instant begun) implements Serializable {

  private static final long serialVersionUID = 1L;
}
