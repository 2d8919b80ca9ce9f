package io.kijun.supplier.checksheet.in;

import java.util.List;

/**
 * A question and where its rows stand: more than once where sheets or rows were copied.
 *
 * @param id row id
 */
record QuestionRow(String id, List<At> at) {

  /** A row of a page. */
  record At(PageCells page, int row) {}

  /** Copies its list. */
  QuestionRow {
    at = List.copyOf(at);
  }
}
