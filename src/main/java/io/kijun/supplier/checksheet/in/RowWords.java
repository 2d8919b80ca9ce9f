package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a page ask, in words: it tells rows apart where their numbers cannot. */
final class RowWords {

  private final @Nullable CheckSheetColumn column;
  private final Map<String, Set<String>> rows = new HashMap<>();

  private RowWords(@Nullable CheckSheetColumn column) {
    this.column = column;
  }

  /** The questions of a page. */
  static RowWords of(CheckSheetPage page, Questionnaire asked) {
    return switch (page) {
      case COMPANY -> {
        RowWords words = new RowWords(CheckSheetColumn.COMPANY_QUESTION);
        asked.profile().forEach(one -> words.add(one.id(), one.question()));
        yield words;
      }
      case GROUNDS -> {
        RowWords words = new RowWords(CheckSheetColumn.GROUNDS_QUESTION);
        asked.evidence().forEach(one -> words.add(one.id(), one.key().question()));
        yield words;
      }
      case EVENTS -> {
        RowWords words = new RowWords(CheckSheetColumn.EVENTS_KIND);
        asked.events().forEach(one -> words.add(one.id(), one.type().label()));
        yield words;
      }
      case START, MARKS, REVIEW -> new RowWords(null);
    };
  }

  private void add(String id, Text words) {
    rows.computeIfAbsent(Spelling.normalised(words.ja()), none -> new HashSet<>()).add(id);
    rows.computeIfAbsent(Spelling.normalised(words.en()), none -> new HashSet<>()).add(id);
  }

  /** Whether a row of a sheet asks what the row of an id asks. */
  boolean agree(PageCells sheet, int row, String id) {
    return ids(sheet, row).contains(id);
  }

  /** Whether a row of a sheet asks what another row asks, and not that of an id. */
  boolean areOfAnother(PageCells sheet, int row, String id) {
    Set<String> ids = ids(sheet, row);
    return !ids.isEmpty() && !ids.contains(id) && !id.startsWith(EventQuestion.FREE);
  }

  private Set<String> ids(PageCells sheet, int row) {
    CellValue seen = column == null ? new CellValue("", Flaw.NONE) : sheet.value(column, row);
    return rows.getOrDefault(Spelling.normalised(seen.text()), Set.of());
  }
}
