package io.kijun.spark;

import java.util.Iterator;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Says which supplier each line is of, and counts the lines.
 *
 * @param counts how many lines came in
 */
record Naming(CountByPart counts) implements MapPartitionsFunction<Row, Row> {

  static final String SUPPLIER = "supplier";

  /** Facts with the supplier that they name; null: they name none. */
  static final StructType SCHEMA =
      new StructType()
          .add(SUPPLIER, DataTypes.StringType)
          .add(FactsIn.FACTS, DataTypes.BinaryType)
          .add(FactsIn.SOURCE, DataTypes.StringType)
          .add(FactsIn.POSITION, DataTypes.LongType);

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    int part = TaskContext.getPartitionId();
    long[] seen = {0};
    return new Mapped<>(
        rows,
        row -> {
          seen[0]++;
          counts.add(Map.entry(part, seen[0]));
          byte[] facts = row.isNullAt(0) ? new byte[0] : row.getAs(0);
          return RowFactory.create(SupplierNamed.in(facts), facts, row.get(1), row.get(2));
        });
  }
}
