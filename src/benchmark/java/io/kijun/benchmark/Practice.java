package io.kijun.benchmark;

import java.time.LocalDate;
import java.util.Set;

/** An evidence fact as the peers take it: a plain bean. */
public final class Practice {

  private final String key;
  private final boolean established;
  private final LocalDate last;
  private final Set<String> audience;
  private final Set<String> contents;
  private final int months;

  /** A practice. */
  public Practice(
      String key,
      boolean established,
      LocalDate last,
      Set<String> audience,
      Set<String> contents,
      int months) {
    this.key = key;
    this.established = established;
    this.last = last;
    this.audience = audience;
    this.contents = contents;
    this.months = months;
  }

  public String getKey() {
    return key;
  }

  public boolean isEstablished() {
    return established;
  }

  /** The months that its records are kept. */
  public int getMonths() {
    return months;
  }

  /** Whether it was last carried out within a number of months. */
  public boolean within(int number) {
    return !Workload.AS_OF.isAfter(last.plusMonths(number));
  }

  /** Whether all of these people are reached. */
  public boolean reaches(String[] words) {
    return all(words, audience);
  }

  /** Whether all of this is contained. */
  public boolean contains(String[] words) {
    return all(words, contents);
  }

  private static boolean all(String[] words, Set<String> listed) {
    for (String word : words) {
      if (!listed.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
