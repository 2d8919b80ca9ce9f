package io.kijun.spreadsheet.edit;

import io.kijun.spreadsheet.edit.RowOp.RowSpan;
import java.util.ArrayList;
import java.util.List;

/** What is done with the rows of a sheet, one after the other. */
final class RowOps {

  private final List<RowOp> ops = new ArrayList<>();

  void add(RowOp op) {
    ops.add(op);
  }

  boolean isEmpty() {
    return ops.isEmpty();
  }

  /** Where a row is in the end; {@link RowOp#GONE}: nowhere. */
  int row(int row) {
    int now = row;
    for (RowOp op : ops) {
      if (now == RowOp.GONE) {
        return now;
      }
      now = op.row(now);
    }
    return now;
  }

  /** Where a look or a rule is in the end that stood for all of some rows. */
  List<RowSpan> covered(RowSpan rows) {
    List<RowSpan> all = List.of(rows);
    for (RowOp op : ops) {
      all = all.stream().flatMap(one -> op.covered(one).stream()).toList();
    }
    return all;
  }

  /** Where a region is in the end that reaches from a row to another. */
  RowSpan reached(RowSpan rows, boolean grows) {
    RowSpan now = rows;
    for (RowOp op : ops) {
      if (RowOp.isGone(now)) {
        return now;
      }
      now = op.reached(now, grows);
    }
    return now;
  }
}
