package io.kijun.sheets;

import io.kijun.core.criterion.CellOffer;
import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Vocabulary;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the hidden sheet リスト, from which the drop-downs of a workbook are filled: what it offers
 * must be words that the columns take. It decides nothing, so what is wrong there is a warning.
 */
final class ListChecks {

  /** The sheet of the drop-downs. */
  static final String SHEET = "リスト";

  private final Map<String, CellOffer> offers = new HashMap<>();
  private final Issues problems;

  ListChecks(Vocabulary vocabulary, List<Item> items, Issues problems) {
    this.problems = problems;
    Lexicon lexicon = new Lexicon(vocabulary);
    for (Column column : Columns.ALL) {
      column.offer(lexicon).ifPresent(offer -> offers.put(column.code(), offer));
    }
    offers.put(Columns.NO.code(), CellOffer.of(items.stream().map(Item::no).toList()));
    offers.put("cause", CellOffer.labels(List.of(Cause.values()), "*"));
    offers.put("severity", CellOffer.labels(List.of(Severity.values())));
  }

  /** Checks the lists of a workbook of criteria, where it has any. */
  void run(BookCells book) {
    SheetCells sheet = book.sheet(SHEET);
    if (sheet == null) {
      return;
    }
    for (int column = 1; !sheet.text(column, 1).isEmpty(); column++) {
      CellOffer offer = offers.get(sheet.text(column, 1));
      for (int row = 2; offer != null && row <= sheet.lastRow(); row++) {
        String word = sheet.text(column, row);
        if (!word.isEmpty() && !offer.known().test(word)) {
          problems.warning(
              new CellPlace(book.name(), SHEET, Address.of(column, row)),
              IssueCode.LIST_WORD,
              "ドロップダウンの候補に、この列で使えない語があります。",
              "A drop-down offers a word that its column does not take.",
              word,
              offer.allowed());
        }
      }
    }
  }
}
