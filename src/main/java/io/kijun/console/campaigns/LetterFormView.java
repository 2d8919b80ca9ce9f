package io.kijun.console.campaigns;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of letters.
 *
 * @param placeholders what a text may leave open
 */
public record LetterFormView(List<LetterForm> letters, List<Placeholder> placeholders) {

  /**
   * A letter's text.
   *
   * @param facts which version it is, and who wrote it
   * @param action where it is written; null: the reader may not
   * @param seen the version that was read
   */
  public record LetterForm(
      String name,
      String facts,
      @Nullable String action,
      int seen,
      FieldView ja,
      FieldView en,
      List<ProblemItem> problems) {}

  /** What is written, and what comes in its place. */
  public record Placeholder(String written, String meaning) {}
}
