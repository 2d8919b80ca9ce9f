package io.kijun.sheets;

import io.kijun.core.criterion.CadenceGrammar;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Vocabulary;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks the hidden sheet リスト, from which the drop-downs of a workbook are filled: what it offers
 * must be words that the columns take. It decides nothing, so what is wrong there is a warning.
 */
final class ListChecks {

  /** The sheet of the drop-downs. */
  static final String SHEET = "リスト";

  /** What a drop-down may offer. */
  private record Offer(List<String> allowed, Predicate<String> known) {

    static Offer of(List<String> allowed) {
      Set<String> spelt =
          allowed.stream().map(Spelling::normalised).collect(Collectors.toUnmodifiableSet());
      return new Offer(allowed, word -> spelt.contains(Spelling.normalised(word)));
    }

    static Offer labels(List<? extends Labelled> words, String... more) {
      List<String> allowed = new ArrayList<>(List.of(more));
      words.forEach(word -> allowed.add(word.label().ja()));
      return of(allowed);
    }
  }

  private final Map<String, Offer> offers;
  private final Issues problems;

  ListChecks(Vocabulary vocabulary, List<Item> items, Issues problems) {
    this.problems = problems;
    this.offers =
        Map.of(
            "no", Offer.of(items.stream().map(Item::no).toList()),
            "evidence", Offer.of(vocabulary.evidence().stream().map(key -> key.key()).toList()),
            "established", Offer.of(List.of("済")),
            "cadence",
                new Offer(CadenceGrammar.ALLOWED, word -> CadenceGrammar.parse(word).isPresent()),
            "retention",
                new Offer(
                    RetentionGrammar.ALLOWED, word -> RetentionGrammar.parse(word).isPresent()),
            "outcome", Offer.labels(List.of(Outcome.MET, Outcome.PARTIAL)),
            "allowance", Offer.of(List.of("許容")),
            "cause", Offer.labels(List.of(Cause.values()), "*"),
            "severity", Offer.labels(List.of(Severity.values())));
  }

  /** Checks the lists of a workbook of criteria, where it has any. */
  void run(BookCells book) {
    SheetCells sheet = book.sheet(SHEET);
    if (sheet == null) {
      return;
    }
    for (int column = 1; !sheet.text(column, 1).isEmpty(); column++) {
      Offer offer = offers.get(sheet.text(column, 1));
      for (int row = 2; offer != null && row <= sheet.lastRow(); row++) {
        String word = sheet.text(column, row);
        if (!word.isEmpty() && !offer.known.test(word)) {
          problems.warning(
              new CellPlace(book.name(), SHEET, Address.of(column, row)),
              IssueCode.LIST_WORD,
              "ドロップダウンの候補に、この列で使えない語があります。",
              "A drop-down offers a word that its column does not take.",
              word,
              offer.allowed);
        }
      }
    }
  }
}
