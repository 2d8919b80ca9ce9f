package io.kijun.core.criterion;

import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.WordKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The vocabulary as cells and files need it: words by spelling and by code, evidence keys by
 * position.
 */
public final class Lexicon {

  private final Vocabulary vocabulary;
  private final Map<WordKind, WordIndex> kinds = new EnumMap<>(WordKind.class);
  private final Map<String, Integer> slots = new HashMap<>();
  private final Map<String, Text> questions = new HashMap<>();
  private final Map<String, Occasion> occasions = new HashMap<>();

  /** The words of one kind: codes by spelling, words by code. */
  private record WordIndex(Map<String, String> codes, Map<String, Word> words) {

    static WordIndex of(List<Word> words) {
      WordIndex index = new WordIndex(new HashMap<>(), new LinkedHashMap<>());
      for (Word word : words) {
        index.codes.putIfAbsent(Spelling.normalised(word.label().ja()), word.code());
        index.codes.putIfAbsent(Spelling.normalised(word.label().en()), word.code());
        index.codes.put(Spelling.normalised(word.code()), word.code());
        index.words.put(word.code(), word);
      }
      return index;
    }
  }

  /** Indexes a vocabulary. */
  public Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (WordKind kind : WordKind.values()) {
      kinds.put(kind, WordIndex.of(kind.words(vocabulary)));
    }
    for (EvidenceKey key : vocabulary.evidence()) {
      slots.putIfAbsent(key.key(), slots.size());
      questions.putIfAbsent(key.key(), key.question());
    }
    vocabulary.occasions().forEach(occasion -> occasions.put(occasion.code(), occasion));
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

  /** The question that asks for an evidence key; the key itself where it is unknown. */
  Text question(String key) {
    return questions.getOrDefault(key, new Text(key, key));
  }

  private WordIndex kind(WordKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }

  /** The code of a word of a kind as a cell spells it. */
  public Optional<String> code(WordKind kind, String spelling) {
    return Optional.ofNullable(kind(kind).codes.get(Spelling.normalised(spelling)));
  }

  /** The words of a kind with these codes, which must be known. */
  public List<Word> words(WordKind kind, List<String> codes) {
    return known(codes, kind(kind).words::get);
  }

  /** How cells write the words of a kind, in the order of 語彙. */
  public List<String> spellings(WordKind kind) {
    return kind.words(vocabulary).stream().map(word -> word.label().ja()).toList();
  }

  /** What cells may say of a kind, with what it means: of an evidence key its question. */
  public List<CellCompletion> completions(WordKind kind) {
    return kind.words(vocabulary).stream()
        .map(
            word ->
                new CellCompletion(
                    word.label().ja(),
                    kind == WordKind.EVIDENCE ? question(word.code()) : word.label()))
        .toList();
  }

  /** The occasions with these codes, which must be known. */
  public List<Occasion> occasions(List<String> codes) {
    return known(codes, occasions::get);
  }

  /** The first profile fact that is none of some and can be denied alone, or empty. */
  public Optional<String> otherFact(List<String> facts) {
    Set<String> implied =
        vocabulary.profile().stream()
            .flatMap(fact -> fact.implies().stream())
            .collect(Collectors.toSet());
    return kind(WordKind.PROFILE).words.keySet().stream()
        .filter(code -> !facts.contains(code) && !implied.contains(code))
        .findFirst();
  }

  /** The names of words, joined. */
  static Text joined(List<Word> words) {
    return new Text(
        words.stream().map(word -> word.label().ja()).collect(Collectors.joining("、")),
        words.stream().map(word -> word.label().en()).collect(Collectors.joining(", ")));
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
