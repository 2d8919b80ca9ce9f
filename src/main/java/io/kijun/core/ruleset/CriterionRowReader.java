package io.kijun.core.ruleset;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a row of 基準 back from JSON: each column says what its value is. */
final class CriterionRowReader extends ValueDeserializer<CriterionRow> {

  /** What every row has. */
  private record Fields(
      String id,
      String no,
      Text statement,
      String evidence,
      Outcome outcome,
      boolean allowance,
      RowPlace at,
      Map<String, CellText> cells) {}

  @Override
  public CriterionRow deserialize(JsonParser json, DeserializationContext context) {
    JsonNode tree = context.readTree(json);
    Fields fields = context.readTreeAsValue(tree, Fields.class);
    CriterionRow row =
        Columns.blank(fields.at(), fields.cells())
            .withId(fields.id())
            .withNo(fields.no())
            .withStatement(fields.statement())
            .withEvidence(fields.evidence())
            .withOutcome(fields.outcome())
            .withAllowance(fields.allowance());
    for (Column column : Columns.ALL) {
      Type type = column.valueType();
      JsonNode value = tree.get(column.code());
      if (type != null && value != null) {
        Object read = context.readTreeAsValue(value, context.getTypeFactory().constructType(type));
        row = column.with(row, read);
      }
    }
    return row;
  }
}
