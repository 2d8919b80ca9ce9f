package io.kijun.spark;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes rows of {@link ResultSchema#JUDGED}: what comes before the items, and the items. */
final class ResultWriter extends OutputWriter {

  private static final int ITEMS = ResultSchema.JUDGED.fieldIndex(ResultSchema.ITEMS);
  private static final int SUPPLIER = ResultSchema.JUDGED.fieldIndex(ResultSchema.SUPPLIER);
  private static final int AS_OF = ResultSchema.JUDGED.fieldIndex(ResultSchema.AS_OF);
  private static final int FACTS = ResultSchema.JUDGED.fieldIndex(ResultSchema.FACTS_HASH);

  private final StructField[] columns;
  private final OutputWriter results;
  private final OutputWriter matrix;

  /**
   * A writer.
   *
   * @param columns of the results
   */
  ResultWriter(StructType columns, OutputWriter results, OutputWriter matrix) {
    this.columns = columns.fields();
    this.results = results;
    this.matrix = matrix;
  }

  @Override
  public void write(InternalRow row) {
    Object[] result = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      result[i] = row.get(i, columns[i].dataType());
    }
    results.write(new GenericInternalRow(result));
    InternalRow whose =
        new GenericInternalRow(new Object[] {result[SUPPLIER], result[AS_OF], result[FACTS]});
    ArrayData items = row.getArray(ITEMS);
    for (int i = 0; i < items.numElements(); i++) {
      matrix.write(new JoinedRow(whose, items.getStruct(i, ResultSchema.ITEM.length())));
    }
  }

  @Override
  public void close() {
    try {
      results.close();
    } finally {
      matrix.close();
    }
  }

  @Override
  public String path() {
    return results.path();
  }
}
