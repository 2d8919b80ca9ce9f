package io.kijun.supplier.checksheet;

import io.kijun.supplier.checksheet.SheetAnswers.EventAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet, and the sheet with that cell changed.
 *
 * @param blank the sheet with nothing there
 * @param other the sheet with something else there
 */
record ChangedCell(Told<?> cell, SheetAnswers blank, SheetAnswers other) {

  /** Every cell that facts are made of. */
  static List<ChangedCell> of(SheetAnswers sheet) {
    List<ChangedCell> all = new ArrayList<>();
    about(all, sheet);
    sheet.profile().forEach((id, cell) -> profile(all, sheet, id, cell));
    sheet.items().forEach((id, row) -> item(all, sheet, id, row));
    sheet.evidence().forEach((id, row) -> evidence(all, sheet, id, row));
    sheet.events().forEach(row -> event(all, sheet, row));
    return all;
  }

  private static <T> void add(
      List<ChangedCell> all,
      @Nullable Told<T> cell,
      T value,
      Function<@Nullable Told<T>, SheetAnswers> with) {
    if (cell != null) {
      Told<T> other = new Told<>(value, cell.at(), value.toString());
      all.add(new ChangedCell(cell, with.apply(null), with.apply(other)));
    }
  }

  private static void about(List<ChangedCell> all, SheetAnswers sheet) {
    SheetAbout is = sheet.about();
    Function<SheetAbout, SheetAnswers> with =
        about ->
            new SheetAnswers(
                sheet.meta(),
                about,
                sheet.profile(),
                sheet.items(),
                sheet.evidence(),
                sheet.events());
    add(
        all,
        is.filledOn(),
        LocalDate.of(2026, 1, 1),
        cell ->
            with.apply(
                new SheetAbout(
                    is.filledBy(), cell, is.notTaught(), is.yearlyDay(), is.ownInterval())));
    add(
        all,
        is.notTaught() == null || is.notTaught().value().isEmpty() ? null : is.notTaught(),
        Set.of("nobodyAtAll"),
        cell ->
            with.apply(
                new SheetAbout(
                    is.filledBy(), is.filledOn(), cell, is.yearlyDay(), is.ownInterval())));
    add(
        all,
        is.yearlyDay(),
        LocalDate.of(2026, 1, 1),
        cell ->
            with.apply(
                new SheetAbout(
                    is.filledBy(), is.filledOn(), is.notTaught(), cell, is.ownInterval())));
    add(
        all,
        is.ownInterval(),
        Period.ofDays(11),
        cell ->
            with.apply(
                new SheetAbout(
                    is.filledBy(), is.filledOn(), is.notTaught(), is.yearlyDay(), cell)));
  }

  private static <T> Map<String, T> with(Map<String, T> rows, String id, @Nullable T row) {
    Map<String, T> others = new TreeMap<>(rows);
    if (row == null) {
      others.remove(id);
    } else {
      others.put(id, row);
    }
    return others;
  }

  private static void profile(
      List<ChangedCell> all, SheetAnswers sheet, String id, Told<YesNo> cell) {
    add(
        all,
        cell,
        cell.value() == YesNo.NO ? YesNo.YES : YesNo.NO,
        other ->
            new SheetAnswers(
                sheet.meta(),
                sheet.about(),
                with(sheet.profile(), id, other),
                sheet.items(),
                sheet.evidence(),
                sheet.events()));
  }

  private static void item(List<ChangedCell> all, SheetAnswers sheet, String id, ItemAnswer is) {
    Function<ItemAnswer, SheetAnswers> with =
        row ->
            new SheetAnswers(
                sheet.meta(),
                sheet.about(),
                sheet.profile(),
                with(sheet.items(), id, row),
                sheet.evidence(),
                sheet.events());
    add(
        all,
        is.mark(),
        ItemMark.NOT_ACHIEVED,
        cell -> with.apply(new ItemAnswer(cell, is.reason(), is.planned(), is.who())));
    add(
        all,
        is.reason(),
        "ほかの理由によるため",
        cell -> with.apply(new ItemAnswer(is.mark(), cell, is.planned(), is.who())));
    add(
        all,
        is.planned(),
        LocalDate.of(2028, 1, 1),
        cell -> with.apply(new ItemAnswer(is.mark(), is.reason(), cell, is.who())));
  }

