package io.kijun.supplier.feedback;

import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as something to do.
 *
 * @param number that people see: the item's, with one more where the item has several findings
 * @param respondBy null: no answer is missing
 * @param unlocks numbers of the items that it holds down
 * @param forNextLevel whether the next better decision needs its item
 */
record ToDo(
    PlannedFinding key,
    String number,
    Text title,
    Text message,
    Text advice,
    LocalDate due,
    @Nullable LocalDate respondBy,
    List<String> unlocks,
    Severity severity,
    boolean forNextLevel) {

  ToDo {
    unlocks = List.copyOf(unlocks);
  }
}
