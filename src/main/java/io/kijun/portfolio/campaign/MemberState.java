package io.kijun.portfolio.campaign;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/** How far a supplier has come in a campaign. The names stand in answers, and stay. */
public enum MemberState implements Labelled {
  /** No sheet went out to it. */
  NOT_ASKED("未送付", "Not asked"),
  /** A sheet went out, and there is time left. */
  ASKED("回答待ち", "Asked"),
  /** The last sheet that came in was sent back, and there is time left. */
  RETURNED("差し戻し中", "Returned"),
  /** A sheet came in that nobody has decided on. */
  IN("受領・確認待ち", "In"),
  /** A sheet was accepted. */
  ACCEPTED("受け入れ済み", "Accepted"),
  /** The day is past, and no sheet waits or was accepted. */
  LATE("期限超過", "Late"),
  /** Somebody decided that it plays no part, and said why. */
  LEFT_OUT("対象外", "Left out");

  private final Text label;

  MemberState(String ja, String en) {
    this.label = new Text(ja, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether nothing more is awaited of it, from the supplier or from us. */
  public boolean isDone() {
    return switch (this) {
      case ACCEPTED, LEFT_OUT -> true;
      case NOT_ASKED, ASKED, RETURNED, IN, LATE -> false;
    };
  }

  /** Whether something is still to come from the supplier that it was asked for. */
  public boolean isOpen() {
    return switch (this) {
      case ASKED, RETURNED, LATE -> true;
      case NOT_ASKED, IN, ACCEPTED, LEFT_OUT -> false;
    };
  }
}
