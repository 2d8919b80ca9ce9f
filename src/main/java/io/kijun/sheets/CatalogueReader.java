package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<String, CellPlace> seen = new HashMap<>();
    for (RowCells row : Table.rows(book, Layout.LABELS, problems)) {
      labels.add(
          new Label(number(row, LabelColumn.NO, seen), row.texts(LabelColumn.JA, LabelColumn.EN)));
    }
    return labels;
  }

  List<Item> items(List<Label> labels, Vocabulary vocabulary) {
    Lexicon lexicon = new Lexicon(vocabulary);
    List<String> profile = lexicon.spellings(WordKind.PROFILE);
    List<String> labelNumbers = labels.stream().map(Label::no).toList();
    List<RowCells> rows = Table.rows(book, Layout.ITEMS, problems);
    List<String> numbers = rows.stream().map(row -> Spelling.id(row.text(ItemColumn.NO))).toList();
    List<Item> items = new ArrayList<>();
    Map<String, CellPlace> seen = new HashMap<>();
    for (RowCells row : rows) {
      String label = row.name(ItemColumn.LABEL);
      if (!label.isEmpty() && !labelNumbers.contains(label)) {
        row.unknown(ItemColumn.LABEL, row.text(ItemColumn.LABEL), labelNumbers);
      }
      items.add(
          new Item(
              number(row, ItemColumn.NO, seen),
              label,
              row.requiredWord(ItemColumn.OBLIGATION, List.of(Obligation.values())),
              row.texts(ItemColumn.TITLE_JA, ItemColumn.TITLE_EN),
              row.words(
                  ItemColumn.APPLIES_WHEN, word -> lexicon.code(WordKind.PROFILE, word), profile),
              row.words(
                  ItemColumn.BUILDS_ON,
                  no -> Optional.of(Spelling.id(no)).filter(numbers::contains),
                  numbers),
              row.text(ItemColumn.SOURCE_NOTE),
              LaterColumns.asked(row),
              row.word(ItemColumn.ANSWERED_BY, List.of(Answerer.values())),
              row.place()));
    }
    return items;
  }

  private String number(RowCells row, SheetColumn column, Map<String, CellPlace> seen) {
    String number = row.name(column);
    if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
      problems.error(
          row.where(column),
          IssueCode.NUMBER,
          "番号は英数字・ピリオド・ハイフンで入力してください。",
          "A number is letters, digits, dots and hyphens.",
          number);
      return number;
    }
    CellPlace other =
        number.isEmpty() ? null : seen.putIfAbsent(Spelling.normalised(number), row.where(column));
    if (other != null) {
      problems.error(
          row.where(column),
          IssueCode.DUPLICATE_ID,
          "番号が「" + other + "」と重複しています。",
          "The number stands already at " + other + ".",
          number);
    }
    return number;
  }
}
