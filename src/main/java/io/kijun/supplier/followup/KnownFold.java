package io.kijun.supplier.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fold that is kept as text, and taken apart only where it is asked for.
 *
 * @param records how many standings were on record when it was made
 * @param text of the fold
 */
record KnownFold(int records, FoldSummary summary, String text) {

  /** Another one, and what was kept before is made anew. */
  private static final String FORM = "kijun-follow-up/2";

  private static final KnownFold NOTHING =
      new KnownFold(0, FoldSummary.of(List.of()), FoldText.of(FollowUpFold.NONE));

  static KnownFold of(int records, FollowUpFold fold) {
    return new KnownFold(records, FoldSummary.of(fold.tracks()), FoldText.of(fold));
  }

  /**
   * What was kept.
   *
   * @param memory null: nothing was
   */
  static KnownFold read(@Nullable String memory) {
    if (memory == null) {
      return NOTHING;
    }
    Pieces lines = new Pieces(memory, '\n');
    if (!lines.next().equals(FORM)) {
      return NOTHING;
    }
    int records = (int) lines.number();
    return new KnownFold(records, FoldSummary.read(lines.next()), lines.rest());
  }

  /** As it is kept. */
  String memory() {
    return String.join("\n", FORM, Integer.toString(records), summary.text(), text);
  }

  FollowUpFold fold() {
    return FoldText.read(text);
  }
}
