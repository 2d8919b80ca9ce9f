package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;

/** Rows of facts become rows of results, one for one. */
class JudgedRowsTests {

  private static final int SUPPLIERS = 45;

  private static final int RESULT = ResultSchema.JUDGED.fieldIndex(ResultSchema.RESULT);

  private final LongAccumulator built = new LongAccumulator();

  private Engine engine() {
    Path ruleset = new Path(Portfolio.RULESET.toString());
    return Engine.of(RulesetBytes.of(ruleset, new Configuration()), built);
  }

  private List<Row> judged(List<Row> facts) {
    List<Row> rows = new ArrayList<>();
    new JudgedRows(engine(), Portfolio.DAY, facts.iterator()).forEachRemaining(rows::add);
    return rows;
  }

  private static List<Row> facts() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (byte[] line : Portfolio.good(SUPPLIERS)) {
      rows.add(RowFactory.create(SupplierNamed.in(line), line, "facts.jsonl", (long) rows.size()));
    }
    return rows;
  }

  private static String state(Row row) {
    return row.getString(ResultSchema.JUDGED.fieldIndex(ResultSchema.STATE));
  }

  private static String code(Row row) {
    List<Object> problems =
        Arrays.asList((Object[]) row.get(ResultSchema.JUDGED.fieldIndex("problems")));
    return ((Row) problems.get(0)).getString(0);
  }

  @Test
  void whereOneCannotBeEvaluatedTheOthersGetTheirResults() throws Exception {
    List<Row> facts = facts();
    List<Row> undisturbed = judged(facts);
    facts.set(7, RowFactory.create("broken", "no bytes: an error of ours", "facts.jsonl", 7L));
    List<Row> rows = judged(facts);

    assertThat(rows).hasSize(SUPPLIERS);
    assertThat(state(rows.get(7))).isEqualTo("FAILED");
    assertThat(code(rows.get(7))).isEqualTo("NOT_EVALUATED");
    for (int i = 0; i < SUPPLIERS; i++) {
      if (i != 7) {
        assertThat(rows.get(i).<byte[]>getAs(RESULT))
            .isEqualTo(undisturbed.get(i).<byte[]>getAs(RESULT));
      }
    }
  }

  @Test
  void aLineLongerThanAnybodysFactsIsRefusedUnread() throws Exception {
    List<Row> facts = facts();
    byte[] tooLong = new byte[FactsLinesReader.MOST_BYTES + 1];
    facts.set(3, RowFactory.create(null, tooLong, "facts.jsonl", 3L));
    List<Row> rows = judged(facts);

    assertThat(state(rows.get(3))).isEqualTo("REFUSED");
    assertThat(code(rows.get(3))).isEqualTo("TOO_LARGE");
    assertThat(rows.stream().filter(row -> state(row).equals("EVALUATED"))).hasSize(SUPPLIERS - 1);
  }

  @Test
  void anEngineIsBuiltOnce() {
    Engine first = engine();
    long before = built.value();

    assertThat(engine()).isSameAs(first);
    assertThat(built.value()).isEqualTo(before);
  }
}
