package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Answerer;
import java.util.Arrays;

/** Who answers, as sheets come with it. */
public final class Respondents {

  private Respondents() {}

  /** Whether a text is what a sheet says by itself. */
  public static boolean isPrefilled(String text) {
    String folded = Spelling.normalised(text);
    return Arrays.stream(Answerer.values())
        .anyMatch(
            one ->
                folded.equals(Spelling.normalised(one.label().ja()))
                    || folded.equals(Spelling.normalised(one.label().en())));
  }
}
