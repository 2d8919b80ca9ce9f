package io.kijun.core.evaluation;

import io.kijun.core.criterion.ConstraintResult;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, before it has words.
 *
 * @param criterion null: it concerns the item as a whole
 * @param required what the failing cells require
 * @param found codes, dates and periods that they found instead
 * @param missing codes of what they miss
 * @param last the day of the last performance, or the last day on which it is met; null: none
 * @param root the item that holds this one down; null unless the cause is DEPENDENCY
 */
record Observation(
    Item item,
    @Nullable String criterion,
    Cause cause,
    Text required,
    Set<String> found,
    List<String> missing,
    @Nullable LocalDate last,
    @Nullable String root) {

  private static final Text NOTHING = new Text("", "");

  /** An item or a criterion, of which only the cause is to be said. */
  static Observation on(Item item, @Nullable String criterion, Cause cause) {
    return new Observation(item, criterion, cause, NOTHING, Set.of(), List.of(), null, null);
  }

  /** A criterion that is met up to a day. */
  static Observation lapsing(Item item, String criterion, LocalDate until) {
    return new Observation(
        item, criterion, Cause.LAPSING, NOTHING, Set.of(), List.of(), until, null);
  }

  /** An item that another one holds down. */
  static Observation heldDown(Item item, String root) {
    return new Observation(item, null, Cause.DEPENDENCY, NOTHING, Set.of(), List.of(), null, root);
  }

  /** A criterion that is not met for a cause, by those of its failed constraints that name it. */
  static Observation shortfall(
      Item item, String criterion, Cause cause, List<FailedConstraint> failed) {
    List<FailedConstraint> blamed =
        failed.stream().filter(one -> one.reading().causes().contains(cause)).toList();
    return new Observation(
        item,
        criterion,
        cause,
        required(blamed),
        union(blamed, ConstraintResult::found),
        List.copyOf(union(blamed, ConstraintResult::missing)),
        last(blamed),
        null);
  }

  private static Text required(List<FailedConstraint> blamed) {
    List<Text> required = blamed.stream().map(one -> one.constraint().required()).toList();
    return new Text(
        required.stream().map(Text::ja).collect(Collectors.joining("／")),
        required.stream().map(Text::en).collect(Collectors.joining(" / ")));
  }

  private static Set<String> union(
      List<FailedConstraint> blamed, Function<ConstraintResult, List<String>> part) {
    Set<String> all = new LinkedHashSet<>();
    blamed.forEach(one -> all.addAll(part.apply(one.reading())));
    return all;
  }

  private static @Nullable LocalDate last(List<FailedConstraint> blamed) {
    return blamed.stream()
        .map(one -> one.reading().last())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
