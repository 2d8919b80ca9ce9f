package io.kijun.core.evidence;

import io.kijun.core.standard.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The profile (企業属性) with what is implied and what is assumed. */
public final class Profile {

  /** Where a profile fact's value comes from. */
  public enum ProfileSource {
    GIVEN,
    IMPLIED,
    ASSUMED
  }

  private final Map<String, Boolean> given;
  private final Set<String> implied;

  /**
   * A fact given as true makes true what it implies, whatever else is said of that; a fact that is
   * not given counts as true.
   */
  public Profile(Map<String, Boolean> given, Vocabulary vocabulary) {
    this.given = Map.copyOf(given);
    this.implied = new Implications(vocabulary).impliedBy(given);
  }

  /** Whether a fact holds. */
  public boolean holds(String fact) {
    return !Boolean.FALSE.equals(given.get(fact)) || implied.contains(fact);
  }

  /** Whether all of them hold; an empty list always does. */
  public boolean holdsAll(List<String> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (!holds(facts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the value of a fact comes from. */
  public ProfileSource sourceOf(String fact) {
    if (implied.contains(fact) && !Boolean.TRUE.equals(given.get(fact))) {
      return ProfileSource.IMPLIED;
    }
    return given.containsKey(fact) ? ProfileSource.GIVEN : ProfileSource.ASSUMED;
  }
}
