package io.kijun.command;

import io.kijun.core.cases.Aspect;
import io.kijun.core.cases.CaseFailure;
import io.kijun.core.cases.CellCoverage;
import io.kijun.core.cases.Mutant;
import io.kijun.core.evaluation.FailedConstraint;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases, coverage and mutants as lines of text. */
final class CaseText {

  private CaseText() {}

  /** What was expected, what came instead, and by which cells. */
  static String of(CaseFailure failure, Language language) {
    StringBuilder text = new StringBuilder(failure.place());
    text.append("  ").append(language.of(failure.row().title())).append('\n');
    text.append(language.of("  期待: ", "  expected: ")).append(failure.expected().line());
    text.append('\n').append(language.of("  結果: ", "  found: "));
    String actual =
        failure.actual().stream()
            .map(code -> label(failure.expected().aspect(), code, language))
            .collect(Collectors.joining(language.of("、", ", ")));
    text.append(actual.isEmpty() ? language.of("なし", "none") : actual);
    if (failure.decidedBy() != null) {
      text.append(language.of("（成立した行 ", " (by row ")).append(failure.decidedBy());
      text.append(language.of("）", ")"));
    }
    for (FailedConstraint one : failure.failed()) {
      text.append('\n').append("    ").append(one.constraint().address());
      text.append(language.of(" 必要「", " required “"));
      text.append(language.of(one.constraint().required()));
      text.append(language.of("」 実際「", "”, found “"));
      text.append(String.join(", ", one.reading().found())).append(language.of("」", "”"));
    }
    return text.toString();
  }

  private static String label(Aspect aspect, String code, Language language) {
    List<Labelled[]> words =
        switch (aspect) {
          case OUTCOME -> List.of(Outcome.values(), Cause.values());
          case VERDICT -> List.of(Verdict.values(), Cause.values());
          case ASSURANCE -> List.<Labelled[]>of(Assurance.values());
          case DECISION -> List.<Labelled[]>of(Sharing.values());
          case LAPSE, DUE, MISSING, ROOTS -> List.of();
        };
    Optional<Labelled> named =
        words.stream()
            .flatMap((Labelled[] some) -> Arrays.stream(some))
            .filter(word -> ((Enum<?>) word).name().equals(code))
            .findFirst();
    return named.map(word -> language.of(word.label())).orElse(code);
  }

  /** A cell that no case exercises both ways, and which way is lacking. */
  static String of(CellCoverage.Cell cell, Language language) {
    return Stream.of(
            cell.satisfied() ? "" : language.of("満たす事例なし", "no case satisfies it"),
            cell.unsatisfied() ? "" : language.of("満たさない事例なし", "no case fails it"))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(language.of("、", ", "), cell.place() + "  ", ""));
  }

  /** A mutant that no case noticed. */
  static String of(Mutant mutant, Language language) {
    return mutant.place() + "  " + language.of(mutant.change());
  }
}
