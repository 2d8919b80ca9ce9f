package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers, where several people's sheets are put together. It plays no part, so nobody has to
 * choose.
 */
final class WhoOfSeveral {

  private final List<Unused> unused = new ArrayList<>();

  /**
   * Whom one of them names: best who planned, else whom somebody typed, else as a sheet comes.
   *
   * @param planned the day that counts; null: nothing is planned
   */
  @Nullable Told<String> of(List<@Nullable ItemAnswer> all, @Nullable Told<LocalDate> planned) {
    List<Told<String>> told =
        all.stream()
            .filter(Objects::nonNull)
            .map(ItemAnswer::who)
            .filter(Objects::nonNull)
            .toList();
    List<Told<String>> typed =
        told.stream()
            .filter(who -> !Respondents.isPrefilled(who.value()))
            .sorted(Comparator.comparing(who -> planned == null || !who.isBeside(planned)))
            .toList();
    if (typed.isEmpty()) {
      return told.isEmpty() ? null : told.get(0);
    }
    Told<String> first = typed.get(0);
    typed.stream()
        .filter(who -> !who.value().equals(first.value()))
        .map(who -> Unused.of(who, "ほかのシートの「誰が」を使います。", "Whom another sheet names is used."))
        .forEach(unused::add);
    return first;
  }

  /** Whom others name. */
  List<Unused> unused() {
    return List.copyOf(unused);
  }
}
