package io.kijun.rulechange.edit;

import io.kijun.core.criterion.Spelling;

/** A text as it is looked for: in any width and case, hiragana and katakana alike. */
final class FoldedText {

  private static final char FIRST_KATAKANA = 'ァ';
  private static final char LAST_KATAKANA = 'ヶ';
  private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

  private FoldedText() {}

  static String of(String text) {
    String spelt = Spelling.normalised(text);
    StringBuilder folded = new StringBuilder(spelt.length());
    for (int i = 0; i < spelt.length(); i++) {
      char c = spelt.charAt(i);
      boolean katakana = c >= FIRST_KATAKANA && c <= LAST_KATAKANA;
      folded.append(katakana ? (char) (c - TO_HIRAGANA) : c);
    }
    return folded.toString();
  }
}
