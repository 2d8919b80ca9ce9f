package io.kijun.supplier.checksheet.out;

import io.kijun.spreadsheet.form.FormCondition;
import io.kijun.spreadsheet.form.FormList;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormTemplate;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what all pages have: title, ids, headings, and rows that are known by their id. */
final class PageWriter {

  private static final double TITLE_HEIGHT = 24;
  private static final int TITLE_ROW = 1;
  private static final int LEAD_ROW = 2;

  private final SheetPlan plan;
  private final CheckSheetPage page;
  private final SheetCellsWriter cells = new SheetCellsWriter();
  private final Map<String, Double> widths = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>(Set.of("A"));
  private final List<FormList> lists = new ArrayList<>();
  private final List<FormCondition> conditions = new ArrayList<>();

  PageWriter(SheetPlan plan, CheckSheetPage page, String title, Phrase lead) {
    this.plan = plan;
    this.page = page;
    cells.put(1, 1, FormValue.BLANK, SheetLooks.HIDDEN_TEXT);
    cells.put(TITLE_ROW, 2, FormValue.of(title), SheetLooks.TITLE);
    cells.height(TITLE_ROW, TITLE_HEIGHT);
    cells.put(LEAD_ROW, 2, FormValue.of(plan.say(lead.words())), SheetLooks.LEAD);
    cells.hide(CheckSheetPage.IDS_ROW);
    for (CheckSheetColumn column : CheckSheetColumn.of(page)) {
      String heading = plan.say(column.heading());
      put(CheckSheetPage.IDS_ROW, column, FormValue.of(column.id()), SheetLooks.HIDDEN_TEXT);
      if (!column.isSeen()) {
        hidden.add(column.letter());
      }
      if (!heading.isEmpty()) {
        put(CheckSheetPage.HEADINGS_ROW, column, FormValue.of(heading), SheetLooks.HEADING);
      }
    }
  }

  String say(Phrase phrase) {
    return plan.say(phrase.words());
  }

  /** A phrase as it stands in a formula. */
  String quoted(Phrase phrase) {
    return Excel.text(say(phrase));
  }

  void width(CheckSheetColumn column, double characters) {
    widths.put(column.letter(), characters);
  }

  void width(String letter, double characters) {
    widths.put(letter, characters);
  }

  /** The id of a row. */
  void id(int row, String id) {
    cells.put(row, 1, FormValue.of(id), SheetLooks.HIDDEN_TEXT);
  }

  void put(int row, CheckSheetColumn column, FormValue value, FormStyle style) {
    cells.put(row, column.number(), value, style);
  }

  void put(int row, String letter, FormValue value, FormStyle style) {
    cells.put(row, letter.charAt(0) - 'A' + 1, value, style);
  }

  void text(int row, CheckSheetColumn column, String text, FormStyle style) {
    put(row, column, FormValue.of(text), style);
  }

  void formula(int row, CheckSheetColumn column, String formula, FormStyle style) {
    put(row, column, new FormValue.Formula(formula), style);
  }

  void height(int row, double points) {
    cells.height(row, points);
  }

  /** A list to choose from in all rows of a column. */
  void list(CheckSheetColumn column, String source, String title, String hint) {
    lists.add(new FormList(rows(column.letter(), column.letter()), source, title, hint));
  }

  /** A list to choose from in one cell. */
  void list(int row, CheckSheetColumn column, String source, String title, String hint) {
    lists.add(new FormList(column.letter() + row, source, title, FormList.shortened(hint)));
  }

  /** A look of all rows of some columns; the formula is for the first row. */
  void when(CheckSheetColumn from, CheckSheetColumn to, String formula, Look look) {
    conditions.add(
        new FormCondition(
            rows(from.letter(), to.letter()),
            formula,
            look.fill(),
            look.ink(),
            look.bold(),
            look.italic()));
  }

  /** What a condition does to a cell. */
  record Look(String fill, String ink, boolean bold, boolean italic) {
    static Look fill(String colour) {
      return new Look(colour, "", false, false);
    }
  }

  /** Problems and what is done have a colour besides their words. */
  void coloursOfChecks(CheckSheetColumn check) {
    String cell = "$" + check.letter() + CheckSheetPage.FIRST_ROW;
    when(
        check,
        check,
        "LEFT(" + cell + ",1)=\"▲\"",
        new Look(SheetLooks.PALE_ORANGE, SheetLooks.RED_INK, true, false));
    when(
        check,
        check,
        cell + "=" + quoted(Phrase.FINE),
        new Look("", SheetLooks.GREEN_INK, false, false));
  }

  private String rows(String from, String to) {
    return from + CheckSheetPage.FIRST_ROW + ":" + to + plan.last(page);
  }

  FormSheet sheet() {
    List<CheckSheetColumn> columns = CheckSheetColumn.of(page);
    String last = columns.get(columns.size() - 1).letter();
    boolean filtered = page != CheckSheetPage.START;
    return new FormSheet(
        plan.name(page),
        widths,
        hidden,
        cells.rows(),
        CheckSheetPage.HEADINGS_ROW,
        filtered ? "A" + CheckSheetPage.HEADINGS_ROW + ":" + last + plan.last(page) : null,
        FormTemplate.FOOTER,
        lists,
        conditions,
        false);
  }
}
