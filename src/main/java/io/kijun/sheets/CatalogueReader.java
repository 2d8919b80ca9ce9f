package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Vocabulary;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads ラベル and 項目. */
final class CatalogueReader {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");

  private final BookCells book;
  private final Issues problems;

  CatalogueReader(BookCells book, Issues problems) {
    this.book = book;
    this.problems = problems;
  }

  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RowCells row : Table.rows(book, Layout.LABELS, problems)) {
      labels.add(new Label(number(row, seen), row.texts(2, 3)));
    }
    return labels;
  }

  List<Item> items(List<Label> labels, Vocabulary vocabulary) {
    Lexicon lexicon = new Lexicon(vocabulary);
    List<String> profile = vocabulary.profile().stream().map(fact -> fact.label().ja()).toList();
    List<String> labelNumbers = labels.stream().map(Label::no).toList();
    List<RowCells> rows = Table.rows(book, Layout.ITEMS, problems);
    List<String> numbers = rows.stream().map(row -> row.text(1)).toList();
    List<Item> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (RowCells row : rows) {
      String label = row.required(2);
      if (!label.isEmpty() && !labelNumbers.contains(label)) {
        row.unknown(2, label, labelNumbers);
      }
      items.add(
          new Item(
              number(row, seen),
              label,
              row.requiredWord(3, List.of(Obligation.values())),
              row.texts(4, 5),
              row.words(6, word -> lexicon.code(Column.APPLIES_WHEN, word), profile),
              row.words(7, no -> Optional.of(no).filter(numbers::contains), numbers),
              row.text(8),
              row.place()));
    }
    return items;
  }

  private String number(RowCells row, Set<String> seen) {
    String number = row.required(1);
    if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      problems.error(
          row.where(1),
          IssueCode.NUMBER,
          "番号は英数字・ピリオド・ハイフンで入力してください。",
          "A number is letters, digits, dots and hyphens.",
          number);
    } else if (!number.isEmpty() && !seen.add(Spelling.normalised(number))) {
      problems.error(
          row.where(1), IssueCode.DUPLICATE_ID, "番号が重複しています。", "The number stands twice.", number);
    }
    return number;
  }
}
