package io.kijun.spark;

import java.util.Arrays;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of results and of the matrix. */
final class ResultSchema {

  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType COUNT = DataTypes.IntegerType;

  /** As scores are shown: from 0 to 1, with four decimals. */
  private static final DataType SCORE = DataTypes.createDecimalType(5, 4);

  /** Points are exact: weights have a few decimals, and what PARTIAL is worth a few more. */
  private static final DataType POINTS = DataTypes.createDecimalType(18, 9);

  static final StructType ITEM =
      new StructType()
          .add("item", TEXT)
          .add("label", TEXT)
          .add("verdict", TEXT)
          .add("assurance", TEXT)
          .add("points", POINTS)
          .add("weight", POINTS);

  private static final StructType PROBLEM =
      new StructType()
          .add("code", TEXT)
          .add("path", TEXT)
          .add("found", TEXT)
          .add("allowed", DataTypes.createArrayType(TEXT, false))
          .add("nearest", TEXT)
          .add("ja", TEXT)
          .add("en", TEXT);

  static final String SUPPLIER = "supplier";
  static final String STATE = "state";
  static final String AS_OF = "asOf";
  static final String FACTS_HASH = "factsHash";
  static final String ITEMS = "items";
  static final String RESULT = "result";

  /**
   * A supplier a row: of one that was evaluated without problems and the place of its facts, of
   * another with nothing else. The result is JSON in the shape of the API. The day and the result
   * are taken for what they are afterwards, which costs no copy. The items come last, and go into
   * the matrix.
   */
  static final StructType JUDGED =
      new StructType()
          .add(SUPPLIER, TEXT)
          .add(STATE, TEXT)
          .add(AS_OF, TEXT)
          .add("sharing", TEXT)
          .add("overall", SCORE)
          .add("mandatory", SCORE)
          .add("evidenced", SCORE)
          .add("findings", COUNT)
          .add("highFindings", COUNT)
          .add(FACTS_HASH, TEXT)
          .add("resultHash", TEXT)
          .add("ruleset", TEXT)
          .add("kijun", TEXT)
          .add("problems", DataTypes.createArrayType(PROBLEM, false))
          .add(FactsIn.SOURCE, TEXT)
          .add(FactsIn.POSITION, DataTypes.LongType)
          .add(RESULT, DataTypes.BinaryType)
          .add(ITEMS, DataTypes.createArrayType(ITEM, false));

  /** An item a row, of those that were evaluated. */
  static final StructType MATRIX = matrix();

  private static StructType matrix() {
    StructType columns =
        new StructType().add(SUPPLIER, TEXT).add(AS_OF, DataTypes.DateType).add(FACTS_HASH, TEXT);
    for (StructField item : ITEM.fields()) {
      columns = columns.add(item);
    }
    return columns;
  }

  /** Rows as they were judged, without the items. */
  static StructType results(StructType judged) {
    return new StructType(Arrays.copyOf(judged.fields(), judged.length() - 1));
  }

  private ResultSchema() {}
}
