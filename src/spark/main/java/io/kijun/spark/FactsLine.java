package io.kijun.spark;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A supplier's facts as they came in: a row of {@link Naming}. */
record FactsLine(Row row) {

  /** The code that they name; null: none. */
  @Nullable String supplier() {
    return row.getAs(0);
  }

  byte[] facts() {
    return row.getAs(1);
  }

  /** The name of the file. */
  String source() {
    return row.getString(2);
  }

  /** Where in the file: the first byte of the line, or the row; from 0. */
  long position() {
    return row.getLong(3);
  }

  /** Whether they are more than anybody's facts can be. */
  boolean isTooLong() {
    return facts().length > FactsLinesReader.MOST_BYTES;
  }
}
