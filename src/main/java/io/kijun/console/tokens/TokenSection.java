package io.kijun.console.tokens;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one kind, and the form for another.
 *
 * @param id of the part of the page
 * @param told what they are for
 * @param action the address of the form
 * @param made a token, or an address with one, that is shown this once; null: none was made
 * @param problems of the form
 */
public record TokenSection(
    String id,
    String title,
    String told,
    String action,
    List<TokenRow> rows,
    List<FieldView> fields,
    @Nullable String made,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public TokenSection {
    rows = List.copyOf(rows);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** The same with a token that is shown this once. */
  TokenSection showing(String text) {
    return new TokenSection(id, title, told, action, rows, fields, text, problems);
  }

  /** The same with what is wrong, and what was typed. */
  TokenSection refusing(List<ProblemItem> wrong, List<FieldView> typed) {
    return new TokenSection(id, title, told, action, rows, typed, made, wrong);
  }
}
