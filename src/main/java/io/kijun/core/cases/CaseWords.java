package io.kijun.core.cases;

import io.kijun.core.criterion.DateSpelling;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.WordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that lines of cases may use: those of the vocabulary, items and criteria. */
public final class CaseWords {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final Lexicon lexicon;
  private final Set<String> items = new LinkedHashSet<>();
  private final Set<String> criteria = new LinkedHashSet<>();

  /** The words of a standard that may still have problems. */
  public CaseWords(Vocabulary vocabulary, List<Item> items, List<CriterionRow> rows) {
    this.lexicon = new Lexicon(vocabulary);
    items.forEach(item -> this.items.add(item.no()));
    rows.stream().filter(row -> !row.id().isEmpty()).forEach(row -> criteria.add(row.criterion()));
  }

  /** The words of a standard. */
  public static CaseWords of(Standard standard) {
    return new CaseWords(standard.vocabulary(), standard.items(), standard.criteria());
  }

  String evidence(String key) throws LineRefused {
    return word(WordKind.EVIDENCE, key);
  }

  String profile(String word) throws LineRefused {
    return word(WordKind.PROFILE, word);
  }

  String event(String word) throws LineRefused {
    return word(WordKind.EVENT, word);
  }

  /** The codes of a list's words, in the order written. */
  List<String> members(WordKind kind, String list) throws LineRefused {
    List<String> codes = new ArrayList<>();
    for (String word : Spelling.members(list)) {
      codes.add(word(kind, word));
    }
    return codes;
  }

  /** The code of a word of any of several lists. */
  String anyOf(List<WordKind> kinds, String word) throws LineRefused {
    List<String> allowed = new ArrayList<>();
    for (WordKind kind : kinds) {
      var code = lexicon.code(kind, word);
      if (code.isPresent()) {
        return code.get();
      }
      allowed.addAll(lexicon.spellings(kind));
    }
    throw unknown(word, allowed);
  }

  String item(String no) throws LineRefused {
    return known(no, items);
  }

  String criterion(String id) throws LineRefused {
    return known(id, criteria);
  }

  /** Whether a text names a criterion, and no item. */
  boolean isCriterion(String text) {
    String id = Spelling.id(text);
    return criteria.contains(id) && !items.contains(id);
  }

  static LocalDate date(String text) throws LineRefused {
    Optional<LocalDate> date = DateSpelling.parse(text).filter(CaseWords::isSensible);
    if (date.isEmpty()) {
      throw new LineRefused(
          "日付はYYYY-MM-DD（1900年から2199年まで）で入力してください。",
          "A date must be YYYY-MM-DD, from 1900 to 2199.",
          text.strip(),
          List.of(),
          DateSpelling.meant(text).orElse(null));
    }
    return date.get();
  }

  private static boolean isSensible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
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
    String id = Spelling.id(text);
    if (!known.contains(id)) {
      throw unknown(text, known);
    }
    return id;
  }

  private String word(WordKind kind, String word) throws LineRefused {
    var code = lexicon.code(kind, word);
    if (code.isEmpty()) {
      throw unknown(word, lexicon.spellings(kind));
    }
    return code.get();
  }

  static LineRefused unknown(String word, Collection<String> allowed) {
    return new LineRefused(
        "使えない語です。",
        "There is no such word.",
        word.strip(),
        allowed,
        Nearest.meant(word.strip(), allowed).orElse(null));
  }
}
