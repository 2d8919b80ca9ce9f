package io.kijun.core.ruleset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.re2j.Pattern;

/**
 * A ruleset's short name.
 *
 * @param value the first twelve hexadecimal digits of its hash
 */
public record RulesetId(@JsonValue String value) implements RulesetName {

  static final int LENGTH = 12;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  /** Refuses what is no id. */
  @JsonCreator
  public RulesetId {
    if (!isId(value)) {
      throw new IllegalArgumentException(value + " is not " + LENGTH + " hexadecimal digits");
    }
  }

  static boolean isId(String text) {
    return FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
