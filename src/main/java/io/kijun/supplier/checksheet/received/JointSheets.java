package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.MergedAnswers;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetCodes;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.in.SheetReading;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets of one supplier that answer the same asking are looked at together. */
@Component
final class JointSheets {

  private final ReceivedSheets sheets;
  private final SheetReadings readings;
  private final SheetCodes codes;
  private final ReadingFacts facts;

  JointSheets(ReceivedSheets sheets, SheetReadings readings, SheetCodes codes, ReadingFacts facts) {
    this.sheets = sheets;
    this.readings = readings;
    this.codes = codes;
    this.facts = facts;
  }

  /**
   * Sheets put together.
   *
   * @param sheets in the order in which they came
   * @param merged their answers; whose is told by the place in that order
   * @param choices what was chosen where they differ
   * @param issues of reading, and what does not fit
   */
  record Joint(
      List<ReceivedSheet> sheets,
      List<ChosenCell> choices,
      MergedAnswers merged,
      List<Issue> issues,
      List<Unused> unused) {

    /** Where nobody has chosen. */
    List<Conflicting> open() {
      return merged.conflicts().stream().filter(one -> one.chosen() == null).toList();
    }
  }

  /** An open sheet of a supplier with those that belong to it; one that is closed alone. */
  Joint of(ReceivedSheet sheet, Supplier supplier, AskedNow asked) {
    List<ReceivedSheet> all = sheet.isOpen() ? together(sheet) : List.of(sheet);
    List<SheetReading> read =
        all.stream().map(one -> readings.of(one, asked, stood(one, supplier, asked))).toList();
    List<ChosenCell> choices = choices(all);
    Map<String, UUID> chosen = chosen(choices);
    MergedAnswers merged =
        MergedAnswers.of(
            read.stream().map(SheetReading::answers).toList(),
            (row, column) -> index(all, chosen.get(place(row, column))));
    List<Issue> issues = new ArrayList<>();
    List<Unused> unused = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      issues.addAll(misfits(all.get(i), read.get(i)));
      issues.addAll(read.get(i).issues());
      unused.addAll(read.get(i).unused());
    }
    return new Joint(all, choices, merged, List.copyOf(issues), List.copyOf(unused));
  }

  /** Whether an open sheet would still be looked at with the same others, and the same choices. */
  boolean stands(Joint joint, ReceivedSheet sheet) {
    List<ReceivedSheet> now = together(sheet);
    return ids(now).equals(ids(joint.sheets())) && choices(now).equals(joint.choices());
  }

  private static List<UUID> ids(List<ReceivedSheet> some) {
    return some.stream().map(ReceivedSheet::id).toList();
  }

  /** The last answers that a sheet went out with; null: nobody knows. */
  private @Nullable LastAnswers stood(ReceivedSheet sheet, Supplier supplier, AskedNow asked) {
    IssuedSheet issued =
        Optional.ofNullable(sheet.code())
            .flatMap(codes::find)
            .filter(one -> one.supplier().equals(sheet.supplier()))
            .orElse(null);
    if (issued == null) {
      return null;
    }
    return Optional.ofNullable(issued.factsVersion())
        .flatMap(version -> facts.at(supplier, version))
        .map(known -> LastAnswers.of(known.facts(), asked.questions()))
        .orElse(LastAnswers.NONE);
  }

  private List<ReceivedSheet> together(ReceivedSheet sheet) {
    return sheets.open(sheet.supplier()).stream()
        .filter(one -> Objects.equals(one.asking(), sheet.asking()) && !one.isErased())
        .toList();
  }

  private List<Issue> misfits(ReceivedSheet sheet, SheetReading read) {
    String code = read.answers().meta().sheetCode();
    IssuedSheet issued = code == null ? null : codes.find(code).orElse(null);
    boolean isUsed = sheet.isOpen() && issued != null && sheets.isUsed(issued.code());
    return SheetFit.problems(sheet, read.answers().meta(), issued, isUsed);
  }

  private List<ChosenCell> choices(List<ReceivedSheet> all) {
    return sheets.choices(ids(all));
  }

  private static Map<String, UUID> chosen(List<ChosenCell> choices) {
    Map<String, UUID> chosen = new HashMap<>();
    choices.forEach(one -> chosen.put(place(one.row(), one.column()), one.takes()));
    return chosen;
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
