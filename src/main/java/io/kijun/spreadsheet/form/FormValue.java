package io.kijun.spreadsheet.form;

import java.time.LocalDate;

/** What is in a cell of a form. */
public sealed interface FormValue {

  /** Nothing. */
  FormValue BLANK = new Nothing();

  /** A blank cell, which may be filled in. */
  record Nothing() implements FormValue {}

  /** Words; never a formula, whatever they begin with. */
  record PlainText(String text) implements FormValue {}

  /** A number. */
  record Count(double number) implements FormValue {}

  /** A day. */
  record Day(LocalDate day) implements FormValue {}

  /** A formula, without the sign that begins it. */
  record Formula(String formula) implements FormValue {}

  /**
   * A formula whose value is known while the form is blank, so that it need not be calculated.
   *
   * @param value what it is then: a number
   */
  record KnownFormula(String formula, double value) implements FormValue {}

  /** Words, or nothing where they are empty. */
  static FormValue of(String text) {
    return text.isEmpty() ? BLANK : new PlainText(text);
  }
}
