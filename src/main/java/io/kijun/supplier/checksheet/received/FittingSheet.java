package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SameAsThen;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetCodes;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.in.PageStamp;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a sheet against the one that went out under its code. */
@Component
final class FittingSheet {

  private final SheetCodes codes;
  private final ReceivedSheets sheets;
  private final ReadingFacts facts;

  FittingSheet(SheetCodes codes, ReceivedSheets sheets, ReadingFacts facts) {
    this.codes = codes;
    this.sheets = sheets;
    this.facts = facts;
  }

  /** The sheet that went out under the code that a file carries. */
  Optional<IssuedSheet> issued(SheetMeta meta) {
    return issued(meta.sheetCode());
  }

  private Optional<IssuedSheet> issued(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(codes::find);
  }

  /** What does not fit; of a sheet that is closed neither that it was used nor that it is late. */
  List<Issue> misfits(ReceivedSheet sheet, SheetReading reading) {
    SheetMeta ofFile = reading.answers().meta();
    List<Issue> misfits = new ArrayList<>(misfits(CellPlace.book(sheet.book()), sheet, ofFile));
    for (PageStamp page : reading.pages()) {
      SheetMeta meta = page.meta();
      if (meta != null && !isAlike(meta, ofFile)) {
        misfits.addAll(misfits(new CellPlace(sheet.book(), page.sheet(), "A1"), sheet, meta));
      }
    }
    return List.copyOf(misfits);
  }

  /** A page that was put in from elsewhere has to fit by itself. */
  private static boolean isAlike(SheetMeta page, SheetMeta file) {
    return Objects.equals(page.supplier(), file.supplier())
        && Objects.equals(page.sheetCode(), file.sheetCode())
        && Objects.equals(page.ruleset(), file.ruleset());
  }

  private List<Issue> misfits(CellPlace at, ReceivedSheet sheet, SheetMeta meta) {
    IssuedSheet issued = issued(meta).orElse(null);
    if (issued == null || !sheet.isOpen()) {
      return SheetFit.problems(at, sheet.supplier(), meta, issued, false, false);
    }
    boolean isUsed = sheets.isUsed(issued.code());
    boolean isOver = issued.supplier().equals(sheet.supplier()) && codes.isOver(issued);
    return SheetFit.problems(at, sheet.supplier(), meta, issued, isUsed, isOver);
  }

  /**
   * The last answers that a supplier's sheet went out with.
   *
   * @param code that it carries; null: none
   * @return null: nobody knows
   */
  @Nullable LastAnswers stood(@Nullable String code, Supplier supplier, Questionnaire asked) {
    IssuedSheet issued =
        issued(code).filter(one -> one.supplier().equals(supplier.code().value())).orElse(null);
    if (issued == null) {
      return null;
    }
    return Optional.ofNullable(issued.factsVersion())
        .flatMap(version -> facts.at(supplier, version))
        .map(known -> LastAnswers.of(known.facts(), asked))
        .orElse(LastAnswers.NONE);
  }

  /** What a sheet answers, where 前回と同じ takes over only what stood in it. */
  SameAsThen meant(
      @Nullable String code, SheetAnswers answers, Supplier supplier, Questionnaire asked) {
    if (!SameAsThen.matters(answers)) {
      return new SameAsThen(answers, List.of());
    }
    LastAnswers now =
        facts
            .latest(supplier)
            .map(known -> LastAnswers.of(known.facts(), asked))
            .orElse(LastAnswers.NONE);
    return SameAsThen.of(answers, stood(code, supplier, asked), now, asked);
  }
}
