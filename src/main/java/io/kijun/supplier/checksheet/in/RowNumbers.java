package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a page asks, by their hidden ids and by the numbers that people see. Items keep
 * their numbers; all other numbers say where a row stands, and are good for one ruleset only.
 */
final class RowNumbers {

  private static final char WITHIN_ITEM = '-';

  private final CheckSheetPage page;
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private RowNumbers(CheckSheetPage page) {
    this.page = page;
  }

  /** The rows of a page. */
  static RowNumbers of(CheckSheetPage page, Questionnaire asked) {
    RowNumbers rows = new RowNumbers(page);
    switch (page) {
      case START -> SheetAbout.ROWS.forEach(id -> rows.add(id, ""));
      case COMPANY -> asked.profile().forEach(one -> rows.add(one.id(), String.valueOf(one.no())));
      case MARKS -> asked.items().forEach(one -> rows.add(one.id(), one.item().no()));
      case GROUNDS -> asked.evidence().forEach(one -> rows.add(one.id(), one.no()));
      case EVENTS -> rows.addEvents(asked);
      case REVIEW -> {
        // nothing is asked there
      }
    }
    return rows;
  }

  /** The column in which people see the numbers of a page; null: it has none. */
  static @Nullable CheckSheetColumn column(CheckSheetPage page) {
    return CheckSheetColumn.of(page).stream()
        .filter(column -> column.id().equals("no"))
        .findFirst()
        .orElse(null);
  }

  private void addEvents(Questionnaire asked) {
    asked.events().forEach(one -> add(one.id(), String.valueOf(numbers.size() + 1)));
    for (int i = 1; i <= EventQuestion.FREE_ROWS; i++) {
      add(EventQuestion.FREE + i, String.valueOf(numbers.size() + 1));
    }
  }

  private void add(String id, String number) {
    numbers.put(id, number);
    if (!number.isEmpty()) {
      ids.putIfAbsent(Spelling.id(number), id);
    }
  }

  /** The ids of all rows with their numbers, in the order of the page; a number may be empty. */
  Map<String, String> all() {
    return numbers;
  }

  /** Whether a row is asked. */
  boolean knows(String id) {
    return numbers.containsKey(id);
  }

  /** The row of a number. */
  Optional<String> byNumber(String number) {
    return Optional.ofNullable(ids.get(Spelling.id(number)));
  }

  /** Whether a number that people see is that of a row, or no other is known. */
  boolean fits(String id, String seen) {
    String number = numbers.getOrDefault(id, "");
    return number.isEmpty() || Spelling.id(number).equals(Spelling.id(seen));
  }

  /** The same as far as the numbers of any two rulesets agree. */
  boolean fitsAnyRuleset(String id, String seen) {
    return switch (page) {
      case START, COMPANY, EVENTS, REVIEW -> true;
      case MARKS -> fits(id, seen);
      case GROUNDS -> {
        String number = numbers.getOrDefault(id, "");
        yield number.isEmpty() || item(Spelling.id(number)).equals(item(Spelling.id(seen)));
      }
    };
  }

  /** Whether a number alone says which row it is, whatever the ruleset. */
  boolean areLasting() {
    return page == CheckSheetPage.MARKS;
  }

  private static String item(String number) {
    int end = number.lastIndexOf(WITHIN_ITEM);
    return end < 0 ? number : number.substring(0, end);
  }
}
