package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;

/** The words that are chosen in a check sheet. */
public enum AnswerWord {
  ACHIEVED("○", "○"),
  PARTIAL("△", "△"),
  NOT_ACHIEVED("×", "×"),
  NOT_APPLICABLE("該当なし", "N/A"),
  SAME("前回と同じ", "same"),

  /** All that is asked; {@link #YES} where nothing is listed. */
  ALL("はい（すべて）", "Yes (all)"),
  YES("はい", "Yes"),
  EXCEPTION("例外あり（対処済み）", "Exceptions (dealt with)"),
  SOME("一部", "Partly"),
  NO("いいえ", "No"),
  UNKNOWN("わからない", "Not known"),

  HAPPENED("あった", "Happened"),
  NOT_HAPPENED("なかった", "Did not happen");

  private static final Text ALTERNATIVE = new Text("はい：", "Yes: ");

  private final Text words;

  AnswerWord(String ja, String en) {
    this.words = new Text(ja, en);
  }

  /** The word for an answer about the firm. */
  public static AnswerWord of(YesNo answer) {
    return switch (answer) {
      case YES -> YES;
      case NO -> NO;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The mark of an item. */
  public static AnswerWord of(ItemMark mark) {
    return switch (mark) {
      case ACHIEVED -> ACHIEVED;
      case PARTIAL -> PARTIAL;
      case NOT_ACHIEVED -> NOT_ACHIEVED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case SAME -> SAME;
    };
  }

  /** The word for whether an event happened. */
  public static AnswerWord of(EventWord answer) {
    return switch (answer) {
      case HAPPENED -> HAPPENED;
      case NOT -> NOT_HAPPENED;
    };
  }

  /** As the sheets have it. */
  public Text words() {
    return words;
  }

  /** Yes by one of several ways, for instance はい：知識による認証. */
  public static Text alternative(Text way) {
    return new Text(ALTERNATIVE.ja() + way.ja(), ALTERNATIVE.en() + way.en());
  }
}
