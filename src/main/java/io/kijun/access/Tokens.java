package io.kijun.access;

import io.kijun.core.standard.Hash;
import java.util.List;
import java.util.Optional;

/** The tokens of all users. */
public interface Tokens {

  /** Adds one, by the hash of the token. */
  void add(ApiToken token, Hash hash);

  /** The token with a hash. */
  Optional<ApiToken> byHash(Hash hash);

  /** A user's tokens, the latest first. */
  List<ApiToken> of(String user);

  /** Revokes a user's token; false where there is none of that id that still counted. */
  boolean revoke(String user, TokenId id);
}
