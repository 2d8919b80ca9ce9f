package io.kijun.core.criterion;

import java.util.Collection;
import java.util.Set;

/** Whether a list of words came to ask less. */
public final class Loosening {

  private Loosening() {}

  /** Whether there are words that were not there before: a condition more that must hold. */
  public static boolean gains(Collection<String> before, Collection<String> after) {
    return !Set.copyOf(before).containsAll(after);
  }

  /** Whether words are no longer there that were there before: a demand less. */
  public static boolean loses(Collection<String> before, Collection<String> after) {
    return !Set.copyOf(after).containsAll(before);
  }
}
