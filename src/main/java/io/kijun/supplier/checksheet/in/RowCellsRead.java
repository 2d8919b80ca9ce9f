package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a question, which may stand in several rows. */
final class RowCellsRead {

  private final CellResolver resolver;
  private final SheetFindings findings;
  private final Map<String, Set<CheckSheetColumn>> unread = new HashMap<>();

  RowCellsRead(SheetFindings findings) {
    this.findings = findings;
    this.resolver = new CellResolver(findings);
  }

  /**
   * What somebody entered in a column of a question; null where nothing, nothing that can be read,
   * or where its rows say different things.
   */
  @Nullable FilledCell cell(QuestionRow question, CheckSheetColumn column) {
    List<FilledCell> filled = new ArrayList<>();
    boolean spoilt = false;
    for (QuestionRow.At at : question.at()) {
      Integer number = at.page().columns().get(column);
      if (number != null) {
        CellPlace place = at.page().place(number, at.row());
        findings.see(place);
        CellValue value = at.page().cells().at(number, at.row());
        FilledCell cell = resolver.resolve(place, value);
        if (cell != null) {
          filled.add(cell);
        }
        spoilt |= cell == null && !CellResolver.isBlank(value);
      }
    }
    boolean agree = filled.stream().map(FilledCell::text).distinct().count() <= 1;
    if (agree && !spoilt) {
      return filled.isEmpty() ? null : filled.get(0);
    }
    filled.forEach(cell -> tellTwice(cell, agree ? List.of() : filled));
    unread(question, column);
    return null;
  }

  /** What somebody entered there means; null where nothing, or nothing that can be read. */
  <T> @Nullable Told<T> told(
      QuestionRow question, CheckSheetColumn column, Function<FilledCell, Understood<T>> read) {
    FilledCell cell = cell(question, column);
    Told<T> told = cell == null ? null : findings.told(cell, read.apply(cell));
    if (cell != null && told == null) {
      unread(question, column);
    }
    return told;
  }

  private void unread(QuestionRow question, CheckSheetColumn column) {
    unread.computeIfAbsent(question.id(), none -> new HashSet<>()).add(column);
  }

  /** The columns of a question in which something stands that could not be read. */
  Set<CheckSheetColumn> unread(QuestionRow question) {
    return unread.getOrDefault(question.id(), Set.of());
  }

  /** Of rows that say different things; no others: what stands in another cannot be read. */
  private void tellTwice(FilledCell cell, List<FilledCell> all) {
    FilledCell other =
        all.stream().filter(one -> !one.text().equals(cell.text())).findFirst().orElse(null);
    if (other == null) {
      findings.error(
          cell.at(),
          IssueCode.ROW_TWICE,
          "同じ質問の行がもう1つあり、その答えを読み取れません。どちらかを消してください。",
          "The same question stands twice, and its other answer cannot be read; delete one of"
              + " them.",
          cell.text());
      return;
    }
    findings.error(
        cell.at(),
        IssueCode.ROW_TWICE,
        "同じ質問の行がもう1つあり、答えが異なります（%sは「%s」）。どちらかを消してください。".formatted(other.at(), other.text()),
        "The same question stands twice with another answer (“%2$s” in %1$s); delete one of them."
            .formatted(other.at(), other.text()),
        cell.text());
  }
}
