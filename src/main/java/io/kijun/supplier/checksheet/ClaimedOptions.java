package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an answer to a row of 根拠 claims. */
final class ClaimedOptions {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final Predicate<String> facts;
  private final TakenAbout about;
  private final SheetNotes notes;

  ClaimedOptions(
      EvidenceQuestion question,
      EvidenceAnswer row,
      Predicate<String> facts,
      TakenAbout about,
      SheetNotes notes) {
    this.question = question;
    this.row = row;
    this.facts = facts;
    this.about = about;
    this.notes = notes;
  }

  /** Of what an answer claims, what applies, reaches people and is not named as missing. */
  List<AnswerOption> of(
      PracticeWord word, List<AnswerOption> options, @Nullable LastPractice before) {
    NamedMissing named = new NamedMissing(question, row, facts, notes);
    Set<AnswerOption> missing = new LinkedHashSet<>(named.among(options, word, before));
    // a way of doing it that lacks something of its own is not that way
    List<AnswerOption> own = new ArrayList<>(options);
    own.removeAll(question.all());
    own.removeIf(one -> !one.when().holds(facts));
    if (!question.alternatives().isEmpty()
        && own.stream().anyMatch(one -> missing.contains(one) || isLeftOut(one))) {
      missing.addAll(own);
    }
    return options.stream()
        .filter(one -> one.when().holds(facts) && !missing.contains(one) && !isLeftOut(one))
        .toList();
  }

  /** Whether it is somebody whom education and announcements do not reach. */
  boolean isLeftOut(AnswerOption option) {
    return option.field() == EvidenceField.AUDIENCE && about.leavesOut(option.word().code());
  }
}
