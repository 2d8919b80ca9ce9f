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

  /** A token by its id. */
  Optional<ApiToken> find(TokenId id);

  /** A user's tokens, the latest first. */
  List<ApiToken> of(String user);

  /** The last thousand tokens of all users, the latest first. */
  List<ApiToken> all();

  /** Revokes a token; false where it had been revoked before. */
  boolean revoke(TokenId id);

  /** Revokes all tokens of a user, and says how many there were that had not been. */
  int revokeAll(String user);
}
