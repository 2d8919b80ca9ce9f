package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a row asks of one evidence key: for every combination of a word of each list column, the
 * entries that list all of it count together. A blank list plays no part.
 *
 * @param slot the key's position in the lexicon
 * @param listings one a list column, in their order
 */
public record Demand(int slot, String key, List<Listing> listings) {

  /** What a row asks; its words must be known. */
  public static Demand of(CriterionRow row, Lexicon lexicon) {
    return new Demand(
        lexicon.slot(row.evidence()),
        row.evidence(),
        Columns.lists().stream().map(column -> column.listing(row, lexicon)).toList());
  }

  /** Entries that count together, for the combinations of words that they all list. */
  record Part(CombinedEvidence entries, List<List<String>> combinations) {}

  /**
   * One list column: what the row requires of it, and where an entry lists it.
   *
   * @param always the codes of the words, where each applies to everybody; else empty
   */
  public record Listing(
      List<Word> required, Function<Evidence, Set<String>> listed, List<String> always) {

    Listing(List<Word> required, Function<Evidence, Set<String>> listed) {
      this(
          required,
          listed,
          required.stream().allMatch(word -> word.appliesWhen().isEmpty())
              ? required.stream().map(Word::code).toList()
              : List.of());
    }

    /** Whether words are required, none of which applies to everybody. */
    boolean mayApplyNowhere() {
      return !required.isEmpty()
          && required.stream().noneMatch(word -> word.appliesWhen().isEmpty());
    }

    /** Whether words are required, but none that applies. */
    public boolean nothingApplies(Profile profile) {
      if (!always.isEmpty()) {
        return false;
      }
      for (int i = 0; i < required.size(); i++) {
        if (profile.holdsAll(required.get(i).appliesWhen())) {
          return false;
        }
      }
      return !required.isEmpty();
    }

    List<String> applying(Profile profile) {
      if (!always.isEmpty()) {
        return always;
      }
      List<String> applying = new ArrayList<>(required.size());
      for (Word member : required) {
        if (profile.holdsAll(member.appliesWhen())) {
          applying.add(member.code());
        }
      }
      return applying;
    }
  }

  /** Whether a profile may make the row drop out. */
  public boolean mayDropOut() {
    return listings.stream().anyMatch(Listing::mayApplyNowhere);
  }

  /** Whether a list of which nothing applies makes the row drop out. */
  public boolean dropsOut(Profile profile) {
    for (int i = 0; i < listings.size(); i++) {
      if (listings.get(i).nothingApplies(profile)) {
        return true;
      }
    }
    return false;
  }

  private boolean listsNothing() {
    for (int i = 0; i < listings.size(); i++) {
      if (!listings.get(i).required().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The parts of a practice that are looked at on their own. Where no entry lists any combination,
   * the gap is the lists' affair and all entries are looked at together.
   */
  List<Part> parts(Entries entries, Profile profile) {
    if (entries.list().size() == 1 || listsNothing()) {
      return List.of(new Part(entries.all(), List.of()));
    }
    Map<BitSet, List<List<String>>> combinations = new LinkedHashMap<>();
    BitSet everything = new BitSet();
    everything.set(0, entries.list().size());
    combinations.put(everything, List.of(List.of()));
    for (Listing column : listings) {
      combinations = narrowed(combinations, column, entries, profile);
    }
    if (combinations.isEmpty()) {
      return List.of(new Part(entries.all(), List.of()));
    }
    List<Part> parts = new ArrayList<>(combinations.size());
    combinations.forEach((chosen, words) -> parts.add(new Part(entries.together(chosen), words)));
    return parts;
  }

  /** Whether all entries are looked at together; quicker than asking {@link #parts}. */
  boolean isOnePart(Entries entries) {
    return entries.list().size() == 1 || listsNothing();
  }

  /** Whether all parts of a practice pass a test; quicker than asking {@link #parts} for them. */
  boolean everyPart(Entries entries, Profile profile, Predicate<CombinedEvidence> test) {
    if (entries.list().size() == 1 || listsNothing()) {
      return test.test(entries.all());
    }
    if (entries.list().size() <= EntrySets.MOST) {
      EntrySets sets = new EntrySets(entries, profile);
      listings.forEach(sets::narrow);
      return sets.each(test);
    }
    for (Part part : parts(entries, profile)) {
      if (!test.test(part.entries())) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #missing} is empty. */
  boolean lacksNothing(Listing column, List<Listing> before, Entries entries, Profile profile) {
    if (entries.list().size() > EntrySets.MOST) {
      return missing(column, before, entries, profile).isEmpty();
    }
    if (entries.list().size() > 1) {
      EntrySets sets = new EntrySets(entries, profile);
      before.forEach(sets::narrowIfAny);
      return sets.eachLists(column);
    }
    Set<String> listed = column.listed().apply(entries.list().get(0));
    List<String> always = column.always();
    if (!always.isEmpty()) {
      return containsAll(listed, always);
    }
    List<Word> required = column.required();
    for (int i = 0; i < required.size(); i++) {
      Word member = required.get(i);
      if (!listed.contains(member.code()) && profile.holdsAll(member.appliesWhen())) {
        return false;
      }
    }
    return true;
  }

  private static boolean containsAll(Set<String> listed, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!listed.contains(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words of a list column that some part of the practice lacks: parts are told apart by the
   * lists to the left of it.
   */
  Set<String> missing(Listing column, List<Listing> before, Entries entries, Profile profile) {
    Set<String> missing = new LinkedHashSet<>();
    if (entries.list().size() == 1) {
      Set<String> listed = column.listed().apply(entries.list().get(0));
      for (String word : column.applying(profile)) {
        if (!listed.contains(word)) {
          missing.add(word);
        }
      }
      return missing;
    }
    Map<BitSet, List<List<String>>> parts = new LinkedHashMap<>();
    BitSet everything = new BitSet();
    everything.set(0, entries.list().size());
    parts.put(everything, List.of(List.of()));
    for (Listing left : before) {
      Map<BitSet, List<List<String>>> narrower = narrowed(parts, left, entries, profile);
      parts = narrower.isEmpty() ? parts : narrower;
    }
    for (String word : column.applying(profile)) {
      BitSet listing = entries.listing(word, column.listed());
      if (parts.keySet().stream().anyMatch(part -> !part.intersects(listing))) {
        missing.add(word);
      }
    }
    return missing;
  }

  private static Map<BitSet, List<List<String>>> narrowed(
      Map<BitSet, List<List<String>>> before, Listing column, Entries entries, Profile profile) {
    if (column.required().isEmpty()) {
      return before;
    }
    Map<BitSet, List<List<String>>> after = new LinkedHashMap<>();
    for (String word : column.applying(profile)) {
      BitSet listing = entries.listing(word, column.listed());
      before.forEach(
          (chosen, combinations) -> {
            BitSet both = (BitSet) chosen.clone();
            both.and(listing);
            if (!both.isEmpty()) {
              List<List<String>> known = after.computeIfAbsent(both, key -> new ArrayList<>());
              for (List<String> combination : combinations) {
                List<String> longer = new ArrayList<>(combination);
                longer.add(word);
                known.add(longer);
              }
            }
          });
    }
    return after;
  }
}
