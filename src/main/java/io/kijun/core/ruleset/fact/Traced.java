package io.kijun.core.ruleset.fact;

/** A fact that remembers which rules fired on it. */
public interface Traced {

  /** A rule fired on this fact. */
  void fired(String rule);
}
