package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All entries of one evidence key: parts of one practice (sites, groups, sessions). */
public final class Entries {

  private final List<Evidence> list;
  private final LocalDate asOf;
  private final CombinedEvidence all;

  Entries(List<Evidence> list, LocalDate asOf) {
    this.list = List.copyOf(list);
    this.asOf = asOf;
    this.all = CombinedEvidence.of(list, asOf);
  }

  /** The entries, in the order given. */
  public List<Evidence> list() {
    return list;
  }

  /** All entries taken together. */
  public CombinedEvidence all() {
    return all;
  }

  /** Whether one of them names where it was seen. */
  public boolean anySourced() {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).isSourced()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of them name where they were seen. */
  public boolean allSourced() {
    for (int i = 0; i < list.size(); i++) {
      if (!list.get(i).isSourced()) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of them says that the thing exists. */
  public boolean affirm() {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).affirms()) {
        return true;
      }
    }
    return false;
  }

  /** Some of the entries taken together. */
  CombinedEvidence together(BitSet chosen) {
    return chosen.cardinality() == list.size()
        ? all
        : CombinedEvidence.of(chosen.stream().mapToObj(list::get).toList(), asOf);
  }

  /** Some of the entries taken together, as bits by position. */
  CombinedEvidence together(long chosen) {
    return Long.bitCount(chosen) == list.size()
        ? all
        : together(BitSet.valueOf(new long[] {chosen}));
  }

  /** Which entries list a word. */
  BitSet listing(String word, Function<Evidence, Set<String>> words) {
    BitSet listing = new BitSet(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (words.apply(list.get(i)).contains(word)) {
        listing.set(i);
      }
    }
    return listing;
  }
}
