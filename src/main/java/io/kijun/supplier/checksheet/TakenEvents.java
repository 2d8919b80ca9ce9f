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
import java.util.stream.Collectors;
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
      events.addAll(of(asked, row, known, facts, notes));
      notes.unused(row.note(), "メモは判定に使いません。", "A note plays no part in the results.");
    }
    return List.copyOf(events);
  }

  private static List<Event> of(
      Questionnaire asked,
      EventAnswer row,
      List<Event> known,
      Predicate<String> facts,
      SheetNotes notes) {
    Optional<EventQuestion> question = asked.eventQuestion("v:" + row.type());
    if (question.isEmpty() || !question.get().applies().holds(facts)) {
      notUsed(row, row.type() == null, notes);
      return List.of();
    }
    Told<EventWord> word = row.answer();
    if (word != null && word.value() == EventWord.NOT) {
      notHappened(row, word, known, notes);
      return List.of();
    }
    return happened(question.get().type().code(), row, notes);
  }

  /** A sheet adds events and takes none back: what it denies may be on record all the same. */
  private static void notHappened(
      EventAnswer row, Told<EventWord> word, List<Event> known, SheetNotes notes) {
    for (Told<LocalDate> day : row.dates()) {
      notes.error(
          IssueCode.CONTRADICTION,
          day,
          "「なかった」のに日付があります。どちらかを直してください。",
          "There is a day, although it did not happen. Correct one of them.");
    }
    String days =
        known.stream()
            .filter(event -> event.type().equals(row.type()))
            .filter(event -> notes.isOfThisYear(event.date()))
            .map(event -> event.date().toString())
            .sorted()
            .collect(Collectors.joining("、"));
    if (!days.isEmpty()) {
      notes.warning(
          IssueCode.EVENT_STAYS,
          word,
          ("記録にあるできごと（%s）は、そのまま残ります。チェックシートでは取り消せません。その後なかったのなら、このままでかまいません。"
                  + "記録が誤りなら、シートの送り主に知らせ、事実を登録し直してもらってください。")
              .formatted(days),
          ("What is on record (%s) stays: a sheet takes no event back. If it has not happened since"
                  + " then, leave it so. If the record is wrong, tell whoever sent the sheet, who"
                  + " can record the facts anew.")
              .formatted(days));
    }
    String ja = "「なかった」ので、加えるできごとはありません。";
    String en = "It did not happen, so there is no event to be added.";
    notes.unused(row.typeAt(), ja, en);
    notes.unused(word, ja, en);
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
    if (events.isEmpty()) {
      String ja = "使える日付がないので使いません。";
      String en = "It is not used without a day that can be.";
      notes.unused(row.typeAt(), ja, en);
      notes.unused(row.answer(), ja, en);
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
