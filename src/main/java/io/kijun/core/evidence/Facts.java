package io.kijun.core.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An immutable record of all that is known of a supplier at a time (事実).
 *
 * @param supplier the supplier's id
 * @param name the supplier's name; never part of a hash
 * @param tier which tier of suppliers (取引先区分) it is of; null: not known
 * @param profile the profile facts that are given; one that is not given counts as true
 */
public record Facts(
    String supplier,
    @Nullable String name,
    @Nullable String tier,
    Map<String, Boolean> profile,
    List<Evidence> evidence,
    List<Declaration> declarations,
    List<Event> events) {

  /** Facts of a supplier of no tier. */
  public Facts(
      String supplier,
      @Nullable String name,
      Map<String, Boolean> profile,
      List<Evidence> evidence,
      List<Declaration> declarations,
      List<Event> events) {
    this(supplier, name, null, profile, evidence, declarations, events);
  }

  /** The same facts of a supplier of another id, name and tier. */
  public Facts of(String id, @Nullable String otherName, @Nullable String otherTier) {
    return new Facts(id, otherName, otherTier, profile, evidence, declarations, events);
  }

  /** The same facts with another profile. */
  public Facts withProfile(Map<String, Boolean> other) {
    return new Facts(supplier, name, tier, other, evidence, declarations, events);
  }

  /** The same facts with other declarations. */
  public Facts withDeclarations(List<Declaration> others) {
    return new Facts(supplier, name, tier, profile, evidence, others, events);
  }

  /** The same facts with more events; one that is known already changes nothing. */
  public Facts withEvents(Collection<Event> more) {
    Set<Event> all = new LinkedHashSet<>(events);
    all.addAll(more);
    return new Facts(supplier, name, tier, profile, evidence, declarations, List.copyOf(all));
  }

  /** The most characters of a tier. */
  public static final int LONGEST_TIER = 40;

  /** The most characters of a name or an id. */
  public static final int LONGEST_NAME = 200;

  /** The most characters of a free text. */
  public static final int LONGEST_TEXT = 4000;

  /** Copies its collections. */
  public Facts {
    profile = Collections.unmodifiableMap(new TreeMap<>(profile));
    evidence = List.copyOf(evidence);
    declarations = List.copyOf(declarations);
    events = List.copyOf(events);
  }
}
