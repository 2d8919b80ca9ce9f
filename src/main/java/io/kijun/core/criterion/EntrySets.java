package io.kijun.core.criterion;

import io.kijun.core.evidence.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sets of entries of one key that a {@link Demand} looks at together, as bits by position in
 * the list of entries: what tests need of them, where {@link Demand#parts} and {@link
 * Demand#missing} also tell the words.
 */
final class EntrySets {

  /** As many entries as have a bit. */
  static final int MOST = Long.SIZE;

  private final Entries entries;
  private final Profile profile;
  private long[] sets;

  /** The one set of all entries, which are {@link #MOST} at most. */
  EntrySets(Entries entries, Profile profile) {
    this.entries = entries;
    this.profile = profile;
    this.sets = new long[] {-1L >>> (MOST - entries.list().size())};
  }

  /** Takes of each set, for each word of a list that applies, the entries that list it. */
  void narrow(Demand.Listing column) {
    if (column.required().isEmpty()) {
      return;
    }
    List<String> words = column.applying(profile);
    long[] narrower = new long[sets.length * words.size()];
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      long listing = listing(words.get(i), column);
      for (long set : sets) {
        long both = set & listing;
        if (both != 0 && !contains(narrower, count, both)) {
          narrower[count] = both;
          count++;
        }
      }
    }
    sets = Arrays.copyOf(narrower, count);
  }

  /** The same, unless no set would be left. */
  void narrowIfAny(Demand.Listing column) {
    long[] before = sets;
    narrow(column);
    if (sets.length == 0) {
      sets = before;
    }
  }

  private static boolean contains(long[] known, int count, long set) {
    for (int i = 0; i < count; i++) {
      if (known[i] == set) {
        return true;
      }
    }
    return false;
  }

  private long listing(String word, Demand.Listing column) {
    long listing = 0;
    for (int i = 0; i < entries.list().size(); i++) {
      if (column.listed().apply(entries.list().get(i)).contains(word)) {
        listing |= 1L << i;
      }
    }
    return listing;
  }

  /** Whether each set passes a test; where there is none, whether all entries together do. */
  boolean each(Predicate<CombinedEvidence> test) {
    for (long set : sets) {
      if (!test.test(entries.together(set))) {
        return false;
      }
    }
    return sets.length > 0 || test.test(entries.all());
  }

  /** Whether in each set each word of a list that applies is listed by some entry. */
  boolean eachLists(Demand.Listing column) {
    List<String> words = column.applying(profile);
    for (int i = 0; i < words.size(); i++) {
      long listing = listing(words.get(i), column);
      for (long set : sets) {
        if ((set & listing) == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
