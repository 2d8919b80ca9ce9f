package io.kijun.spreadsheet.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one filled form has in its open cells. Its texts stand where all texts of a workbook do: of
 * a text that stands in the cell itself, a program that overwrites it may keep the old one beside
 * the new.
 */
final class FormFilling {

  private final Map<FormPlace, FormValue> values;
  private final String footer;
  private final int firstNumber;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /** A filling whose first text has a number, those before it being the same in each form. */
  FormFilling(Map<FormPlace, FormValue> values, String footer, int firstNumber) {
    this.values = values;
    this.footer = footer;
    this.firstNumber = firstNumber;
  }

  /** What is to be in an open cell; null: what the form has there. */
  @Nullable FormValue value(FormPlace place) {
    return values.get(place);
  }

  /** What stands below each printed page. */
  String footer() {
    return footer;
  }

  /** The number of a text that one more cell has. */
  int number(String text) {
    uses++;
    return numbers.computeIfAbsent(text, any -> firstNumber + numbers.size());
  }

  /** How many cells have a text of this filling. */
  int uses() {
    return uses;
  }

  /** The texts by their numbers. */
  Set<String> texts() {
    return numbers.keySet();
  }
}
