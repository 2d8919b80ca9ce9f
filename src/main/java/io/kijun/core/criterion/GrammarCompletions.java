package io.kijun.core.criterion;

import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a grammar makes of a text that is not at its end, by the ends that it may have. */
final class GrammarCompletions {

  private static final List<String> ENDS =
      List.of(
          "", "か月", "月", "年", "日", "回以上", "回以上/年", "回以上/6か月", "回以上/月", "以上", "か月以上", "年以上", "日以上",
          "以上/年", "以上/6か月", "以上/月", "/年", "/6か月", "/月");

  private GrammarCompletions() {}

  /**
   * The completions of a text.
   *
   * @param parse what the grammar reads
   * @param inWords how it writes what it has read
   * @param examples offered where they fit
   */
  static <T> List<CellCompletion> of(
      String typed,
      Function<String, Optional<T>> parse,
      Function<T, Text> inWords,
      List<String> examples) {
    Map<String, CellCompletion> found = new LinkedHashMap<>();
    String stripped = typed.strip();
    if (!stripped.isEmpty()) {
      for (String end : ENDS) {
        parse.apply(stripped + end).map(inWords).ifPresent(words -> put(found, words));
      }
    }
    List<CellCompletion> known = new ArrayList<>();
    examples.forEach(
        example ->
            parse.apply(example).map(inWords).map(GrammarCompletions::of).ifPresent(known::add));
    CellCompletion.fitting(stripped, known).forEach(one -> found.putIfAbsent(one.text(), one));
    return found.values().stream().limit(CellCompletion.MOST).toList();
  }

  private static void put(Map<String, CellCompletion> found, Text words) {
    found.putIfAbsent(words.ja(), of(words));
  }

  private static CellCompletion of(Text words) {
    return new CellCompletion(words.ja(), words);
  }
}
