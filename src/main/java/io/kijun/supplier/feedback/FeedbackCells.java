package io.kijun.supplier.feedback;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.form.FormList;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormTemplate;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SheetCellsWriter;
import io.kijun.supplier.checksheet.out.SheetLooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what all sheets of a feedback have: the hidden stamp and ids, title, headings. */
final class FeedbackCells {

  private static final double TITLE_HEIGHT = 24;

  /** Stands for what a sheet does not have. */
  private static final String NONE = "-";

  private final SheetLanguage language;
  private final FeedbackPage page;
  private final SheetCellsWriter cells = new SheetCellsWriter();
  private final Map<String, Double> widths = new LinkedHashMap<>();
  private final List<FormList> lists = new ArrayList<>();

  FeedbackCells(Feedback feedback, SheetLanguage language, FeedbackPage page, FeedbackPhrase lead) {
    this.language = language;
    this.page = page;
    String stamp =
        String.join(
            ";",
            FeedbackPage.FORM,
            page.id(),
            feedback.evaluation().toString(),
            feedback.supplier(),
            language.code(),
            NONE);
    put(1, 1, FormValue.of(stamp), SheetLooks.HIDDEN_TEXT);
    Text title = page == FeedbackPage.START ? FeedbackPhrase.TITLE.words() : page.title();
    put(1, 2, FormValue.of(say(title)), SheetLooks.TITLE);
    cells.height(1, TITLE_HEIGHT);
    put(2, 2, FormValue.of(say(lead)), SheetLooks.LEAD);
    cells.hide(FeedbackPage.IDS_ROW);
  }

  String say(Text text) {
    return language.of(text);
  }

  String say(FeedbackPhrase phrase) {
    return language.of(phrase.words());
  }

  void put(int row, int column, FormValue value, FormStyle style) {
    cells.put(row, column, value, style);
  }

  void text(int row, int column, String text, FormStyle style) {
    put(row, column, FormValue.of(text), style);
  }

  /** The head of a column, with the id that it is known by. */
  void heading(int column, String id, String heading, double width) {
    text(FeedbackPage.IDS_ROW, column, id, SheetLooks.HIDDEN_TEXT);
    text(FeedbackPage.HEADINGS_ROW, column, heading, SheetLooks.HEADING);
    widths.put(SheetCellsWriter.letter(column), width);
  }

  void width(int column, double width) {
    widths.put(SheetCellsWriter.letter(column), width);
  }

  void height(int row, double points) {
    cells.height(row, points);
  }

  void hint(String range, String title, String hint) {
    lists.add(new FormList(range, "", title, hint));
  }

  /** The sheet; with a filter where it has rows to a given column. */
  FormSheet sheet(@Nullable String filter) {
    return new FormSheet(
        say(page.title()),
        widths,
        Set.of("A"),
        cells.rows(),
        page == FeedbackPage.START ? 0 : FeedbackPage.HEADINGS_ROW,
        filter,
        FormTemplate.FOOTER,
        lists,
        List.of(),
        false);
  }
}
