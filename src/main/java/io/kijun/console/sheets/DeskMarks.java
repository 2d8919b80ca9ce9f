package io.kijun.console.sheets;

import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.received.SheetProblem;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.supplier.checksheet.received.SheetView.AnswerChanged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of cells of a sheet: an error before a warning, and that before a change.
 *
 * @param cells by the name of the page and the address
 */
record DeskMarks(Map<String, Map<String, DeskMark>> cells) {

  /** What is said of a cell. */
  record DeskMark(String look, String sign) {}

  static DeskMarks of(SheetView view, ReaderWords words) {
    DeskMarks marks = new DeskMarks(new HashMap<>());
    for (SheetProblem one : view.problems()) {
      if (one.of() == null && one.cell() != null && one.severity() == Issue.Level.ERROR) {
        marks.add(one.sheet(), one.cell(), "error", words.of("sheet.error"));
      }
    }
    for (SheetProblem one : view.problems()) {
      if (one.of() == null && one.cell() != null) {
        marks.add(one.sheet(), one.cell(), "warning", words.of("sheet.warning"));
      }
    }
    for (AnswerChanged one : Objects.requireNonNullElse(view.changes(), List.<AnswerChanged>of())) {
      if (one.of() == null && !one.cell().isEmpty()) {
        String before = words.of(one.before());
        marks.add(one.sheet(), one.cell(), "changed", words.of("sheet.was", before));
      }
    }
    return marks;
  }

  private void add(String sheet, String cell, String look, String sign) {
    cells
        .computeIfAbsent(sheet, any -> new HashMap<>())
        .putIfAbsent(cell, new DeskMark(look, sign));
  }

  /** What is said of a cell; null: nothing. */
  @Nullable DeskMark at(String sheet, String cell) {
    return on(sheet).get(cell);
  }

  /** All of a page. */
  Map<String, DeskMark> on(String sheet) {
    return cells.getOrDefault(sheet, Map.of());
  }
}
