package io.kijun.core.evaluation;

import io.kijun.core.criterion.PeriodWords;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The names of codes, dates and periods in texts for people. */
public final class CodeNames {

  private static final Text NOTHING = new Text("なし", "none");
  private static final Map<String, Text> STATES =
      Map.of(
          "true", new Text("済", "established"),
          "false", new Text("未整備", "not established"),
          "unstated", new Text("記載なし", "not stated"));

  private final Map<String, Text> words = new HashMap<>(STATES);
  private final Map<String, Text> items = new HashMap<>();

  /** The names that a standard gives. */
  public CodeNames(Standard standard) {
    Vocabulary vocabulary = standard.vocabulary();
    for (List<Word> list :
        List.of(vocabulary.contents(), vocabulary.scopes(), vocabulary.audiences())) {
      list.forEach(word -> words.put(word.code(), word.label()));
    }
    for (Occasion occasion : vocabulary.occasions()) {
      words.put(occasion.code(), occasion.label());
    }
    for (Item item : standard.items()) {
      items.put(
          item.no(),
          new Text(
              "No." + item.no() + "「" + item.title().ja() + "」",
              "No. " + item.no() + " (" + item.title().en() + ")"));
    }
  }

  /** The names of codes, joined; dates stand as they are. */
  public Text list(Collection<String> codes) {
    if (codes.isEmpty()) {
      return NOTHING;
    }
    if (codes.size() == 1) {
      return of(codes.iterator().next());
    }
    StringJoiner ja = new StringJoiner("、");
    StringJoiner en = new StringJoiner(", ");
    for (String code : codes) {
      Text name = of(code);
      ja.add(name.ja());
      en.add(name.en());
    }
    return new Text(ja.toString(), en.toString());
  }

  private Text of(String code) {
    Text word = words.get(code);
    if (word != null) {
      return word;
    }
    return code.startsWith("P")
        ? PeriodWords.of(Period.parse(code)).map(Text::new)
        : new Text(code, code);
  }

  /** An item by its number and title. */
  public Text item(String no) {
    return items.getOrDefault(no, new Text(no, no));
  }
}
