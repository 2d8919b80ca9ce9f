package io.kijun.spreadsheet.edit;

import java.util.ArrayList;
import java.util.List;

/** Something that is done with a row, and where it leaves the others; rows count from 1. */
sealed interface RowOp {

  /** What stands for a row that is gone. */
  int GONE = 0;

  /** The last row that a sheet can have. */
  int LAST = 1_048_576;

  /** Rows from a first to a last. */
  record RowSpan(int first, int last) {

    boolean contains(int row) {
      return first <= row && row <= last;
    }
  }

  /** Where a row is then; {@link #GONE}: nowhere. */
  int row(int row);

  /** Where a look or a rule is then that stood for all of some rows. */
  List<RowSpan> covered(RowSpan rows);

  /**
   * Where a region is then that reaches from a row to another; empty rows: it is gone.
   *
   * @param grows whether a row that comes at its end belongs to it
   */
  RowSpan reached(RowSpan rows, boolean grows);

  /** Whether rows are left at all. */
  static boolean isGone(RowSpan rows) {
    return rows.first > rows.last;
  }

  /**
   * A new row.
   *
   * @param at its number
   * @param likeAbove whether it looks like the row above; else like the one below
   */
  record InsertedRow(int at, boolean likeAbove) implements RowOp {

    @Override
    public int row(int row) {
      return row >= at ? Math.min(row + 1, LAST) : row;
    }

    @Override
    public List<RowSpan> covered(RowSpan rows) {
      if (likeAbove) {
        return List.of(reached(rows, true));
      }
      return List.of(
          rows.contains(at) ? new RowSpan(rows.first, row(rows.last)) : reached(rows, false));
    }

    @Override
    public RowSpan reached(RowSpan rows, boolean grows) {
      boolean atEnd = grows && rows.last == at - 1;
      return new RowSpan(row(rows.first), atEnd ? at : row(rows.last));
    }
  }

  /** A row goes. */
  record RemovedRow(int at) implements RowOp {

    @Override
    public int row(int row) {
      return row == at ? GONE : row > at ? row - 1 : row;
    }

    @Override
    public List<RowSpan> covered(RowSpan rows) {
      RowSpan rest = reached(rows, false);
      return isGone(rest) ? List.of() : List.of(rest);
    }

    @Override
    public RowSpan reached(RowSpan rows, boolean grows) {
      int first = rows.first > at ? rows.first - 1 : rows.first;
      int last = rows.last >= at && rows.last < LAST ? rows.last - 1 : rows.last;
      return new RowSpan(first, last);
    }
  }

  /**
   * A row comes to stand elsewhere.
   *
   * @param to its number then
   */
  record MovedRow(int from, int to) implements RowOp {

    @Override
    public int row(int row) {
      if (row == from) {
        return to;
      }
      int closed = row > from ? row - 1 : row;
      return closed >= to ? closed + 1 : closed;
    }

    @Override
    public List<RowSpan> covered(RowSpan rows) {
      int top = Math.min(from, to);
      int bottom = Math.max(from, to);
      List<RowSpan> pieces = new ArrayList<>();
      add(pieces, new RowSpan(rows.first, Math.min(rows.last, top - 1)));
      if (to < from && rows.contains(from)) {
        add(pieces, new RowSpan(to, to));
      }
      RowSpan between = new RowSpan(Math.max(rows.first, top), Math.min(rows.last, bottom));
      int shift = to > from ? -1 : 1;
      int first = between.first == from ? from - Math.min(shift, 0) : between.first;
      int last = between.last == from ? from - Math.max(shift, 0) : between.last;
      add(pieces, new RowSpan(first + shift, last + shift));
      if (to > from && rows.contains(from)) {
        add(pieces, new RowSpan(to, to));
      }
      add(pieces, new RowSpan(Math.max(rows.first, bottom + 1), rows.last));
      return pieces;
    }

    private static void add(List<RowSpan> pieces, RowSpan next) {
      if (isGone(next)) {
        return;
      }
      int end = pieces.size() - 1;
      if (end >= 0 && pieces.get(end).last == next.first - 1) {
        pieces.set(end, new RowSpan(pieces.get(end).first, next.last));
      } else {
        pieces.add(next);
      }
    }

    @Override
    public RowSpan reached(RowSpan rows, boolean grows) {
      if (rows.first == rows.last) {
        return new RowSpan(row(rows.first), row(rows.first));
      }
      RowSpan closed = new RemovedRow(from).reached(rows, false);
      return new InsertedRow(to, true).reached(closed, grows || rows.contains(from));
    }
  }
}
