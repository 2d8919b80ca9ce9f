package io.kijun.core.criterion;

import io.kijun.core.issue.Invisible;
import java.util.List;

/**
 * A list that is being typed.
 *
 * @param before the members that stand already, with their separators
 * @param member the beginning of the one that is being typed
 */
record ListTyping(String before, String member) {

  private static final String SEPARATORS = "、,，､\n\r";

  static ListTyping of(String text) {
    int end = text.length();
    while (end > 0 && SEPARATORS.indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    String typed = text.substring(end);
    return new ListTyping(text.substring(0, end), Invisible.isBlank(typed) ? "" : typed.strip());
  }

  /** The lists that may come of it: words that stand in it are not offered again. */
  List<CellCompletion> completions(List<CellCompletion> words) {
    List<String> there = Spelling.members(before).stream().map(Spelling::normalised).toList();
    List<CellCompletion> others =
        words.stream().filter(word -> !there.contains(Spelling.normalised(word.text()))).toList();
    return CellCompletion.fitting(member, others).stream().map(one -> one.after(before)).toList();
  }
}
