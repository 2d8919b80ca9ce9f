package io.kijun.sample;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.runtime.InertText;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.table.SuppliersTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Generated suppliers in the forms in which the service takes them in. */
public final class SampleFiles {

  private SampleFiles() {}

  /** The register, as the service exports suppliers. */
  public static byte[] register(List<Supplier> suppliers) {
    SuppliersTable table = new SuppliersTable(1);
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.headings(heading -> heading.ja()));
      for (Supplier one : suppliers) {
        printer.printRecord(table.row(one).stream().map(InertText::of).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Facts as the body of a request. Nothing said is left out: half of it. */
  public static byte[] facts(Facts facts) {
    ObjectNode json = FactsWriter.json(facts);
    for (String list : List.of("evidence", "declarations")) {
      for (JsonNode entry : json.path(list)) {
        if (entry instanceof ObjectNode object) {
          object.removeIf(JsonNode::isNull);
        }
      }
    }
    return PlainJson.bytes(json);
  }
}
