package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a question, which may stand in several rows. */
final class RowCellsRead {

  private final CellResolver resolver;
  private final SheetFindings findings;

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
    for (QuestionRow.At at : question.at()) {
      Integer number = at.page().columns().get(column);
      if (number != null) {
        CellPlace place = at.page().place(number, at.row());
        findings.see(place);
        FilledCell cell = resolver.resolve(place, at.page().cells().at(number, at.row()));
        if (cell != null) {
          filled.add(cell);
        }
      }
    }
    boolean agree = filled.stream().map(FilledCell::text).distinct().count() <= 1;
    if (!agree) {
      filled.forEach(cell -> tellTwice(cell, filled));
      return null;
    }
    return filled.isEmpty() ? null : filled.get(0);
  }

  private void tellTwice(FilledCell cell, List<FilledCell> all) {
    FilledCell other =
        all.stream().filter(one -> !one.text().equals(cell.text())).findFirst().orElseThrow();
    findings.error(
        cell.at(),
        IssueCode.ROW_TWICE,
        "同じ質問の行がもう1つあり、答えが異なります（%sは「%s」）。どちらかを消してください。".formatted(other.at(), other.text()),
        "The same question stands twice with another answer (“%2$s” in %1$s); delete one of them."
            .formatted(other.at(), other.text()),
        cell.text());
  }
}
