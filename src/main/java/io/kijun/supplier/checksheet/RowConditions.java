package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.ListColumn;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.List;

/** Under which profile rows of 基準 ask something. */
final class RowConditions {

  private final Lexicon lexicon;

  RowConditions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The item's condition and the criterion's hold, and no list is one of which nothing applies:
   * such a row drops out.
   */
  Condition of(CriterionRow row, Item item) {
    List<Condition> all = new ArrayList<>();
    all.add(Condition.ofFacts(item.appliesWhen()));
    all.add(ownOf(row));
    return Condition.all(all);
  }

  /** The same without the item's condition. */
  Condition ownOf(CriterionRow row) {
    List<Condition> all = new ArrayList<>();
    all.add(Condition.ofFacts(Columns.APPLIES_WHEN.of(row)));
    for (ListColumn column : Columns.lists()) {
      List<Word> words = lexicon.words(column.kind(), column.of(row));
      if (!words.isEmpty()) {
        all.add(
            Condition.any(
                words.stream().map(word -> Condition.ofFacts(word.appliesWhen())).toList()));
      }
    }
    return Condition.all(all);
  }
}
