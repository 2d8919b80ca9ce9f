package io.kijun.supplier.feedback;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.in.SheetFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans from やること as it came back. A row is known by its hidden id, which must agree with the
 * number that people see; a row that nobody knows and that is filled in is an error.
 */
final class PlanReader {

  private static final int DAY_LENGTH = 10;

  private final Map<String, ToDo> known = new LinkedHashMap<>();
  private final Map<String, PlacedPlan> plans = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final SheetFindings findings;
  private final PlanCells cells;

  PlanReader(Feedback feedback, BookCells book, SheetFindings findings) {
    feedback.toDos().forEach(toDo -> known.put(toDo.key().id(), toDo));
    this.findings = findings;
    this.cells = new PlanCells(feedback.asOf(), book, findings);
  }

  /** The plans of all rows that are filled in. */
  List<PlacedPlan> read(List<PlanPage> pages) {
    for (PlanPage page : pages) {
      if (hasColumns(page)) {
        page.rows().forEach(row -> read(page, row));
      }
    }
    tellGone(pages.get(0));
    return new ArrayList<>(plans.values());
  }

  private boolean hasColumns(PlanPage page) {
    boolean whole = true;
    for (ToDoColumn column : ToDoColumn.values()) {
      if ((column.isInput() || column == ToDoColumn.NO) && !page.columns().containsKey(column)) {
        whole = false;
        findings.error(
            page.place(),
            IssueCode.COLUMN_GONE,
            "「%s」の列がありません。送ったファイルに記入してください。".formatted(column.heading().ja()),
            "The column “%s” is gone; fill in the file that was sent."
                .formatted(column.heading().en()),
            null);
      }
    }
    return whole;
  }

  private void read(PlanPage page, int row) {
    String id = page.id(row);
    ToDo toDo = known.get(id);
    if (toDo == null) {
      unknown(page, row, id);
      return;
    }
    seen.add(id);
    String number = page.value(ToDoColumn.NO, row).text();
    if (page.isFilledIn(row) && !Spelling.id(number).equals(Spelling.id(toDo.number()))) {
      findings.error(
          page.place(ToDoColumn.NO, row),
          IssueCode.ROW_MISMATCH,
          "この行の番号が、非表示の列のもの（%s）と異なります。行がずれていないか確かめてください。".formatted(toDo.number()),
          "The number of this row is not that of the hidden column (%s); were rows moved in part?"
              .formatted(toDo.number()),
          number);
      return;
    }
    add(page, row, cells.plan(page, row, toDo));
    lookBeside(page, row, toDo);
  }

  private void add(PlanPage page, int row, @Nullable FindingPlan plan) {
    if (plan == null) {
      return;
    }
    CellPlace at = page.place(ToDoColumn.PLANNED, row);
    PlacedPlan other = plans.putIfAbsent(page.id(row), new PlacedPlan(plan, at));
    if (other != null && !other.plan().equals(plan)) {
      findings.error(
          at,
          IssueCode.ROW_TWICE,
          "同じ行がもう1つあり、計画が異なります。どちらかを消してください。",
          "The same row stands twice with another plan; delete one of them.",
          page.value(ToDoColumn.NO, row).text());
    }
  }

  private void unknown(PlanPage page, int row, String id) {
    boolean filledIn = page.isFilledIn(row);
    if (filledIn || id.startsWith(PlannedFinding.PREFIX)) {
      CellPlace at = page.place(ToDoColumn.NO, row);
      String found = id.isEmpty() ? page.value(ToDoColumn.NO, row).text() : id;
      String ja = "この行は、送った一覧にありません。";
      String en = "This row was not in the list that was sent.";
      if (filledIn) {
        findings.error(at, IssueCode.UNKNOWN_ROW, ja, en, found);
      } else {
        findings.warning(at, IssueCode.UNKNOWN_ROW, ja, en, found);
      }
      return;
    }
    page.cells()
        .rows()
        .getOrDefault(row, new TreeMap<>())
        .forEach((column, value) -> unused(page.place(column, row), value.text()));
  }

  /** What somebody wrote over what was sent, or beside it, plays no part and is told. */
  private void lookBeside(PlanPage page, int row, ToDo toDo) {
    Map<Integer, ToDoColumn> columns = new LinkedHashMap<>();
    page.columns().forEach((column, number) -> columns.put(number, column));
    page.cells()
        .rows()
        .getOrDefault(row, new TreeMap<>())
        .forEach(
            (number, value) -> {
              ToDoColumn column = columns.get(number);
              boolean own =
                  number == page.idColumn()
                      || (column != null && (column.isInput() || isAsSent(toDo, column, value)));
              if (!own) {
                unused(page.place(number, row), value.text());
              }
            });
  }

  private static boolean isAsSent(ToDo toDo, ToDoColumn column, CellValue value) {
    String text = Spelling.normalised(value.text());
    for (SheetLanguage language : SheetLanguage.values()) {
      String sent = Spelling.normalised(ToDoRows.words(toDo, column, language));
      boolean day = column == ToDoColumn.DUE || column == ToDoColumn.RESPOND_BY;
      if (text.equals(sent) || (day && sent.length() == DAY_LENGTH && text.startsWith(sent))) {
        return true;
      }
    }
    return false;
  }

  private void unused(CellPlace at, String found) {
    if (!found.isBlank()) {
      findings.unused(
          at,
          found,
          "記入欄の外に書かれています。計画には使いません。",
          "This stands outside of the fields to be filled in; it plays no part.");
    }
  }

  private void tellGone(PlanPage first) {
    List<String> gone =
        known.entrySet().stream()
            .filter(one -> !seen.contains(one.getKey()))
            .map(one -> one.getValue().number())
            .toList();
    if (!gone.isEmpty()) {
      String numbers = String.join(", ", gone);
      findings.warning(
          first.place(),
          IssueCode.ROWS_GONE,
          "送った一覧の行がなくなっています。前の計画のままとします。",
          "Rows that were sent are gone; their earlier plans stay.",
          numbers);
    }
  }
}
