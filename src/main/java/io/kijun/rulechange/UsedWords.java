package io.kijun.rulechange;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.WordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of the vocabulary the tables use, in 基準, 項目 or 語彙 itself. */
final class UsedWords {

  private final Vocabulary words;
  private final Map<WordKind, Set<String>> used = new EnumMap<>(WordKind.class);

  UsedWords(Standard standard) {
    words = standard.vocabulary();
    standard.items().forEach(item -> use(WordKind.PROFILE, item.appliesWhen()));
    standard.criteria().forEach(this::useThoseOf);
    words.occasions().forEach(this::useThoseOf);
    for (List<Word> list :
        List.of(words.audiences(), words.scopes(), words.contents(), words.events())) {
      list.forEach(word -> use(WordKind.PROFILE, word.appliesWhen()));
    }
    useWhatImplies();
  }

  private void useThoseOf(CriterionRow row) {
    Columns.ALL.forEach(column -> column.words(row).forEach(this::use));
  }

  private void useThoseOf(Occasion occasion) {
    use(WordKind.PROFILE, occasion.appliesWhen());
    use(WordKind.EVENT, occasion.eventTypes());
    use(WordKind.EVIDENCE, occasion.eventEvidence());
  }

  /** A fact of the profile also counts by what is true whenever it is. */
  private void useWhatImplies() {
    Graph<String> implying =
        new Graph<>(
            used ->
                words.profile().stream()
                    .filter(fact -> fact.implies().contains(used))
                    .map(ProfileFact::code)
                    .toList());
    use(WordKind.PROFILE, implying.reachable(of(WordKind.PROFILE)));
  }

  private void use(WordKind kind, Collection<String> codes) {
    of(kind).addAll(codes);
  }

  private Set<String> of(WordKind kind) {
    return used.computeIfAbsent(kind, any -> new HashSet<>());
  }

  /** The words of a kind that nothing uses, in the order of 語彙. */
  List<String> unused(WordKind kind) {
    List<String> unused = new ArrayList<>(kind.words(words).stream().map(Word::code).toList());
    unused.removeAll(of(kind));
    return unused;
  }
}
