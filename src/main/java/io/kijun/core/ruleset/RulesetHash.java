package io.kijun.core.ruleset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.standard.Hash;

/**
 * What names a ruleset for good: the hash of its canonical content.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record RulesetHash(@JsonValue String value) implements RulesetName {

  /** Refuses what is no hash. */
  @JsonCreator
  public RulesetHash {
    value = new Hash(value).value();
  }

  /** The ruleset's short name. */
  public RulesetId id() {
    int from = value.indexOf(':') + 1;
    return new RulesetId(value.substring(from, from + RulesetId.LENGTH));
  }

  /** The same as a hash among others. */
  public Hash hash() {
    return new Hash(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
