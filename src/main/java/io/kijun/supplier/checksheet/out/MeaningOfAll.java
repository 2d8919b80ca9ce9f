package io.kijun.supplier.checksheet.out;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.standard.Retention;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerAlternative;
import io.kijun.supplier.checksheet.AnswerException;
import io.kijun.supplier.checksheet.AnswerOption;
import io.kijun.supplier.checksheet.Condition;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What はい（すべて） says: how often, whom, what. A formula where the profile decides on some of it.
 *
 * @param value what stands in the cell
 * @param longest all of it, as long as it can be
 */
record MeaningOfAll(FormValue value, String longest) {

  private static final Map<EvidenceField, Phrase> LISTS = lists();

  private static Map<EvidenceField, Phrase> lists() {
    Map<EvidenceField, Phrase> lists = new LinkedHashMap<>();
    lists.put(EvidenceField.AUDIENCE, Phrase.AUDIENCE);
    lists.put(EvidenceField.SCOPE, Phrase.SCOPE);
    lists.put(EvidenceField.CONTENTS, Phrase.CONTENTS);
    lists.put(EvidenceField.OCCASIONS, Phrase.OCCASIONS);
    return lists;
  }

  static MeaningOfAll of(EvidenceQuestion question, SheetPlan plan, Ledger ledger) {
    List<String> formulas = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    boolean fixed = true;
    for (String line : fixedBefore(question, plan)) {
      formulas.add(Excel.text(line));
      texts.add(line);
    }
    for (Map.Entry<EvidenceField, Phrase> list : LISTS.entrySet()) {
      List<AnswerOption> words =
          question.all().stream().filter(option -> option.field() == list.getKey()).toList();
      if (!words.isEmpty()) {
        fixed &= words.stream().allMatch(word -> word.when().equals(Condition.ALWAYS));
        formulas.add(formula(list.getValue(), words, plan, ledger));
        texts.add(text(plan.say(list.getValue().words()), words, plan));
      }
    }
    for (String line : fixedAfter(question, plan)) {
      formulas.add(Excel.text(line));
      texts.add(line);
    }
    String all = String.join("\n", texts);
    return new MeaningOfAll(
        fixed ? FormValue.of(all) : new FormValue.Formula(Excel.lines(formulas)), all);
  }

  private static List<String> fixedBefore(EvidenceQuestion question, SheetPlan plan) {
    return question.cadenceTexts().stream()
        .map(text -> plan.say(Phrase.CADENCE.words()) + plan.say(text))
        .toList();
  }

  private static List<String> fixedAfter(EvidenceQuestion question, SheetPlan plan) {
    List<String> lines = new ArrayList<>();
    Retention kept = question.retention();
    if (kept != null) {
      lines.add(plan.say(Phrase.RETENTION.words()) + plan.say(RetentionGrammar.inWords(kept)));
    }
    if (!question.alternatives().isEmpty()) {
      lines.add(
          plan.say(Phrase.ONE_OF.words())
              + question.alternatives().stream()
                  .map(AnswerAlternative::label)
                  .map(plan::say)
                  .collect(Collectors.joining("／")));
    }
    AnswerException exception = question.exception();
    if (exception != null) {
      lines.add(plan.say(Phrase.EXCEPTION.words()) + plan.say(exception.key().question()));
    }
    return lines;
  }

  private static String text(String before, List<AnswerOption> words, SheetPlan plan) {
    return before
        + words.stream()
            .map(word -> plan.say(word.label()))
            .collect(Collectors.joining(plan.say(Phrase.BETWEEN.words())));
  }

  /** Each word with what stands between before it; what stands before the first is cut off. */
  private static String formula(
      Phrase before, List<AnswerOption> words, SheetPlan plan, Ledger ledger) {
    if (words.stream().allMatch(word -> word.when().equals(Condition.ALWAYS))) {
      return Excel.text(text(plan.say(before.words()), words, plan));
    }
    String between = plan.say(Phrase.BETWEEN.words());
    String joined =
        words.stream()
            .map(word -> formula(between + plan.say(word.label()), word.when(), ledger))
            .collect(Collectors.joining("&"));
    return "%s&MID(%s,%d,999)"
        .formatted(Excel.text(plan.say(before.words())), joined, between.length() + 1);
  }

  private static String formula(String text, Condition when, Ledger ledger) {
    return when.equals(Condition.ALWAYS)
        ? Excel.text(text)
        : "IF(%s,%s,\"\")".formatted(ledger.holds(when), Excel.text(text));
  }
}
