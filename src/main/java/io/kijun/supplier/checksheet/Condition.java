package io.kijun.supplier.checksheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Under which profile something is asked: facts, joined by 'and' and 'or'. It is kept simple: no
 * part is constant, none is joined the same way as what it is part of, and none stands twice.
 */
public sealed interface Condition {

  /** Holds for every profile. */
  Condition ALWAYS = new AllOf(List.of());

  /** Holds for none. */
  Condition NEVER = new AnyOf(List.of());

  /** Whether it holds where these facts do. */
  boolean holds(Predicate<String> facts);

  /** All facts that it looks at. */
  Set<String> facts();

  /** One fact of the profile. */
  record FactHolds(String code) implements Condition {
    @Override
    public boolean holds(Predicate<String> facts) {
      return facts.test(code);
    }

    @Override
    public Set<String> facts() {
      return Set.of(code);
    }
  }

  /** All of several; none: always. */
  record AllOf(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Predicate<String> facts) {
      return parts.stream().allMatch(part -> part.holds(facts));
    }

    @Override
    public Set<String> facts() {
      return named(parts);
    }
  }

  /** One of several at least; none: never. */
  record AnyOf(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Predicate<String> facts) {
      return parts.stream().anyMatch(part -> part.holds(facts));
    }

    @Override
    public Set<String> facts() {
      return named(parts);
    }
  }

  /** That all of these facts hold. */
  static Condition ofFacts(List<String> codes) {
    return all(codes.stream().map(code -> (Condition) new FactHolds(code)).toList());
  }

  /** That all of these hold. */
  static Condition all(List<Condition> conditions) {
    Set<Condition> parts = new LinkedHashSet<>();
    for (Condition one : conditions) {
      if (one.equals(NEVER)) {
        return NEVER;
      }
      parts.addAll(one instanceof AllOf all ? all.parts() : List.of(one));
    }
    return parts.size() == 1 ? parts.iterator().next() : new AllOf(new ArrayList<>(parts));
  }

  /** That one of these holds at least. */
  static Condition any(List<Condition> conditions) {
    Set<Condition> parts = new LinkedHashSet<>();
    for (Condition one : conditions) {
      if (one.equals(ALWAYS)) {
        return ALWAYS;
      }
      parts.addAll(one instanceof AnyOf any ? any.parts() : List.of(one));
    }
    return parts.size() == 1 ? parts.iterator().next() : new AnyOf(new ArrayList<>(parts));
  }

  private static Set<String> named(List<Condition> parts) {
    Set<String> facts = new LinkedHashSet<>();
    parts.forEach(part -> facts.addAll(part.facts()));
    return facts;
  }
}
