package io.kijun.core.criterion;

import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Settings;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's facts as the rules see them on one day: evidence by key, events by type, the
 * profile. Immutable, and the one fact that the rules of 基準 match.
 */
public final class SupplierFile {

  private final Facts facts;
  private final LocalDate asOf;
  private final LocalDate known;
  private final Lexicon lexicon;
  private final Settings settings;
  private final Profile profile;
  private final @Nullable Entries[] entries;
  private final Map<String, NavigableSet<LocalDate>> events;

  /**
   * The file of a supplier as of a day; what lies after that day does not count.
   *
   * @param lexicon that of the rules that are to test the file
   */
  public SupplierFile(Facts facts, LocalDate asOf, Lexicon lexicon, Settings settings) {
    this(facts, asOf, asOf, lexicon, new Profile(facts.profile(), lexicon.vocabulary()), settings);
  }

  /**
   * A file as of one day with what was known on another.
   *
   * @param known the last day of which anything is known
   */
  private SupplierFile(
      Facts facts,
      LocalDate asOf,
      LocalDate known,
      Lexicon lexicon,
      Profile profile,
      Settings settings) {
    this.facts = facts;
    this.asOf = asOf;
    this.known = known;
    this.lexicon = lexicon;
    this.settings = settings;
    this.profile = profile;
    this.entries = new Entries[lexicon.slots()];
    this.events = new HashMap<>();
    Map<Integer, List<Evidence>> several = new HashMap<>();
    for (Evidence entry : facts.evidence()) {
      int slot = lexicon.slot(entry.key());
      if (slot >= 0 && counts(entry)) {
        put(slot, entry, several);
      }
    }
    several.forEach(
        (slot, list) -> {
          entries[slot] = new Entries(FactsRecord.sorted(list), known);
        });
    for (Event event : facts.events()) {
      if (!event.date().isAfter(known)) {
        events.computeIfAbsent(event.type(), type -> new TreeSet<>()).add(event.date());
      }
    }
  }

  /** A file with other entries. */
  private SupplierFile(SupplierFile file, @Nullable Entries[] entries) {
    this.facts = file.facts;
    this.asOf = file.asOf;
    this.known = file.known;
    this.lexicon = file.lexicon;
    this.settings = file.settings;
    this.profile = file.profile;
    this.entries = entries;
    this.events = file.events;
  }

  private void put(int slot, Evidence entry, Map<Integer, List<Evidence>> several) {
    Entries before = entries[slot];
    if (before == null) {
      entries[slot] = new Entries(List.of(entry), known);
    } else {
      several.computeIfAbsent(slot, any -> new ArrayList<>(before.list())).add(entry);
    }
  }

  private boolean counts(Evidence entry) {
    LocalDate statedOn = entry.statedOn();
    if (statedOn != null && statedOn.isAfter(known)) {
      return false;
    }
    if (settings.undatedAge() == null || isDated(entry)) {
      return true;
    }
    return statedOn != null && asOf.isBefore(statedOn.plus(settings.undatedAge()));
  }

  private boolean isDated(Evidence entry) {
    return !entry.performances().isEmpty() && !entry.performances().first().isAfter(known);
  }

  /** The file without those entries of a practice that name no source. */
  public SupplierFile sourcedOnly(Demand demand) {
    @Nullable Entries[] fewer = entries.clone();
    Entries all = fewer[demand.slot()];
    List<Evidence> sourced =
        all == null ? List.of() : all.list().stream().filter(Evidence::isSourced).toList();
    fewer[demand.slot()] = sourced.isEmpty() ? null : new Entries(sourced, known);
    return new SupplierFile(this, fewer);
  }

  /** The same facts on a later day, if nothing more becomes known. */
  public SupplierFile on(LocalDate day) {
    return new SupplierFile(facts, day, known, lexicon, profile, settings);
  }

  /**
   * The first day after asOf on which an undated entry of a practice no longer counts; null where
   * none ever stops counting.
   */
  public @Nullable LocalDate nextUndatedEnd(Demand demand) {
    Entries all = entries(demand);
    Period age = settings.undatedAge();
    LocalDate next = null;
    if (all != null && age != null) {
      for (Evidence entry : all.list()) {
        LocalDate statedOn = entry.statedOn();
        if (!isDated(entry) && statedOn != null) {
          LocalDate end = statedOn.plus(age);
          next = next == null || end.isBefore(next) ? end : next;
        }
      }
    }
    return next;
  }

  /**
   * The first day after asOf on which an entry, a date or an event comes to count, or an undated
   * entry no longer does; null where there is none.
   */
  public @Nullable LocalDate nextTurn() {
    LocalDate next = null;
    for (Evidence entry : facts.evidence()) {
      LocalDate turn = nextTurn(entry);
      if (turn != null && lexicon.slot(entry.key()) >= 0) {
        next = CadenceKept.earlier(next, turn);
      }
    }
    for (Event event : facts.events()) {
      next = CadenceKept.earlier(next, ifAhead(event.date()));
    }
    return next;
  }

  private @Nullable LocalDate nextTurn(Evidence entry) {
    SortedSet<LocalDate> days = entry.performances();
    boolean ahead = !days.isEmpty() && days.last().isAfter(asOf);
    LocalDate next = ahead ? days.tailSet(asOf.plusDays(1)).first() : null;
    LocalDate statedOn = entry.statedOn();
    if (statedOn != null) {
      next = CadenceKept.earlier(next, ifAhead(statedOn));
      Period age = settings.undatedAge();
      if (age != null && !isDated(entry)) {
        next = CadenceKept.earlier(next, ifAhead(statedOn.plus(age)));
      }
    }
    return next;
  }

  private @Nullable LocalDate ifAhead(LocalDate day) {
    return day.isAfter(asOf) ? day : null;
  }

  public Facts facts() {
    return facts;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public Settings settings() {
    return settings;
  }

  public Profile profile() {
    return profile;
  }

  /** The lexicon by whose positions the entries lie. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The entries of what a row asks for that count on the day, or null where there are none. */
  public @Nullable Entries entries(Demand demand) {
    return entries[demand.slot()];
  }

  /** The entries of a key that count on the day, or null where there are none. */
  @Nullable Entries entriesOf(String key) {
    int slot = lexicon.slot(key);
    return slot < 0 ? null : entries[slot];
  }

  /** The days up to asOf on which events of a type took place, ascending; may be empty. */
  public NavigableSet<LocalDate> events(String type) {
    return events.getOrDefault(type, NO_DAYS);
  }

  private static final NavigableSet<LocalDate> NO_DAYS =
      Collections.unmodifiableNavigableSet(new TreeSet<>());
}
