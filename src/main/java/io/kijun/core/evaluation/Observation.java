package io.kijun.core.evaluation;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, before it has words.
 *
 * @param criterion null: it concerns the item as a whole
 * @param blamed the failing cells that name the cause
 * @param missing codes of what they miss
 * @param until the last day on which it is met; null: it does not lapse
 * @param root the item that holds this one down; null unless the cause is DEPENDENCY
 */
record Observation(
    Item item,
    @Nullable String criterion,
    Cause cause,
    List<FailedConstraint> blamed,
    List<String> missing,
    @Nullable LocalDate until,
    @Nullable String root) {

  /** An item or a criterion, of which only the cause is to be said. */
  static Observation on(Item item, @Nullable String criterion, Cause cause) {
    return new Observation(item, criterion, cause, List.of(), List.of(), null, null);
  }

  /** A criterion that is met up to a day. */
  static Observation lapsing(Item item, String criterion, LocalDate until) {
    return new Observation(item, criterion, Cause.LAPSING, List.of(), List.of(), until, null);
  }

  /** An item that another one holds down. */
  static Observation heldDown(Item item, String root) {
    return new Observation(item, null, Cause.DEPENDENCY, List.of(), List.of(), null, root);
  }

  /** A criterion that is not met for a cause, by those of its failed constraints that name it. */
  static Observation shortfall(
      Item item, String criterion, Cause cause, List<FailedConstraint> failed) {
    List<FailedConstraint> blamed = new ArrayList<>(failed.size());
    Set<String> missing = new LinkedHashSet<>();
    for (FailedConstraint one : failed) {
      if (one.reading().causes().contains(cause)) {
        blamed.add(one);
        missing.addAll(one.reading().missing());
      }
    }
    return new Observation(item, criterion, cause, blamed, List.copyOf(missing), null, null);
  }

  /** What the failing cells require. */
  Text required() {
    if (blamed.size() == 1) {
      return blamed.get(0).constraint().required();
    }
    List<Text> required = blamed.stream().map(one -> one.constraint().required()).toList();
    return new Text(
        required.stream().map(Text::ja).collect(Collectors.joining("／")),
        required.stream().map(Text::en).collect(Collectors.joining(" / ")));
  }

  /** Codes, dates and periods that they found instead. */
  Set<String> found() {
    Set<String> found = new LinkedHashSet<>();
    blamed.forEach(one -> found.addAll(one.reading().found()));
    return found;
  }

  /** The day of the last performance, or the last day on which it is met; null: none. */
  @Nullable LocalDate last() {
    LocalDate last = until;
    for (int i = 0; last == null && i < blamed.size(); i++) {
      last = blamed.get(i).reading().last();
    }
    return last;
  }
}
