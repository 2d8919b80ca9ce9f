package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.supplier.KnownFacts;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets of one supplier that answer the same asking are looked at together. */
@Component
final class JointSheets {

  private final ReceivedSheets sheets;
  private final SheetReadings readings;
  private final SheetCodes codes;

  JointSheets(ReceivedSheets sheets, SheetReadings readings, SheetCodes codes) {
    this.sheets = sheets;
    this.readings = readings;
    this.codes = codes;
  }

  /**
   * Sheets put together.
   *
   * @param sheets in the order in which they came
   * @param merged their answers; whose is told by the place in that order
   * @param issues of reading, and what does not fit
   */
  record Joint(
      List<ReceivedSheet> sheets, MergedAnswers merged, List<Issue> issues, List<Unused> unused) {

    /** Where nobody has chosen. */
    List<Conflicting> open() {
      return merged.conflicts().stream().filter(one -> one.chosen() == null).toList();
    }
  }

  /**
   * An open sheet with those that belong to it; one that is closed alone.
   *
   * @param known of the supplier; null: nothing
   */
  Joint of(ReceivedSheet sheet, AskedNow asked, @Nullable KnownFacts known) {
    List<ReceivedSheet> all = sheet.isOpen() ? together(sheet) : List.of(sheet);
    List<SheetReading> read = all.stream().map(one -> readings.of(one, asked, known)).toList();
    Map<String, UUID> chosen = chosen(all);
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
    return new Joint(all, merged, List.copyOf(issues), List.copyOf(unused));
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

  private Map<String, UUID> chosen(List<ReceivedSheet> all) {
    Map<String, UUID> chosen = new HashMap<>();
    sheets
        .choices(all.stream().map(ReceivedSheet::id).toList())
        .forEach(one -> chosen.put(place(one.row(), one.column()), one.takes()));
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
