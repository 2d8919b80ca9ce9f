package io.kijun.spark;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * Evaluates the suppliers of a part of the work, one batch after the other.
 *
 * @param asOf the day of those that name none
 * @param engines counts the engines that were built
 */
record Judging(Broadcast<RulesetBytes> ruleset, LocalDate asOf, LongAccumulator engines)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new JudgedRows(Engine.of(ruleset.value(), engines), asOf, rows);
  }
}
