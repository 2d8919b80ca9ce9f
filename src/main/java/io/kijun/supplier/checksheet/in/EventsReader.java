package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads できごと: a row for each kind of event, and free rows that name theirs. */
final class EventsReader {

  private final Questionnaire asked;
  private final RowCellsRead cells;
  private final DateLists days;
  private final SheetFindings findings;

  EventsReader(Questionnaire asked, RowCellsRead cells, DateLists days, SheetFindings findings) {
    this.asked = asked;
    this.cells = cells;
    this.days = days;
    this.findings = findings;
  }

  /** The answers in the order of the sheet; rows without any are left out. */
  List<EventAnswer> read(List<QuestionRow> rows) {
    List<EventAnswer> answers = new ArrayList<>();
    for (QuestionRow row : rows) {
      boolean free = row.id().startsWith(EventQuestion.FREE);
      FilledCell kind = free ? cells.cell(row, CheckSheetColumn.EVENTS_KIND) : null;
      Filled filled = filled(row);
      if (filled.isUnread) {
        filled.unused(kind);
      } else if (free && kind == null) {
        filled.setAside();
      } else if (kind != null) {
        ofKind(row, kind, filled).ifPresent(answers::add);
      } else if (!filled.isBlank()) {
        EventAnswer answer =
            answer(row, asked.eventQuestion(row.id()).orElseThrow().type().code(), null, filled);
        if (answer.answer() != null || !answer.dates().isEmpty() || answer.note() != null) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private Filled filled(QuestionRow row) {
    Told<EventWord> word =
        cells.told(
            row, CheckSheetColumn.EVENTS_ANSWER, cell -> AnswerSpellings.EVENTS.read(cell.text()));
    return new Filled(
        word,
        cells.unread(row).contains(CheckSheetColumn.EVENTS_ANSWER),
        cells.cell(row, CheckSheetColumn.EVENTS_DATES),
        cells.cell(row, CheckSheetColumn.EVENTS_NOTE));
  }

  private Optional<EventAnswer> ofKind(QuestionRow row, FilledCell kind, Filled filled) {
    Optional<EventQuestion> type =
        asked.events().stream().filter(one -> isNamed(one, kind.text())).findFirst();
    if (type.isEmpty()) {
      findings.error(
          kind.at(),
          new Objection(
              IssueCode.NOT_AN_ANSWER,
              new Text(
                  "できごとの種類として読み取れません。一覧から選んでください。",
                  "This is no kind of event; choose one of the list."),
              asked.events().stream().map(one -> one.type().label().ja()).toList(),
              null),
          kind.text());
      filled.setAside();
      return Optional.empty();
    }
    String code = type.get().type().code();
    return Optional.of(answer(row, code, new Told<>(kind.text(), kind.at(), kind.text()), filled));
  }

  private static boolean isNamed(EventQuestion event, String text) {
    String folded = Spelling.normalised(text);
    return folded.equals(Spelling.normalised(event.type().label().ja()))
        || folded.equals(Spelling.normalised(event.type().label().en()))
        || folded.equals(Spelling.normalised(event.type().code()));
  }

  private EventAnswer answer(
      QuestionRow row, String type, @Nullable Told<String> typeAt, Filled filled) {
    FilledCell note = filled.note;
    FilledCell dates = filled.dates;
    Told<SortedSet<LocalDate>> all =
        dates == null ? null : findings.told(dates, days.all(dates.text()));
    return new EventAnswer(
        row.id(),
        type,
        typeAt,
        filled.answer,
        all == null
            ? List.of()
            : all.value().stream().map(day -> new Told<>(day, all.at(), all.found())).toList(),
        note == null ? null : new Told<>(note.text(), note.at(), note.text()));
  }

  /** What is filled in beside the kind. */
  private final class Filled {

    private final @Nullable Told<EventWord> answer;
    private final boolean isUnread;
    private final @Nullable FilledCell dates;
    private final @Nullable FilledCell note;

    private Filled(
        @Nullable Told<EventWord> answer,
        boolean isUnread,
        @Nullable FilledCell dates,
        @Nullable FilledCell note) {
      this.answer = answer;
      this.isUnread = isUnread;
      this.dates = dates;
      this.note = note;
    }

    private boolean isBlank() {
      return answer == null && dates == null && note == null;
    }

    /** Nobody knows whether it happened: a day alone does not say so. */
    private void unused(@Nullable FilledCell kind) {
      for (FilledCell cell : new @Nullable FilledCell[] {kind, dates, note}) {
        if (cell != null) {
          findings.unused(
              cell.at(),
              cell.text(),
              "答えを読み取れない行なので使いません。",
              "It is not used, since the answer of the row cannot be read.");
        }
      }
    }

    /** Nobody knows what happened. */
    private void setAside() {
      if (answer != null) {
        setAside(answer.at(), answer.found());
      }
      for (FilledCell cell : new @Nullable FilledCell[] {dates, note}) {
        if (cell != null) {
          setAside(cell.at(), cell.text());
        }
      }
    }

    private void setAside(CellPlace at, String found) {
      findings.error(
          at,
          IssueCode.NOT_AN_ANSWER,
          "何のできごとか分かりません。左の列で種類を選んでください。",
          "Nobody knows what happened; choose the kind in the column on the left.",
          found);
    }
  }
}
