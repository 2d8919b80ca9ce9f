package io.kijun.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of all users. */
public interface Tokens {

  /** Adds one, by the hash of the token. */
  void add(ApiToken token, String hash);

  /** The token with a hash. */
  Optional<ApiToken> byHash(String hash);

  /** A user's tokens, the latest first. */
  List<ApiToken> of(String user);

  /** Revokes a user's token; false where there is none of that id that still counted. */
  boolean revoke(String user, UUID id);
}
