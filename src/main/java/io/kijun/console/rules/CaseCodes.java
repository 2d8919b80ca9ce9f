package io.kijun.console.rules;

import io.kijun.console.page.ReaderWords;
import io.kijun.core.cases.CaseFailure;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What came of cases, in words: their results are told in codes. */
final class CaseCodes {

  private final Map<String, Text> words = new HashMap<>();

  /** Codes of these standards' words, and of all results. */
  CaseCodes(List<Standard> standards) {
    standards.stream()
        .map(Standard::vocabulary)
        .flatMap(CaseCodes::lists)
        .forEach(word -> words.put(word.code(), word.label()));
    results().forEach(one -> words.put(((Enum<?>) one).name(), one.label()));
  }

  private static Stream<Word> lists(Vocabulary vocabulary) {
    return Stream.of(vocabulary.audiences(), vocabulary.scopes(), vocabulary.contents())
        .flatMap(List::stream);
  }

  private static Stream<Labelled> results() {
    return Stream.<Labelled[]>of(
            Outcome.values(),
            Verdict.values(),
            Cause.values(),
            Assurance.values(),
            Sharing.values())
        .flatMap(Stream::of);
  }

  /** What was found instead of what a case expects; days and numbers as they are. */
  String found(CaseFailure failure, ReaderWords reader) {
    return failure.actual().isEmpty()
        ? reader.of("rules.none-there")
        : reader.joined(
            new TreeSet<>(failure.actual())
                .stream()
                    .map(code -> words.containsKey(code) ? reader.of(words.get(code)) : code)
                    .toList());
  }
}
