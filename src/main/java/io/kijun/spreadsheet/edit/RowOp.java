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
  record Rows(int first, int last) {

    boolean contains(int row) {
      return first <= row && row <= last;
    }
  }

  /** Where a row is then; {@link #GONE}: nowhere. */
  int row(int row);

  /** Where a look or a rule is then that stood for all of some rows. */
  List<Rows> covered(Rows rows);

  /**
   * Where a region is then that reaches from a row to another; empty rows: it is gone.
   *
   * @param grows whether a row that comes at its end belongs to it
   */
  Rows reached(Rows rows, boolean grows);

  /** Whether rows are left at all. */
  static boolean isGone(Rows rows) {
    return rows.first > rows.last;
  }

  /**
   * A new row.
   *
   * @param at its number
   * @param likeAbove whether it looks like the row above; else like the one below
   */
  record Insert(int at, boolean likeAbove) implements RowOp {

    @Override
    public int row(int row) {
      return row >= at ? Math.min(row + 1, LAST) : row;
    }

    @Override
    public List<Rows> covered(Rows rows) {
      if (likeAbove) {
        return List.of(reached(rows, true));
      }
      return List.of(
          rows.contains(at) ? new Rows(rows.first, row(rows.last)) : reached(rows, false));
    }

    @Override
    public Rows reached(Rows rows, boolean grows) {
      boolean atEnd = grows && rows.last == at - 1;
      return new Rows(row(rows.first), atEnd ? at : row(rows.last));
    }
  }

  /** A row goes. */
  record Remove(int at) implements RowOp {

    @Override
    public int row(int row) {
      return row == at ? GONE : row > at ? row - 1 : row;
    }

    @Override
    public List<Rows> covered(Rows rows) {
      Rows rest = reached(rows, false);
      return isGone(rest) ? List.of() : List.of(rest);
    }

    @Override
    public Rows reached(Rows rows, boolean grows) {
      int first = rows.first > at ? rows.first - 1 : rows.first;
      int last = rows.last >= at && rows.last < LAST ? rows.last - 1 : rows.last;
      return new Rows(first, last);
    }
  }

  /**
   * A row comes to stand elsewhere.
   *
   * @param to its number then
   */
  record Move(int from, int to) implements RowOp {

    @Override
    public int row(int row) {
      if (row == from) {
        return to;
      }
      int closed = row > from ? row - 1 : row;
      return closed >= to ? closed + 1 : closed;
    }

    @Override
    public List<Rows> covered(Rows rows) {
      int top = Math.min(from, to);
      int bottom = Math.max(from, to);
      List<Rows> pieces = new ArrayList<>();
      add(pieces, new Rows(rows.first, Math.min(rows.last, top - 1)));
      if (to < from && rows.contains(from)) {
        add(pieces, new Rows(to, to));
      }
      Rows between = new Rows(Math.max(rows.first, top), Math.min(rows.last, bottom));
      int shift = to > from ? -1 : 1;
      int first = between.first == from ? from - Math.min(shift, 0) : between.first;
      int last = between.last == from ? from - Math.max(shift, 0) : between.last;
      add(pieces, new Rows(first + shift, last + shift));
      if (to > from && rows.contains(from)) {
        add(pieces, new Rows(to, to));
      }
      add(pieces, new Rows(Math.max(rows.first, bottom + 1), rows.last));
      return pieces;
    }

    private static void add(List<Rows> pieces, Rows next) {
      if (isGone(next)) {
        return;
      }
      int end = pieces.size() - 1;
      if (end >= 0 && pieces.get(end).last == next.first - 1) {
        pieces.set(end, new Rows(pieces.get(end).first, next.last));
      } else {
        pieces.add(next);
      }
    }

    @Override
    public Rows reached(Rows rows, boolean grows) {
      if (rows.first == rows.last) {
        return new Rows(row(rows.first), row(rows.first));
      }
      Rows closed = new Remove(from).reached(rows, false);
      return new Insert(to, true).reached(closed, grows || rows.contains(from));
    }
  }
}
