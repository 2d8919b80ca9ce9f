package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers.SheetAbout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows that a page asks, by their hidden ids and by the numbers that people see. */
final class RowNumbers {

  /** What stands before the number of a free row of できごと. */
  static final String FREE = "v:+";

  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private RowNumbers() {}

  /** The rows of a page. */
  static RowNumbers of(CheckSheetPage page, Questionnaire asked) {
    RowNumbers rows = new RowNumbers();
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

  private void addEvents(Questionnaire asked) {
    asked.events().forEach(one -> add(one.id(), String.valueOf(numbers.size() + 1)));
    for (int i = 1; i <= EventQuestion.FREE_ROWS; i++) {
      add(FREE + i, String.valueOf(numbers.size() + 1));
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
}
