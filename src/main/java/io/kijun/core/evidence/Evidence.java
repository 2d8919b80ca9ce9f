package io.kijun.core.evidence;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One dated, sourced fact about one practice (証跡).
 *
 * @param key the practice's evidence key
 * @param established whether it is in place; null: not stated
 * @param performances the days on which it was carried out; may be empty, may lie after asOf
 * @param occasions occasions on which it is carried out
 * @param retention how long its records are kept; null: not stated
 * @param interval the interval that the supplier set; null: not stated
 * @param statedOn the day of the statement, for evidence without dates; null: not given
 * @param source where it was seen; free text, of which a hash holds only whether there is one
 */
public record Evidence(
    @Words("keys") String key,
    @Nullable Boolean established,
    SortedSet<LocalDate> performances,
    @Words("occasions") Set<String> occasions,
    @Words("audiences") Set<String> audience,
    @Words("scopes") Set<String> scope,
    @Words("contents") Set<String> contents,
    @Nullable Period retention,
    @Nullable Period interval,
    @Nullable LocalDate statedOn,
    @Longest(Facts.LONGEST_TEXT) @Nullable String source) {

  /** Copies its collections, so that evidence never changes. */
  public Evidence {
    performances =
        performances.isEmpty()
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(performances));
    occasions = Set.copyOf(occasions);
    audience = Set.copyOf(audience);
    scope = Set.copyOf(scope);
    contents = Set.copyOf(contents);
  }

  /** The same, seen at another place. */
  public Evidence withSource(@Nullable String seenAt) {
    return new Evidence(
        key,
        established,
        performances,
        occasions,
        audience,
        scope,
        contents,
        retention,
        interval,
        statedOn,
        seenAt);
  }

  /** Whether it names where it was seen: one that does not is an answer only. */
  public boolean isSourced() {
    return Statement.namesAnything(source);
  }

  /** Whether it says that the thing exists: not if all it says is that it is not established. */
  public boolean affirms() {
    return !Boolean.FALSE.equals(established) || !performances.isEmpty();
  }
}
