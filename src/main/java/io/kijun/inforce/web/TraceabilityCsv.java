package io.kijun.inforce.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.cases.Traceability;
import io.kijun.core.cases.Traceability.OfCriterion;
import io.kijun.core.cases.Traceability.OfItem;
import io.kijun.core.cases.Traceability.OfRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The traceability as a table that Excel opens: a line a criterion. */
public final class TraceabilityCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\r\n")
          .setHeader(
              "項番 No.",
              "ラベル Label",
              "必須・任意 Obligation",
              "件名 Title",
              "前提項目 Builds on",
              "後続項目 Required by",
              "基準ID Criterion",
              "内容 Statement",
              "行とセル Rows and cells",
              "証跡 Evidence",
              "事例数 Cases",
              "事例の行 Rows of cases",
              "助言数 Advice",
              "助言の行 Rows of advice")
          .get();

  private TraceabilityCsv() {}

  /** The table in UTF-8, with a byte order mark so that Excel reads it as such. */
  public static byte[] of(Traceability traceability) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (OfItem item : traceability.items()) {
        for (OfCriterion criterion : item.criteria()) {
          csv.printRecord(line(item, criterion));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> line(OfItem item, OfCriterion criterion) {
    return List.of(
        item.no(),
        item.label(),
        item.obligation().label().ja(),
        text(item.title().ja()),
        String.join(" ", item.buildsOn()),
        String.join(" ", item.requiredBy()),
        criterion.id(),
        text(criterion.statement().ja()),
        criterion.rows().stream().map(TraceabilityCsv::row).collect(Collectors.joining("\n")),
        criterion.rows().stream().map(OfRow::evidence).distinct().collect(Collectors.joining(" ")),
        Integer.toString(criterion.cases().size()),
        criterion.cases().stream()
            .map(one -> one.workbook() + " › " + one.sheet() + " › " + one.row())
            .collect(Collectors.joining("\n")),
        Integer.toString(criterion.advice().size()),
        criterion.advice().stream()
            .map(one -> one.workbook() + " › " + one.sheet() + " › " + one.row())
            .collect(Collectors.joining("\n")));
  }

  private static String row(OfRow row) {
    return row.name()
        + ": "
        + row.workbook()
        + " › "
        + row.sheet()
        + " › "
        + String.join(" ", row.cells().values());
  }

  /** A text that no spreadsheet takes for a formula. */
  private static String text(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
