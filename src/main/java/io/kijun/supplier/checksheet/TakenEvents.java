package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Event;
import io.kijun.core.issue.IssueCode;
import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What できごと adds to the events. What is on record has happened and stays. */
final class TakenEvents {

  private TakenEvents() {}

  static List<Event> of(
      Questionnaire asked,
      SheetAnswers answers,
      List<Event> known,
      Predicate<String> facts,
      SheetNotes notes) {
    Set<Event> events = new LinkedHashSet<>(known);
    for (EventAnswer row : answers.events()) {
      events.addAll(of(asked, row, facts, notes));
      notes.unused(row.note(), "メモは判定に使いません。", "A note plays no part in the results.");
    }
    return List.copyOf(events);
  }

  private static List<Event> of(
      Questionnaire asked, EventAnswer row, Predicate<String> facts, SheetNotes notes) {
    Optional<EventQuestion> question = asked.eventQuestion("v:" + row.type());
    if (question.isEmpty() || !question.get().applies().holds(facts)) {
      notUsed(row, row.type() == null, notes);
      return List.of();
    }
    Told<EventWord> word = row.answer();
    if (word != null && word.value() == EventWord.NOT) {
      row.dates()
          .forEach(
              day ->
                  notes.error(
                      IssueCode.CONTRADICTION,
                      day,
                      "「なかった」のに日付があります。どちらかを直してください。",
                      "There is a day, although it did not happen. Correct one of them."));
      notes.unused(row.typeAt(), "「なかった」できごとです。", "It did not happen.");
      return List.of();
    }
    return happened(question.get().type().code(), row, notes);
  }

  private static List<Event> happened(String type, EventAnswer row, SheetNotes notes) {
    List<Event> events = new ArrayList<>();
    for (Told<LocalDate> day : row.dates()) {
      LocalDate past = notes.past(day);
      if (past != null) {
        events.add(new Event(type, past));
      }
    }
    Told<?> first = row.answer() == null ? row.typeAt() : row.answer();
    if (row.dates().isEmpty() && first != null) {
      notes.error(
          IssueCode.DAY_MISSING,
          first,
          "いつのことか、日付を入力してください。",
          "Enter the day on which it happened.");
    }
    if (row.dates().isEmpty() && row.answer() != null) {
      notes.unused(row.typeAt(), "日付がないので使いません。", "It is not used without a day.");
    }
    return events;
  }

  private static void notUsed(EventAnswer row, boolean withoutType, SheetNotes notes) {
    String ja = withoutType ? "できごとの種類がありません。" : "対象外のできごとです。";
    String en =
        withoutType
            ? "It does not say what happened."
            : "Such an event plays no part for this firm.";
    if (withoutType && !row.dates().isEmpty()) {
      Told<?> at = first(row);
      notes.error(IssueCode.ANSWER_MISSING, at == null ? row.dates().get(0) : at, ja, en);
    }
    notes.unused(row.typeAt(), ja, en);
    notes.unused(row.answer(), ja, en);
    notes.unused(row.dates(), ja, en);
  }

  private static @Nullable Told<?> first(EventAnswer row) {
    return row.typeAt() == null ? row.answer() : row.typeAt();
  }
}
