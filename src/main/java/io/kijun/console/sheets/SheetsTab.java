package io.kijun.console.sheets;

import io.kijun.supplier.checksheet.received.SheetState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the list of sheets shows. */
enum SheetsTab {
  WAITING("waiting", SheetState.RECEIVED),
  /** Suppliers that have not sent one back. */
  OUT("out", null),
  ACCEPTED("accepted", SheetState.ACCEPTED),
  RETURNED("returned", SheetState.RETURNED);

  private final String value;
  private final @Nullable SheetState state;

  SheetsTab(String value, @Nullable SheetState state) {
    this.value = value;
    this.state = state;
  }

  /** As addresses say it; whatever else is said is the first. */
  static SheetsTab of(String value) {
    return Arrays.stream(values())
        .filter(one -> one.value.equals(value))
        .findFirst()
        .orElse(WAITING);
  }

  String value() {
    return value;
  }

  /** What became of the sheets; null: none are shown. */
  @Nullable SheetState state() {
    return state;
  }
}
