package io.kijun.core.criterion;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.WordKind;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A column whose cells hold words of one kind; their order says nothing. */
public abstract class WordsColumn extends ConstraintColumn {

  private static final Type WORDS = new TypeReference<List<String>>() {}.getType();

  private final WordKind kind;

  /** A column of words of a kind. */
  protected WordsColumn(String code, String ja, String en, WordKind kind) {
    super(code, ja, en);
    this.kind = kind;
  }

  /** The codes of a row's words, in the order written; empty where there are none. */
  @SuppressWarnings("unchecked") // only lists of codes come in, by with and by JSON
  public final List<String> of(CriterionRow row) {
    return (List<String>) row.values().getOrDefault(code(), List.of());
  }

  /** The kind of its words. */
  public final WordKind kind() {
    return kind;
  }

  @Override
  public final @Nullable Object value(CriterionRow row) {
    List<String> words = of(row);
    return words.isEmpty() ? null : Set.copyOf(words);
  }

  /** A row without words has an empty list of them. */
  @Override
  public final CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.with(code(), value == null ? List.of() : value);
  }

  @Override
  public final List<String> read(CellInput cell, Lexicon lexicon) {
    return cell.words(word -> lexicon.code(kind, word), lexicon.spellings(kind));
  }

  @Override
  public final List<CellCompletion> completions(String typed, Lexicon lexicon) {
    return ListTyping.of(typed).completions(lexicon.completions(kind));
  }

  @Override
  public final Type valueType() {
    return WORDS;
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return Loosening.loses(set(before), set(after));
  }

  @SuppressWarnings("unchecked") // as value makes it
  static Set<String> set(@Nullable Object words) {
    return words == null ? Set.of() : (Set<String>) words;
  }

  @Override
  public final boolean asksNoMore(CriterionRow easier, CriterionRow row) {
    return new HashSet<>(of(row)).containsAll(of(easier));
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    List<RowVariation> all = new ArrayList<>();
    for (String word : of(row)) {
      all.add(
          new RowVariation(
              RowVariation.dropped(word), with(row, RowVariation.without(of(row), word))));
    }
    return all;
  }

  @Override
  public final Map<WordKind, List<String>> words(CriterionRow row) {
    return Map.of(kind, of(row));
  }

  @Override
  public @Nullable Type viewType() {
    return WORDS;
  }

  @Override
  public final Object view(CriterionRow row) {
    return of(row);
  }
}
