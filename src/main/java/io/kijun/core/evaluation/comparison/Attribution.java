package io.kijun.core.evaluation.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of changes one thing is put down to, for instance the verdict on an item. The first
 * side is turned into the second step by step: day, rules, facts. A kind is named where
 *
 * <ul>
 *   <li>its step changes the thing, also where the next step undoes that;
 *   <li>or the thing would be another if of all that changed only this were as before: then only
 *       the combination does it, and all of the combination are named;
 *   <li>or it alone would have changed the thing, whatever else did so too.
 * </ul>
 *
 * <p>If all that is named were as before, the thing would be as before. Where that is not so yet,
 * since several changes do alike what one would do, whatever has any effect is named.
 */
final class Attribution {

  private final Mixtures mixtures;
  private final Thing thing;

  Attribution(Mixtures mixtures, Thing thing) {
    this.mixtures = mixtures;
    this.thing = thing;
  }

  /** Two evaluations that differ by one kind of change only. */
  record ChangeStep(Mixture before, Mixture after) {}

  /** Whether the thing differs between the two sides. */
  boolean isChanged() {
    return !Objects.equals(at(0), at(ChangeKind.ALL));
  }

  private @Nullable Object at(int mask) {
    return thing.in(mixtures.with(mask));
  }

  /** The kinds that a change is put down to, each with a step in which it shows. */
  Map<ChangeKind, ChangeStep> ofChange() {
    Map<ChangeKind, ChangeStep> named = new EnumMap<>(ChangeKind.class);
    int left = ChangeKind.ALL;
    for (ChangeKind kind : ChangeKind.values()) {
      ChangeStep step = first(likely(kind), kind);
      if (step != null) {
        named.put(kind, step);
        left &= ~kind.bit();
      }
    }
    return Objects.equals(at(left), at(0)) ? named : all();
  }

  private Map<ChangeKind, ChangeStep> all() {
    Map<ChangeKind, ChangeStep> named = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      List<Integer> others = new ArrayList<>(likely(kind));
      for (int mask = 0; mask <= ChangeKind.ALL; mask++) {
        others.add(mask & ~kind.bit());
      }
      ChangeStep step = first(others, kind);
      if (step != null) {
        named.put(kind, step);
      }
    }
    return named;
  }

  /** The kinds that change the thing on the way, where in the end it is as it was. */
  Map<ChangeKind, ChangeStep> ofWay() {
    Map<ChangeKind, ChangeStep> named = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      ChangeStep step = first(List.of(earlier(kind)), kind);
      if (step != null) {
        named.put(kind, step);
      }
    }
    return named;
  }

  /** What else is as after when a kind of change is looked at: on the way, at the end, at first. */
  private static List<Integer> likely(ChangeKind kind) {
    return List.of(earlier(kind), ChangeKind.ALL & ~kind.bit(), 0);
  }

  /** The kinds before it on the way. */
  private static int earlier(ChangeKind kind) {
    return kind.bit() - 1;
  }

  private @Nullable ChangeStep first(List<Integer> masks, ChangeKind kind) {
    for (int mask : masks) {
      if (!Objects.equals(at(mask), at(mask | kind.bit()))) {
        return new ChangeStep(mixtures.with(mask), mixtures.with(mask | kind.bit()));
      }
    }
    return null;
  }
}
