package io.kijun.access;

import java.util.UUID;

/** Names a deputy's time in office. */
public record DeputyId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
