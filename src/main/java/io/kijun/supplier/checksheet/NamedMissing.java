package io.kijun.supplier.checksheet;

import io.kijun.core.issue.IssueCode;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a row of 根拠 names as missing. Where that is not known, everything is. */
final class NamedMissing {

  private final EvidenceQuestion question;
  private final EvidenceAnswer row;
  private final Predicate<String> facts;
  private final SheetNotes notes;

  NamedMissing(
      EvidenceQuestion question, EvidenceAnswer row, Predicate<String> facts, SheetNotes notes) {
    this.question = question;
    this.row = row;
    this.facts = facts;
    this.notes = notes;
  }

  /**
   * Which of some options are missing.
   *
   * @param claimed what the answer claims otherwise
   * @param word what is answered, by the row or by the item's mark
   * @param before the last answer: what was missing stays where the row names nothing
   */
  Set<AnswerOption> among(
      List<AnswerOption> claimed, PracticeWord word, @Nullable LastPractice before) {
    boolean partly = word == PracticeWord.SOME;
    if (row.missing().isEmpty()) {
      if (row.unread().hasMissing()) {
        return new LinkedHashSet<>(claimed);
      }
      return partly ? unnamed(claimed, before) : Set.of();
    }
    if (!partly) {
      notes.warning(
          IssueCode.CONTRADICTION,
          row.missing().get(0),
          "足りないものがあるのに「%s」と答えています。足りないものとして扱います。".formatted(answer()),
          "It is named as missing, although the answer is “%s”. It counts as missing."
              .formatted(answer()));
    }
    boolean unknown = row.unread().hasMissing();
    Set<AnswerOption> named = new LinkedHashSet<>();
    for (Told<MissingParts> cell : row.missing()) {
      unknown |= tellUnknown(cell);
      List<AnswerOption> applying =
          cell.value().options().stream().filter(one -> one.when().holds(facts)).toList();
      if (cell.value().unknown().isEmpty() && claimed.stream().noneMatch(applying::contains)) {
        notes.unused(cell, "この会社やこの答えでは数えないものです。", "It does not count for this firm or answer.");
      }
      named.addAll(applying);
    }
    if (unknown) {
      return new LinkedHashSet<>(claimed);
    }
    return named.isEmpty() && partly ? unnamed(claimed, before) : named;
  }

  private String answer() {
    return row.answer() == null ? "○" : row.answer().found();
  }

  private boolean tellUnknown(Told<MissingParts> cell) {
    List<String> unknown = cell.value().unknown();
    if (!unknown.isEmpty()) {
      notes.warning(
          IssueCode.UNKNOWN_WORD,
          cell,
          "「%s」は選択肢にありません。どれも整っていないものとして扱います。".formatted(String.join("」「", unknown)),
          "“%s” is no option. All of them count as missing."
              .formatted(String.join("”, “", unknown)),
          question.options().stream().map(option -> option.label().ja()).toList());
    }
    return !unknown.isEmpty();
  }

  private Set<AnswerOption> unnamed(List<AnswerOption> claimed, @Nullable LastPractice before) {
    if (before != null
        && before.answer().word() == PracticeWord.SOME
        && !before.missing().isEmpty()) {
      return new LinkedHashSet<>(before.missing());
    }
    Told<?> at = row.cells().get(0);
    notes.warning(
        IssueCode.PARTS_UNNAMED,
        at,
        "足りないものを選んでください。選ばなければ、どれも整っていないものとして扱います。",
        "Say what is missing; otherwise all of it counts as missing.",
        question.options().stream().map(option -> option.label().ja()).toList());
    return new LinkedHashSet<>(claimed);
  }
}
