package io.kijun.portfolio.campaign;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/** What a letter is for. The names stand in stores and addresses, and stay. */
public enum LetterKind implements Labelled {
  /** It goes with the sheet. */
  ASKING("依頼状", "asking"),
  /** It asks again. */
  REMINDER("督促状", "reminder"),
  /** The answer was accepted. */
  THANKS("お礼状", "thanks");

  private final Text label;

  LetterKind(String ja, String en) {
    this.label = new Text(ja, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
