package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Word;

/**
 * A row of できごと: one kind of the supplier's own events.
 *
 * @param id row id, {@code v:<event type>}
 * @param applies under which profile a criterion looks at such events
 */
public record EventQuestion(String id, Word type, Condition applies) {

  /** How ids of rows begin that are for whatever else happened; a number follows. */
  public static final String FREE = "v:+";

  /** How many rows are for whatever happened more often, or is not listed. */
  public static final int FREE_ROWS = 6;
}
