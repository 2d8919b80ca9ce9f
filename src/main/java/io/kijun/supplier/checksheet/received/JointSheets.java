package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.MergedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SameAsThen;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.in.PageStamp;
import io.kijun.supplier.checksheet.in.SheetReading;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets of one supplier that answer the same asking are looked at together. */
@Component
final class JointSheets {

  private final ReceivedSheets sheets;
  private final SheetReadings readings;
  private final FittingSheet fitting;
  private final SheetChoices chosen;

  JointSheets(
      ReceivedSheets sheets, SheetReadings readings, FittingSheet fitting, SheetChoices chosen) {
    this.sheets = sheets;
    this.readings = readings;
    this.fitting = fitting;
    this.chosen = chosen;
  }

  /**
   * Sheets put together.
   *
   * @param sheets in the order in which they came
   * @param merged their answers; whose is told by the place in that order
   * @param choices what was chosen where they differ
   * @param issues of reading, and what does not fit
   * @param pages of each, in the same order
   * @param replaced sheets whose place the one that is looked at took
   */
  record Joint(
      List<ReceivedSheet> sheets,
      List<ChosenCell> choices,
      MergedAnswers merged,
      List<Issue> issues,
      List<Unused> unused,
      List<List<PageStamp>> pages,
      List<UUID> replaced) {

    /** The id of the page that a sheet of one of the files is; {@code -}: of none. */
    String pageId(String book, String sheet) {
      return IntStream.range(0, sheets.size())
          .filter(i -> sheets.get(i).book().equals(book))
          .mapToObj(pages::get)
          .flatMap(List::stream)
          .filter(page -> page.sheet().equals(sheet))
          .map(page -> page.page().id())
          .findFirst()
          .orElse("-");
    }

    /** Where nobody has chosen. */
    List<Conflicting> open() {
      return merged.conflicts().stream().filter(one -> one.chosen() == null).toList();
    }
  }

  /**
   * An open sheet of a supplier with those that belong to it; one that is closed alone.
   *
   * @throws SheetErased if nothing is left of what it said
   */
  Joint of(ReceivedSheet sheet, Supplier supplier, AskedNow asked) {
    if (sheet.isErased()) {
      throw new SheetErased();
    }
    List<ReceivedSheet> all = sheet.isOpen() ? together(sheet) : List.of(sheet);
    List<SheetReading> read = new ArrayList<>();
    List<SameAsThen> same = new ArrayList<>();
    for (ReceivedSheet one : all) {
      SheetReading reading =
          readings.of(one, asked, () -> fitting.stood(one.code(), supplier, asked.questions()));
      read.add(reading);
      same.add(fitting.meant(one.code(), reading.answers(), supplier, asked.questions()));
    }
    List<ChosenCell> choices = choices(all);
    Map<String, UUID> takes = byPlace(choices);
    MergedAnswers merged =
        MergedAnswers.of(
            same.stream().map(SameAsThen::answers).toList(),
            (row, column) -> index(all, takes.get(place(row, column))));
    List<Issue> issues = new ArrayList<>();
    List<Unused> unused = new ArrayList<>(merged.unused());
    for (int i = 0; i < all.size(); i++) {
      issues.addAll(fitting.misfits(all.get(i), read.get(i)));
      issues.addAll(read.get(i).issues());
      issues.addAll(same.get(i).issues());
      unused.addAll(read.get(i).unused());
    }
    return new Joint(
        all,
        choices,
        merged,
        List.copyOf(issues),
        List.copyOf(unused),
        read.stream().map(SheetReading::pages).toList(),
        sheets.replacedBy(sheet.id()));
  }

  /** Whether an open sheet would still be looked at with the same others, and the same choices. */
  boolean stands(Joint joint, ReceivedSheet sheet) {
    List<ReceivedSheet> now = together(sheet);
    return ids(now).equals(ids(joint.sheets())) && choices(now).equals(joint.choices());
  }

  private static List<UUID> ids(List<ReceivedSheet> some) {
    return some.stream().map(ReceivedSheet::id).toList();
  }

  private List<ReceivedSheet> together(ReceivedSheet sheet) {
    List<ReceivedSheet> all = new ArrayList<>(sheets.open(sheet.supplier(), sheet.asking()));
    all.removeIf(ReceivedSheet::isErased);
    if (all.stream().noneMatch(one -> one.id().equals(sheet.id()))) {
      all.add(sheet); // closed just now: it is looked at as it was found
    }
    return List.copyOf(all);
  }

  private List<ChosenCell> choices(List<ReceivedSheet> all) {
    return chosen.among(ids(all));
  }

  private static Map<String, UUID> byPlace(List<ChosenCell> choices) {
    Map<String, UUID> takes = new HashMap<>();
    choices.forEach(one -> takes.put(place(one.row(), one.column()), one.takes()));
    return takes;
  }

  private static String place(String row, String column) {
    return row + "\n" + column;
  }

  private static @Nullable Integer index(List<ReceivedSheet> all, @Nullable UUID id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return null;
  }
}
