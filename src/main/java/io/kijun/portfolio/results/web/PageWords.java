package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a page says things.
 *
 * @param japanese otherwise in English
 */
record PageWords(boolean japanese) {

  String say(String ja, String en) {
    return japanese ? ja : en;
  }

  String in(Text text) {
    return japanese ? text.ja() : text.en();
  }

  /** Names, joined. */
  String joined(Iterable<String> names) {
    return String.join(say("、", ", "), names);
  }

  /** What a page leaves out; nothing where it leaves out nothing. */
  String more(int all, int shown) {
    int left = Math.max(0, all - shown);
    return left == 0
        ? ""
        : say(
            "ほか" + left + "件（表計算用の出力にはすべてあります）",
            "and " + left + " more (all of them are in the tables)");
  }

  static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }
}
