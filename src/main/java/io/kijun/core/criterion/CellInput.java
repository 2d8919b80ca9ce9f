package io.kijun.core.criterion;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cell while it is read: its text, and whom to tell what is wrong with it. */
public interface CellInput {

  /** The text, stripped; empty where the cell is blank or cannot be read, which is told. */
  String text();

  /** The text, which must be there; empty, and told, where it is not. */
  String required();

  /** Tells that the cell says something that it may not say. */
  void refuse(IssueCode code, String ja, String en, @Nullable String found);

  /** Tells that a word is not known here. */
  void unknown(String word, Collection<String> allowed);

  /**
   * Tells that a word is not known here.
   *
   * @param meant what was probably meant, and asks no less; empty where nothing is near enough
   */
  default void unknown(String word, Collection<String> allowed, Optional<String> meant) {
    unknown(word, allowed);
  }

  /** The members of a list, each found by a look-up or told as unknown. */
  default List<String> words(Function<String, Optional<String>> code, Collection<String> allowed) {
    List<String> codes = new ArrayList<>();
    for (String word : Spelling.members(text())) {
      Optional<String> found = code.apply(word);
      if (found.isEmpty()) {
        unknown(word, allowed, WordsGlued.of(word, allowed).or(() -> Nearest.meant(word, allowed)));
      } else if (!codes.contains(found.get())) {
        codes.add(found.get());
      }
    }
    return List.copyOf(codes);
  }

  /** A word of an enumeration: its Japanese or English name or its code; null where blank. */
  default <T extends Enum<T> & Labelled> @Nullable T word(List<T> values) {
    String text = text();
    if (text.isEmpty()) {
      return null;
    }
    String spelt = Spelling.normalised(text);
    for (T value : values) {
      if (spelt.equals(Spelling.normalised(value.label().ja()))
          || spelt.equals(Spelling.normalised(value.label().en()))
          || spelt.equals(Spelling.normalised(value.name()))) {
        return value;
      }
    }
    unknown(text, values.stream().map(value -> value.label().ja()).toList());
    return null;
  }

  /** Whether a mark stands in the cell: the one allowed word in one of its spellings. */
  default boolean marked(String... words) {
    String text = text();
    if (text.isEmpty()) {
      return false;
    }
    String spelt = Spelling.normalised(text);
    if (Arrays.stream(words).map(Spelling::normalised).anyMatch(spelt::equals)) {
      return true;
    }
    unknown(text, List.of(words[0]));
    return false;
  }
}
