package io.kijun.supplier.feedback;

import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier is told of an evaluation of it.
 *
 * @param name empty: not on record
 * @param standard its title and version
 * @param nextLevel null: there is none to reach
 * @param nextItems titles of the items that bring it, each with its number
 * @param toDos one for each finding, what to do first on top
 * @param lapses within a year, the earliest first
 */
record Feedback(
    UUID evaluation,
    String supplier,
    String name,
    LocalDate asOf,
    Text standard,
    Sharing sharing,
    List<Text> reasons,
    @Nullable Sharing nextLevel,
    List<Text> nextItems,
    List<ToDo> toDos,
    List<ComingLapse> lapses) {

  Feedback {
    reasons = List.copyOf(reasons);
    nextItems = List.copyOf(nextItems);
    toDos = List.copyOf(toDos);
    lapses = List.copyOf(lapses);
  }

  /** The first day on which something is to be answered; empty: nothing is. */
  Optional<LocalDate> respondBy() {
    return toDos.stream()
        .flatMap(one -> Optional.ofNullable(one.respondBy()).stream())
        .min(LocalDate::compareTo);
  }

  /** The first day on which something is to be done; empty: nothing is. */
  Optional<LocalDate> due() {
    return toDos.stream().map(ToDo::due).min(LocalDate::compareTo);
  }
}
