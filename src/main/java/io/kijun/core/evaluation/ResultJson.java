package io.kijun.core.evaluation;

import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result as JSON, in the shape of the API; without the id that a store gives it. A tree is read
 * from what is written, so that there is one way to write it.
 */
public final class ResultJson {

  /** Characters without a spelling of their own are numbered as most writers of JSON do it. */
  static final HexFormat HEX = HexFormat.of().withUpperCase();

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Keeps numbers as they are written. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Ruleset ruleset;
  private final ResultWriter writer;

  /** Writes results of one ruleset. */
  public ResultJson(Ruleset ruleset) {
    this.ruleset = ruleset;
    this.writer = new ResultWriter(ruleset);
  }

  /** The whole result. */
  public ObjectNode of(Evaluation evaluation) {
    return of(evaluation, FactsRecord.of(evaluation.file().facts()).hash());
  }

  /**
   * The same where the hash of the facts is known.
   *
   * @param factsHash that of the evaluation's facts
   */
  public ObjectNode of(Evaluation evaluation, Hash factsHash) {
    return of(evaluation, factsHash, ResultRecord.of(evaluation, factsHash, ruleset));
  }

  /**
   * The same where the record is known.
   *
   * @param result that of the evaluation
   */
  public ObjectNode of(Evaluation evaluation, Hash factsHash, ResultRecord result) {
    byte[] json = writer.written(evaluation, factsHash, result.hash()).toArray();
    return (ObjectNode) MAPPER.readTree(json);
  }

  /** Writes the whole result, without a line's end. */
  public void write(Evaluation evaluation, OutputStream out) throws IOException {
    Hash facts = FactsRecord.of(evaluation.file().facts()).hash();
    write(evaluation, facts, ResultRecord.of(evaluation, facts, ruleset), out);
  }

  /**
   * The same where hash and record are known.
   *
   * @param factsHash that of the evaluation's facts
   * @param result that of the evaluation
   */
  public void write(Evaluation evaluation, Hash factsHash, ResultRecord result, OutputStream out)
      throws IOException {
    writer.written(evaluation, factsHash, result.hash()).writeTo(out);
  }

  static ObjectNode ref(RuleRef rule) {
    ObjectNode json = JSON.objectNode();
    json.put("name", rule.name());
    json.put("workbook", rule.workbook());
    json.put("sheet", rule.sheet());
    json.put("row", rule.row());
    return json;
  }

  static ObjectNode text(Text text) {
    return JSON.objectNode().put("ja", text.ja()).put("en", text.en());
  }

  static ArrayNode strings(Collection<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