  private static void evidence(
      List<ChangedCell> all, SheetAnswers sheet, String id, EvidenceAnswer is) {
    Function<EvidenceAnswer, SheetAnswers> with =
        row ->
            new SheetAnswers(
                sheet.meta(),
                sheet.about(),
                sheet.profile(),
                sheet.items(),
                with(sheet.evidence(), id, row),
                sheet.events());
    add(
        all,
        is.answer(),
        PracticeAnswer.of(PracticeWord.NO),
        cell ->
            with.apply(
                new EvidenceAnswer(cell, is.missing(), is.dates(), is.period(), is.document())));
    for (Told<MissingParts> part : is.missing()) {
      add(
          all,
          part,
          new MissingParts(List.of(), List.of("なにか")),
          cell ->
              with.apply(
                  new EvidenceAnswer(
                      is.answer(),
                      changed(is.missing(), part, cell),
                      is.dates(),
                      is.period(),
                      is.document())));
    }
    for (Told<LocalDate> day : is.dates()) {
      add(
          all,
          day,
          LocalDate.of(2024, 2, 29),
          cell ->
              with.apply(
                  new EvidenceAnswer(
                      is.answer(),
                      is.missing(),
                      changed(is.dates(), day, cell),
                      is.period(),
                      is.document())));
    }
    add(
        all,
        is.period(),
        Period.ofDays(13),
        cell ->
            with.apply(
                new EvidenceAnswer(is.answer(), is.missing(), is.dates(), cell, is.document())));
    add(
        all,
        is.document(),
        "ほかの文書",
        cell ->
            with.apply(
                new EvidenceAnswer(is.answer(), is.missing(), is.dates(), is.period(), cell)));
  }

  private static <T> List<Told<T>> changed(
      List<Told<T>> cells, Told<T> which, @Nullable Told<T> other) {
    List<Told<T>> changed = new ArrayList<>(cells);
    changed.remove(which);
    if (other != null) {
      changed.add(other);
    }
    return changed;
  }

  private static void event(List<ChangedCell> all, SheetAnswers sheet, EventAnswer is) {
    Function<UnaryOperator<EventAnswer>, SheetAnswers> with =
        change -> {
          List<EventAnswer> rows = new ArrayList<>(sheet.events());
          rows.remove(is);
          rows.add(change.apply(is));
          return new SheetAnswers(
              sheet.meta(), sheet.about(), sheet.profile(), sheet.items(), sheet.evidence(), rows);
        };
    add(
        all,
        is.answer(),
        EventWord.NOT,
        cell ->
            with.apply(
                row ->
                    new EventAnswer(
                        row.id(), row.type(), row.typeAt(), cell, row.dates(), row.note())));
    add(
        all,
        is.typeAt(),
        "other",
        cell ->
            with.apply(
                row ->
                    new EventAnswer(
                        row.id(),
                        cell == null ? null : cell.value(),
                        cell,
                        row.answer(),
                        row.dates(),
                        row.note())));
    add(
        all,
        is.note(),
        "ほかのメモ",
        cell ->
            with.apply(
                row ->
                    new EventAnswer(
                        row.id(), row.type(), row.typeAt(), row.answer(), row.dates(), cell)));
    for (Told<LocalDate> day : is.dates()) {
      add(
          all,
          day,
          LocalDate.of(2024, 2, 29),
          cell ->
              with.apply(
                  row ->
                      new EventAnswer(
                          row.id(),
                          row.type(),
                          row.typeAt(),
                          row.answer(),
                          changed(row.dates(), day, cell),
                          row.note())));
    }
  }
}
