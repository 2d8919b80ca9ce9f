package io.kijun.inforce.web;

import io.kijun.core.cases.Traceability;
import io.kijun.core.cases.Traceability.OfCriterion;
import io.kijun.core.cases.Traceability.OfItem;
import io.kijun.core.cases.Traceability.OfRow;
import io.kijun.runtime.Csv;
import java.util.List;
import java.util.stream.Collectors;

/** The traceability as a table that Excel opens: a line a criterion. */
public final class TraceabilityCsv {

  private static final List<String> HEADINGS =
      List.of(
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
          "助言の行 Rows of advice");

  private TraceabilityCsv() {}

  /** The table in UTF-8, with a byte order mark so that Excel reads it as such. */
  public static byte[] of(Traceability traceability) {
    return Csv.of(
        HEADINGS,
        traceability.items().stream()
            .flatMap(item -> item.criteria().stream().map(criterion -> line(item, criterion)))
            .toList());
  }

  private static List<String> line(OfItem item, OfCriterion criterion) {
    return List.of(
        item.no(),
        item.label(),
        item.obligation().label().ja(),
        item.title().ja(),
        String.join(" ", item.buildsOn()),
        String.join(" ", item.requiredBy()),
        criterion.id(),
        criterion.statement().ja(),
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
}
