package io.kijun.core.ruleset.differences;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a difference is about.
 *
 * @param key what tells it from others of its kind, for instance the number of an item
 */
public record DifferenceSubject(Kind kind, String key) {

  /** What a standard is made of. */
  public enum Kind {
    CRITERION(""),
    LABEL("label:"),
    ITEM("item:"),
    WORD("word:"),
    OCCASION("occasion:"),
    PROFILE("profile:"),
    EVIDENCE("evidence:"),
    SETTING("setting:"),
    STANDARD("standard:"),
    SCORING("scoring:"),
    VERDICT("verdict:"),
    DECISION("decision:"),
    ADVICE("advice:"),
    CASE("case:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Refuses a key that tells nothing. */
  public DifferenceSubject {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a " + kind + " without a key");
    }
  }

  /** The id of a criterion as it is, others with their kind: {@code item:31}. */
  @JsonValue
  @Override
  public String toString() {
    return kind.prefix + key;
  }
}
