package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.evidence.RecordedFacts;
import io.kijun.core.issue.StrictJson;
import io.kijun.generated.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each quick way gives what the plain way gives: bytes that trees would be, facts without trees.
 */
class QuickWaysTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final FactsReader READER = new FactsReader(Shipped.standard());
  private static final List<Scenario> SCENARIOS = Scenario.of(17, Shipped.standard(), 20);
  private static final String BREAKING = "{}[]\",:\\0-9aeTZn\u0000 é";
  private static final String ODD = "a\"b\\c/\b\t\n\f\r\u0001\u001f\u007f\u2028é取引先𠮷";

  @Test
  void aResultIsWrittenAsItsTreeWouldBe() throws IOException {
    ResultJson quick = new ResultJson(Shipped.ruleset());
    ResultTree plain = new ResultTree(Shipped.ruleset());
    for (Scenario scenario : SCENARIOS) {
      Facts facts =
          scenario.facts().of("S-" + ODD, scenario.facts().tier() == null ? null : ODD, null);
      Evaluation evaluation =
          Shipped.evaluator().evaluate(Shipped.evaluator().file(facts, scenario.asOf()));
      String expected = MAPPER.writeValueAsString(plain.of(evaluation));
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      quick.write(evaluation, written);
      assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
      assertThat(MAPPER.writeValueAsString(quick.of(evaluation))).isEqualTo(expected);
      assertThat(MAPPER.readTree(written.toByteArray())).isEqualTo(MAPPER.readTree(expected));
    }
  }

  private static FactsReader.Intake slowly(byte[] json) {
    return READER.read(StrictJson.parse(json));
  }

  private static byte[] json(Scenario scenario, int entries) {
    ObjectNode json = FactsJson.of(scenario.facts(), scenario.asOf());
    ArrayNode evidence = (ArrayNode) json.get("evidence");
    while (evidence.size() > entries) {
      evidence.remove(evidence.size() - 1);
    }
    return MAPPER.writeValueAsBytes(json);
  }

  @Test
  void factsAreReadAsTheirTreeWouldBe() {
    for (Scenario scenario : SCENARIOS) {
      byte[] json = json(scenario, Integer.MAX_VALUE);
      assertThat(READER.read(json)).isEqualTo(slowly(json));
    }
  }

  @Test
  void whateverIsBrokenInThemIsToldAsOfTheirTree() {
    Random random = new Random(4);
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      byte[] json = json(SCENARIOS.get(i % SCENARIOS.size()), 4);
      int at = random.nextInt(json.length);
      json[at] = (byte) BREAKING.charAt(random.nextInt(BREAKING.length()));
      FactsReader.Intake plain = slowly(json);
      assertThat(READER.read(json)).as(new String(json, StandardCharsets.UTF_8)).isEqualTo(plain);
      if (!plain.issues().isEmpty()) {
        refused.add(i);
      }
    }
    assertThat(refused).hasSizeBetween(100, 399);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'supplier':{'id':'S-1'}}",
        "{'supplier':{'id':'S-1','name':null,'tier':null,'profile':null},'evidence':null,'events':null,'declarations':null,'asOf':null,'ruleset':null}",
        "{'supplier':{'id':' '}}",
        "{'supplier':{'id':null}}",
        "{'supplier':null}",
        "{'supplier':{'id':'S-1','id':'S-2'}}",
        "{'supplier':{'id':'S-1'}} x",
        "{'supplier':{'id':'S-1'},'asOf':'1899-12-31'}",
        "{'supplier':{'id':'S-1'},'asOf':'2023-02-29'}",
        "{'supplier':{'id':'S-1'},'asOf':'2023-02-28','ruleset':'\\u0000'}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','performances':[null]}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','retention':'P1Y6M','interval':'P0D'}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','retention':'P1Y6M','interval':'P3W','statedOn':null}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','retention':'P101Y'}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'established':true}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','unknown':null}]}",
        "{'supplier':{'id':'S-1'},'evidence':[{'key':'policy.review','key':'policy.review'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'item':'1','criterion':'001-1','status':'NOT_APPLICABLE'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'status':'ACHIEVED'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'item':'1','status':'ACHIEVED'},{'item':'1','status':'PARTIAL'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'criterion':'001-1','status':'ACHIEVED'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'item':'1','status':'ACHIEVED','acceptedUntil':'2026-01-01'}]}",
        "{'supplier':{'id':'S-1'},'declarations':[{'item':'1','status':'NOT_APPLICABLE','acceptedUntil':'2026-01-01'}]}",
        "{'supplier':{'id':'S-1'},'events':[{'type':'no such','date':'2026-01-01'}]}",
        "{'supplier':{'id':'S-1','profile':{'noSuchFact':true}}}",
        "[]",
        "",
        "null"
      })
  void onTheEdgeBothReadersSayTheSame(String request) {
    byte[] json = request.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(json)).isEqualTo(slowly(json));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] json = "{\"supplier\":{\"id\":\"?\"}}".getBytes(StandardCharsets.UTF_8);
    json[19] = (byte) 0xff;
    assertThat(READER.read(json).issues()).isNotEmpty().isEqualTo(slowly(json).issues());
  }

  @Test
  void factsComeBackFromTheirRecord() {
    for (Scenario scenario : SCENARIOS) {
      FactsRecord record = FactsRecord.of(scenario.facts());
      Facts again = new RecordedFacts(null, record.canonical()).all();
      assertThat(FactsRecord.of(again).canonical()).isEqualTo(record.canonical());
    }
  }
}
