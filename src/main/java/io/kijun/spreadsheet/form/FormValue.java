package io.kijun.spreadsheet.form;

import java.time.LocalDate;

/** What is in a cell of a form. */
public sealed interface FormValue {

  /** Nothing. */
  FormValue BLANK = new Nothing();

  /** A blank cell, which may be filled in. */
  record Nothing() implements FormValue {}

  /** Words; never a formula, whatever they begin with. */
  record Words(String text) implements FormValue {}

  /** A number. */
  record Count(double number) implements FormValue {}

  /** A day. */
  record Day(LocalDate day) implements FormValue {}

  /** A formula, without the sign that begins it. */
  record Formula(String formula) implements FormValue {}

  /** Words, or nothing where they are empty. */
  static FormValue of(String text) {
    return text.isEmpty() ? BLANK : new Words(text);
  }
}
