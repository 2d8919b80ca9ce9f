package io.kijun.core.evaluation.comparison;

/**
 * How much is evaluated again to find out what made a difference; beyond that, what may have made
 * it is told as not tried.
 *
 * @param ofThing trials of one thing
 * @param ofAll trials of all things together
 * @param days days on which all is looked at
 */
record TrialLimits(int ofThing, int ofAll, int days) {

  /** As a rule: seconds, where everything is another than before. */
  static final TrialLimits USUAL = new TrialLimits(60, 1000, 200);
}
