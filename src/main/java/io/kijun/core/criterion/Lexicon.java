package io.kijun.core.criterion;

import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The vocabulary as cells and files need it: words by spelling, members by code, evidence keys by
 * position.
 */
public final class Lexicon {

  private final Vocabulary vocabulary;
  private final Map<String, String> evidence = new HashMap<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, String> profile = new HashMap<>();
  private final Map<String, String> occasionCodes = new HashMap<>();
  private final Map<Column, Map<String, String>> lists = new HashMap<>();
  private final Map<Column, Map<String, Member>> members = new HashMap<>();
  private final Map<String, Occasion> occasions = new HashMap<>();
  private final Map<String, Text> profileLabels = new HashMap<>();

  /** Indexes a vocabulary. */
  public Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (EvidenceKey key : vocabulary.evidence()) {
      evidence.put(Spelling.normalised(key.key()), key.key());
      slots.putIfAbsent(key.key(), slots.size());
    }
    for (ProfileFact fact : vocabulary.profile()) {
      spell(profile, fact.code(), fact.label());
      profileLabels.put(fact.code(), fact.label());
    }
    for (Occasion occasion : vocabulary.occasions()) {
      spell(occasionCodes, occasion.code(), occasion.label());
      occasions.put(occasion.code(), occasion);
    }
    index(Column.AUDIENCE, vocabulary.audiences());
    index(Column.SCOPE, vocabulary.scopes());
    index(Column.CONTENTS, vocabulary.contents());
  }

  private void index(Column column, List<Word> words) {
    Map<String, String> spelt = new HashMap<>();
    Map<String, Member> byCode = new HashMap<>();
    for (Word word : words) {
      spell(spelt, word.code(), word.label());
      byCode.put(word.code(), new Member(word.code(), word.label(), word.appliesWhen()));
    }
    lists.put(column, spelt);
    members.put(column, byCode);
  }

  private static void spell(Map<String, String> spelt, String code, Text label) {
    spelt.putIfAbsent(Spelling.normalised(label.ja()), code);
    spelt.putIfAbsent(Spelling.normalised(label.en()), code);
    spelt.put(Spelling.normalised(code), code);
  }

  /** The vocabulary that this indexes. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many evidence keys there are. */
  int slots() {
    return slots.size();
  }

  /** The position of an evidence key, or -1 where it is unknown. */
  int slot(String key) {
    return slots.getOrDefault(key, -1);
  }

  /** The code of a word as a cell of a column spells it. */
  public Optional<String> code(Column column, String spelling) {
    Map<String, String> spelt =
        switch (column) {
          case EVIDENCE -> evidence;
          case APPLIES_WHEN -> profile;
          case OCCASIONS -> occasionCodes;
          default -> lists.getOrDefault(column, Map.of());
        };
    return Optional.ofNullable(spelt.get(Spelling.normalised(spelling)));
  }

  /** The members of an audience, scope or contents list, by codes that are known. */
  public List<Member> members(Column column, List<String> codes) {
    return known(codes, members.getOrDefault(column, Map.of())::get);
  }

  /** The occasions with these codes, which must be known. */
  public List<Occasion> occasions(List<String> codes) {
    return known(codes, occasions::get);
  }

  /** The names of profile facts with these codes, which must be known. */
  public List<Text> profileLabels(List<String> codes) {
    return known(codes, profileLabels::get);
  }

  private static <T> List<T> known(List<String> codes, Function<String, T> find) {
    return codes.stream()
        .map(code -> Optional.ofNullable(find.apply(code)).orElseThrow(() -> unknown(code)))
        .toList();
  }

  private static IllegalArgumentException unknown(String code) {
    return new IllegalArgumentException("the vocabulary has no word " + code);
  }
}
