package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that lines of cases may use: those of the vocabulary, items and criteria. */
public final class CaseWords {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final Map<String, String> events = new HashMap<>();
  private final Set<String> items = new LinkedHashSet<>();
  private final Set<String> criteria = new LinkedHashSet<>();

  /** The words of a standard that may still have problems. */
  public CaseWords(Vocabulary vocabulary, List<Item> items, List<CriterionRow> rows) {
    this.vocabulary = vocabulary;
    this.lexicon = new Lexicon(vocabulary);
    for (Word event : vocabulary.events()) {
      events.put(Spelling.normalised(event.label().ja()), event.code());
      events.put(Spelling.normalised(event.label().en()), event.code());
      events.put(Spelling.normalised(event.code()), event.code());
    }
    items.forEach(item -> this.items.add(item.no()));
    rows.stream().filter(row -> !row.id().isEmpty()).forEach(row -> criteria.add(row.criterion()));
  }

  /** The words of a standard. */
  public static CaseWords of(Standard standard) {
    return new CaseWords(standard.vocabulary(), standard.items(), standard.criteria());
  }

  String evidence(String key) throws LineRefused {
    return word(Column.EVIDENCE, key);
  }

  String profile(String word) throws LineRefused {
    return word(Column.APPLIES_WHEN, word);
  }

  String event(String word) throws LineRefused {
    String code = events.get(Spelling.normalised(word));
    if (code == null) {
      throw unknown(word, labels(vocabulary.events()));
    }
    return code;
  }

  /** The codes of a list's words, in the order written. */
  List<String> members(Column column, String list) throws LineRefused {
    List<String> codes = new ArrayList<>();
    for (String word : Spelling.members(list)) {
      codes.add(word(column, word));
    }
    return codes;
  }

  /** The code of a word of any of several lists. */
  String anyOf(List<Column> columns, String word) throws LineRefused {
    List<String> allowed = new ArrayList<>();
    for (Column column : columns) {
      var code = lexicon.code(column, word);
      if (code.isPresent()) {
        return code.get();
      }
      allowed.addAll(allowed(column));
    }
    throw unknown(word, allowed);
  }

  String item(String no) throws LineRefused {
    return known(no, items);
  }

  String criterion(String id) throws LineRefused {
    return known(id, criteria);
  }

  boolean isCriterion(String id) {
    return criteria.contains(id);
  }

  static LocalDate date(String text) throws LineRefused {
    try {
      LocalDate date = LocalDate.parse(text.strip());
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      // refused below, with what is allowed
    }
    throw new LineRefused(
        "日付はYYYY-MM-DD（1900年から2199年まで）で入力してください。",
        "A date must be YYYY-MM-DD, from 1900 to 2199.",
        text.strip(),
        List.of());
  }

  static <T extends Enum<T> & Labelled> T label(String text, List<T> values) throws LineRefused {
    String spelt = Spelling.normalised(text);
    for (T value : values) {
      if (spelt.equals(Spelling.normalised(value.label().ja()))
          || spelt.equals(Spelling.normalised(value.label().en()))
          || spelt.equals(Spelling.normalised(value.name()))) {
        return value;
      }
    }
    throw unknown(text, values.stream().map(value -> value.label().ja()).toList());
  }

  private static String known(String text, Set<String> known) throws LineRefused {
    if (!known.contains(text)) {
      throw unknown(text, known);
    }
    return text;
  }

  private String word(Column column, String word) throws LineRefused {
    var code = lexicon.code(column, word);
    if (code.isEmpty()) {
      throw unknown(word, allowed(column));
    }
    return code.get();
  }

  static LineRefused unknown(String word, java.util.Collection<String> allowed) {
    return new LineRefused("使えない語です。", "There is no such word.", word.strip(), allowed);
  }

  private List<String> allowed(Column column) {
    return switch (column) {
      case EVIDENCE -> vocabulary.evidence().stream().map(EvidenceKey::key).toList();
      case APPLIES_WHEN -> labels(vocabulary.profile());
      case AUDIENCE -> labels(vocabulary.audiences());
      case SCOPE -> labels(vocabulary.scopes());
      case CONTENTS -> labels(vocabulary.contents());
      default -> labels(vocabulary.occasions());
    };
  }

  private static List<String> labels(List<? extends Labelled> words) {
    return words.stream().map(word -> word.label().ja()).toList();
  }
}
