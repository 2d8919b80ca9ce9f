package io.kijun.console.sheets;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.SheetDeskView.DeskChange;
import io.kijun.console.sheets.SheetDeskView.DeskConflict;
import io.kijun.console.sheets.SheetDeskView.DeskCounts;
import io.kijun.console.sheets.SheetDeskView.DeskExpected;
import io.kijun.console.sheets.SheetDeskView.DeskUnused;
import io.kijun.console.sheets.SheetDeskView.DeskValue;
import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.received.ExpectedResult;
import io.kijun.supplier.checksheet.received.ExpectedResult.ExpectedStanding;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.supplier.checksheet.received.SheetView.AnswerConflict;
import io.kijun.supplier.checksheet.received.SheetView.SettledConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page of a check sheet says of it, piece by piece. */
final class DeskParts {

  private static final int MOST_LINES = 100;

  private DeskParts() {}

  static List<String> facts(SheetView view, ReaderWords words) {
    List<String> facts = new ArrayList<>();
    facts.add(view.supplier());
    facts.add(view.fileName());
    facts.add(words.of("sheet.received", words.moment(view.receivedAt())));
    facts.add(words.of("sheet.taken-by", view.actor()));
    String filledBy = view.filledBy();
    if (filledBy != null) {
      facts.add(words.of("sheet.filled-by", filledBy));
    }
    return facts;
  }

  static BadgeView badge(SheetState state, ReaderWords words) {
    return switch (state) {
      case RECEIVED -> BadgeView.none(words.of("sheets.waiting"));
      case ACCEPTED -> BadgeView.good(words.of("sheets.accepted"));
      case RETURNED -> BadgeView.part(words.of("sheets.returned"));
      case REPLACED -> BadgeView.none(words.of("sheet.replaced"));
    };
  }

  static DeskCounts counts(SheetView view, ReaderWords words) {
    long errors =
        view.problems().stream()
            .distinct()
            .filter(one -> one.severity() == Issue.Level.ERROR)
            .count();
    long all = view.problems().stream().distinct().count();
    int changes = view.basedOn() == 0 || view.changes() == null ? 0 : view.changes().size();
    return new DeskCounts(
        words.number(view.answered()),
        words.number(view.toAnswer()),
        words.number(errors),
        words.number(all - errors),
        words.number(changes));
  }

  static @Nullable DeskExpected expected(@Nullable ExpectedResult result, ReaderWords words) {
    if (result == null) {
      return null;
    }
    ExpectedStanding before = result.before();
    ExpectedStanding after = result.after();
    String achieved = words.number(after.mandatoryAchieved());
    String all = words.number(after.mandatory());
    return new DeskExpected(
        before == null ? null : BadgeView.of(before.sharing(), words),
        BadgeView.of(after.sharing(), words),
        before == null
            ? words.of("sheet.mandatory", all, achieved)
            : words.of(
                "sheet.mandatory-turns", all, words.number(before.mandatoryAchieved()), achieved));
  }

  static String verdicts(List<DeskChange> changes, ReaderWords words) {
    return words.number(changes.stream().filter(one -> one.verdict() != null).count());
  }

  static List<DeskConflict> conflicts(SheetView view) {
    List<DeskConflict> all = new ArrayList<>();
    for (AnswerConflict one : view.conflicts()) {
      all.add(conflict(view.id(), one.sheet(), one.cell(), one.other(), one.values(), null));
    }
    for (SettledConflict one : view.settled()) {
      all.add(conflict(view.id(), one.sheet(), one.cell(), one.other(), one.values(), one.take()));
    }
    return all;
  }

  private static DeskConflict conflict(
      UUID own, String sheet, String cell, UUID other, List<String> values, @Nullable UUID take) {
    return new DeskConflict(
        sheet + "!" + cell,
        sheet + " " + cell,
        Stream.of(
                new DeskValue(own.toString(), values.get(0), own.equals(take)),
                new DeskValue(other.toString(), values.get(1), other.equals(take)))
            .toList());
  }

  static List<String> missing(SheetView view, UnaryOperator<String> titles) {
    return view.missing().stream()
        .filter(one -> one.question() == null)
        .map(one -> "No." + one.item() + " " + titles.apply(one.item()))
        .distinct()
        .limit(MOST_LINES)
        .toList();
  }

  static List<DeskUnused> unused(SheetView view, ReaderWords words) {
    return view.unused().stream()
        .limit(MOST_LINES)
        .map(
            one ->
                new DeskUnused(
                    one.cell() == null ? one.sheet() : one.sheet() + " " + one.cell(),
                    one.found(),
                    words.of(one.message())))
        .toList();
  }
}
