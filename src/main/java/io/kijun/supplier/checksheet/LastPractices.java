package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Retention;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entries of evidence as the answers of 根拠 that stand for them. */
final class LastPractices {

  private final Map<String, List<Evidence>> entries = new LinkedHashMap<>();
  private final Predicate<String> facts;

  private LastPractices(Facts known, Questionnaire asked) {
    known
        .evidence()
        .forEach(
            entry -> entries.computeIfAbsent(entry.key(), none -> new ArrayList<>()).add(entry));
    facts = new Profile(known.profile(), asked.standard().vocabulary())::holds;
  }

  /** By row id; what says neither yes nor no is left out. */
  static Map<String, LastPractice> of(Facts known, Questionnaire asked) {
    LastPractices practices = new LastPractices(known, asked);
    Map<String, LastPractice> answers = new LinkedHashMap<>();
    for (EvidenceQuestion question : asked.evidence()) {
      LastPractice answer = practices.of(question);
      if (answer != null) {
        answers.put(question.id(), answer);
      }
    }
    return answers;
  }

  private @Nullable LastPractice of(EvidenceQuestion question) {
    List<Evidence> main = entries.getOrDefault(question.key().key(), List.of());
    AnswerException exception = question.exception();
    List<Evidence> dealtWith =
        exception == null ? List.of() : entries.getOrDefault(exception.key().key(), List.of());
    boolean denied = main.stream().anyMatch(one -> Boolean.FALSE.equals(one.established()));
    if (exception != null && (denied || main.isEmpty()) && isAffirmed(dealtWith)) {
      return answer(
          PracticeAnswer.of(PracticeWord.EXCEPTION),
          missing(exception.options(), dealtWith),
          dealtWith,
          exception.retention());
    }
    if (main.isEmpty()) {
      return null;
    }
    if (denied) {
      return answer(PracticeAnswer.of(PracticeWord.NO), List.of(), main, question.retention());
    }
    boolean stated =
        !question.asks().contains(EvidenceField.ESTABLISHED)
            || main.stream().anyMatch(one -> Boolean.TRUE.equals(one.established()));
    return stated ? done(question, main) : null;
  }

  private static boolean isAffirmed(List<Evidence> some) {
    return !some.isEmpty()
        && some.stream().noneMatch(one -> Boolean.FALSE.equals(one.established()));
  }

  private LastPractice done(EvidenceQuestion question, List<Evidence> main) {
    int way = way(question, main);
    if (way >= 0) {
      return answer(
          new PracticeAnswer(PracticeWord.ALTERNATIVE, way),
          missing(question.alternatives().get(way).options(), main),
          main,
          question.retention());
    }
    boolean several = !question.alternatives().isEmpty();
    List<AnswerOption> missing = missing(several ? question.options() : question.all(), main);
    boolean uneven = main.size() > 1 && !PracticeParts.cover(applying(question.all()), main);
    PracticeWord word =
        several || !missing.isEmpty() || uneven ? PracticeWord.SOME : PracticeWord.ALL;
    return answer(PracticeAnswer.of(word), missing, main, question.retention());
  }

  /** The way of doing it of which all that is its own is listed, the most of that; -1: none. */
  private int way(EvidenceQuestion question, List<Evidence> main) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < question.alternatives().size(); i++) {
      List<AnswerOption> own = new ArrayList<>(question.alternatives().get(i).options());
      own.removeAll(question.all());
      own.removeIf(option -> !option.when().holds(facts));
      if (own.size() > most && missing(own, main).isEmpty()) {
        best = i;
        most = own.size();
      }
    }
    return best;
  }

  private List<AnswerOption> missing(List<AnswerOption> options, List<Evidence> some) {
    return applying(options).stream()
        .filter(option -> some.stream().noneMatch(option::isListed))
        .toList();
  }

  private List<AnswerOption> applying(List<AnswerOption> options) {
    return options.stream().filter(option -> option.when().holds(facts)).toList();
  }

  private static LastPractice answer(
      PracticeAnswer answer,
      List<AnswerOption> missing,
      List<Evidence> some,
      @Nullable Retention asked) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    some.forEach(one -> dates.addAll(one.performances()));
    return new LastPractice(
        answer, missing, List.copyOf(dates), period(some, asked), document(some));
  }

  /** The interval, or how long records are kept where that is not just as asked. */
  private static @Nullable Period period(List<Evidence> some, @Nullable Retention asked) {
    for (Evidence one : some) {
      if (one.interval() != null) {
        return one.interval();
      }
      boolean asAsked = asked != null && Objects.equals(asked.least(), one.retention());
      if (one.retention() != null && !asAsked) {
        return one.retention();
      }
    }
    return null;
  }

  private static @Nullable String document(List<Evidence> some) {
    return some.stream().map(Evidence::source).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
