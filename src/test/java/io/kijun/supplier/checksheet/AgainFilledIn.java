package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Event;
import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody who copies last year's answers into this year's sheet, cell by cell. */
final class AgainFilledIn {

  private static final CellPlace ANYWHERE = new CellPlace("sheet.xlsx", "根拠", "F6");

  private AgainFilledIn() {}

  static <T> Told<T> told(T value) {
    return new Told<>(value, ANYWHERE, value.toString());
  }

  private static <T> @Nullable Told<T> toldOf(@Nullable T value) {
    return value == null ? null : told(value);
  }

  static SheetAnswers with(LastAnswers last, List<Event> happened, @Nullable LocalDate filledOn) {
    Map<String, Told<YesNo>> profile = new TreeMap<>();
    last.profile().forEach((id, answer) -> profile.put(id, told(answer)));
    Map<String, ItemAnswer> items = new TreeMap<>();
    last.items()
        .forEach(
            (id, mark) ->
                items.put(
                    id, new ItemAnswer(told(mark.mark()), toldOf(mark.reason()), null, null)));
    Map<String, EvidenceAnswer> evidence = new TreeMap<>();
    last.evidence().forEach((id, answer) -> evidence.put(id, row(answer)));
    List<EventAnswer> events = new ArrayList<>();
    for (Event event : happened) {
      events.add(
          new EventAnswer(
              "v:" + event.type(),
              event.type(),
              null,
              told(EventWord.HAPPENED),
              List.of(told(event.date())),
              null));
    }
    SheetAbout about = new SheetAbout(null, toldOf(filledOn), null, null, null);
    return new SheetAnswers(
        new SheetMeta(null, null, null, null), about, profile, items, evidence, events);
  }

  private static EvidenceAnswer row(LastPractice answer) {
    return new EvidenceAnswer(
        told(answer.answer()),
        answer.missing().isEmpty()
            ? List.of()
            : List.of(told(new MissingParts(answer.missing(), List.of()))),
        answer.dates().stream().map(AgainFilledIn::told).toList(),
        toldOf(answer.period()),
        toldOf(answer.document()));
  }
}
