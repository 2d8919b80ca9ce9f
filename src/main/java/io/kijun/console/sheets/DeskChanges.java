package io.kijun.console.sheets;

import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetDeskView.DeskChange;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.supplier.checksheet.received.SheetView.AnswerChanged;
import io.kijun.supplier.checksheet.received.SheetView.VerdictChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells what a sheet says, and what comes of it, otherwise than what is on record. */
final class DeskChanges {

  private static final String NOTHING = "–";

  private DeskChanges() {}

  /**
   * Answers first, then items that are judged otherwise for another reason.
   *
   * @param titles of items, by number
   */
  static List<DeskChange> of(
      SheetView view, UnaryOperator<String> titles, DeskTables tables, ReaderWords words) {
    Map<String, VerdictChange> verdicts = new LinkedHashMap<>();
    view.differences().forEach(one -> verdicts.put(one.item(), one));
    List<DeskChange> all = new ArrayList<>();
    for (AnswerChanged one : Objects.requireNonNullElse(view.changes(), List.<AnswerChanged>of())) {
      String item = one.item();
      VerdictChange verdict = item == null ? null : verdicts.remove(item);
      all.add(
          new DeskChange(
              one.no(),
              item == null ? one.sheet() : titles.apply(item),
              one.of() == null ? tables.href(one.sheet(), one.cell()) : null,
              words.of(one.before()),
              words.of(one.after()),
              told(verdict, words),
              verdict != null && isWorse(verdict)));
    }
    verdicts
        .values()
        .forEach(
            one ->
                all.add(
                    new DeskChange(
                        one.item(),
                        titles.apply(one.item()),
                        null,
                        NOTHING,
                        NOTHING,
                        told(one, words),
                        isWorse(one))));
    return all;
  }

  private static @Nullable String told(@Nullable VerdictChange change, ReaderWords words) {
    return change == null
        ? null
        : words.of("sheet.turns", words.of(change.before()), words.of(change.after()));
  }

  private static boolean isWorse(VerdictChange change) {
    return rank(change.after()) < rank(change.before());
  }

  /** What does not apply is as good as achieved, once somebody has accepted that. */
  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_ACHIEVED -> 0;
      case PARTIAL -> 1;
      case ACHIEVED, NOT_APPLICABLE -> 2;
    };
  }
}
