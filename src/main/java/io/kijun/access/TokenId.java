package io.kijun.access;

import java.util.UUID;

/** Names a token; it is not the token. */
public record TokenId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
