package io.kijun.core.criterion;

import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be typed on in a cell.
 *
 * @param text the whole text of the cell then
 * @param meaning what it says, in words
 */
public record CellCompletion(String text, Text meaning) {

  /** So many are offered. */
  public static final int MOST = 20;

  /** A word that says what it means. */
  public static CellCompletion of(String word) {
    return new CellCompletion(word, new Text(word, word));
  }

  /** The same in a list, after the members that stand before it. */
  CellCompletion after(String before) {
    return new CellCompletion(before + text, meaning);
  }

  /** Of some words, those that begin with what is typed, then those that have it elsewhere. */
  public static List<CellCompletion> fitting(String typed, List<CellCompletion> words) {
    String folded = Spelling.normalised(typed);
    List<CellCompletion> fitting = new ArrayList<>();
    words.stream().filter(word -> word.begins(folded)).limit(MOST).forEach(fitting::add);
    words.stream()
        .filter(word -> !word.begins(folded) && word.contains(folded))
        .limit(MOST - (long) fitting.size())
        .forEach(fitting::add);
    return List.copyOf(fitting);
  }

  /** The same of words of a list, of whose members the last is being typed. */
  public static List<CellCompletion> fittingLast(String typed, List<CellCompletion> words) {
    return ListTyping.of(typed).completions(words);
  }

  private boolean begins(String folded) {
    return spellings().stream().anyMatch(one -> one.startsWith(folded));
  }

  private boolean contains(String folded) {
    return spellings().stream().anyMatch(one -> one.contains(folded));
  }

  private List<String> spellings() {
    return List.of(
        Spelling.normalised(text),
        Spelling.normalised(meaning.ja()),
        Spelling.normalised(meaning.en()));
  }
}
