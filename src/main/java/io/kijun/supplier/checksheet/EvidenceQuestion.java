package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of 根拠: one practice, asked for once.
 *
 * @param id row id, {@code q:<evidence key>}
 * @param no the visible number, for instance {@code 31-2}
 * @param item the item under which it stands: the first that it serves
 * @param items all items that it serves
 * @param key the practice, its question and its hint
 * @param asks which fields of evidence some row looks at
 * @param applies under which profile some row looks at it
 * @param options all that can be asked for, and named as missing
 * @param all what はい（すべて） claims; empty: it is a plain はい
 * @param alternatives ways of doing it, of which one suffices; empty: there is one way only
 * @param exception what may stand in for it; null: nothing
 * @param cadences the different cadences that ask for dates
 * @param cadenceTexts every cadence in words, those without dates too
 * @param retention how long records must be kept at least, the longest of all rows; null: not asked
 */
public record EvidenceQuestion(
    String id,
    String no,
    String item,
    List<String> items,
    EvidenceKey key,
    Set<EvidenceField> asks,
    Condition applies,
    List<AnswerOption> options,
    List<AnswerOption> all,
    List<AnswerAlternative> alternatives,
    @Nullable AnswerException exception,
    List<Cadence> cadences,
    List<Text> cadenceTexts,
    @Nullable Retention retention) {

  /** Copies its collections. */
  public EvidenceQuestion {
    items = List.copyOf(items);
    asks = Set.copyOf(asks);
    options = List.copyOf(options);
    all = List.copyOf(all);
    alternatives = List.copyOf(alternatives);
    cadences = List.copyOf(cadences);
    cadenceTexts = List.copyOf(cadenceTexts);
  }

  /** The evidence keys of its answers. */
  public List<String> keys() {
    return exception == null ? List.of(key.key()) : List.of(key.key(), exception.key().key());
  }

  /** Whether it can be answered so. */
  public boolean offers(PracticeAnswer answer) {
    return answers().contains(answer);
  }

  /** Whether entries of an evidence key are answers to it. */
  public boolean isAbout(String evidenceKey) {
    return keys().contains(evidenceKey);
  }

  /** Whether days of performance are asked for. */
  public boolean isDated() {
    return asks.contains(EvidenceField.PERFORMANCES);
  }

  /** Whether one day a year is all that is asked, so that the yearly day (年次点検日) serves. */
  public boolean isYearly() {
    return isDated()
        && !cadences.isEmpty()
        && cadences.stream().allMatch(EvidenceQuestion::isOnceAYear);
  }

  private static boolean isOnceAYear(Cadence cadence) {
    return cadence.times() == 1 && cadence.equals(Cadence.of(1, "P1Y"));
  }

  /** Whether the interval that the supplier set is asked for. */
  public boolean asksInterval() {
    return asks.contains(EvidenceField.INTERVAL);
  }

  /** Whether a period of its own for keeping records is asked for; a fixed one はい says. */
  public boolean asksOwnRetention() {
    return retention != null && retention.least() == null;
  }

  /** Whether anything can be named as missing; if not, 一部 is no answer. */
  public boolean hasParts() {
    return !options.isEmpty();
  }

  /** The answers that can be given, in the order of the drop-down. */
  public List<PracticeAnswer> answers() {
    List<PracticeAnswer> answers = new ArrayList<>();
    if (alternatives.isEmpty()) {
      answers.add(PracticeAnswer.of(PracticeWord.ALL));
    }
    for (int i = 0; i < alternatives.size(); i++) {
      answers.add(new PracticeAnswer(PracticeWord.ALTERNATIVE, i));
    }
    if (exception != null) {
      answers.add(PracticeAnswer.of(PracticeWord.EXCEPTION));
    }
    if (hasParts()) {
      answers.add(PracticeAnswer.of(PracticeWord.SOME));
    }
    answers.add(PracticeAnswer.of(PracticeWord.NO));
    answers.add(PracticeAnswer.of(PracticeWord.UNKNOWN));
    return List.copyOf(answers);
  }

  /** An answer as a cell has it. */
  public Text inWords(PracticeAnswer answer) {
    return switch (answer.word()) {
      case ALL -> (all.isEmpty() ? AnswerWord.YES : AnswerWord.ALL).words();
      case ALTERNATIVE -> AnswerWord.alternative(alternatives.get(answer.alternative()).label());
      case EXCEPTION -> AnswerWord.EXCEPTION.words();
      case SOME -> AnswerWord.SOME.words();
      case NO -> AnswerWord.NO.words();
      case UNKNOWN -> AnswerWord.UNKNOWN.words();
    };
  }

  /** The option that a text in 足りないもの names: by its name in either language or its code. */
  public Optional<AnswerOption> option(String text) {
    String folded = Spelling.normalised(text);
    return options.stream().filter(option -> isNamed(option, folded)).findFirst();
  }

  private static boolean isNamed(AnswerOption option, String folded) {
    return Spelling.normalised(option.label().ja()).equals(folded)
        || Spelling.normalised(option.label().en()).equals(folded)
        || Spelling.normalised(option.word().code()).equals(folded);
  }
}
