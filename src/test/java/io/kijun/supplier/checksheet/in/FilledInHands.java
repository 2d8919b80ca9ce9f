package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sheets that came back, and what is told of them. */
final class FilledInHands {

  static final Ruleset RULESET = SmallStandard.ruleset();

  private FilledInHands() {}

  static SheetInHands quick() {
    return AnsweredSheets.quick(RULESET, SheetLanguage.JA);
  }

  static SheetInHands full() {
    return AnsweredSheets.full(RULESET, SheetLanguage.JA);
  }

  static CellValue text(String text) {
    return new CellValue(text, Flaw.NONE);
  }

  static Set<IssueCode> codes(SheetReading read) {
    return read.issues().stream().map(Issue::code).collect(Collectors.toSet());
  }

  static Issue at(SheetReading read, CheckSheetPage page, String cell) {
    CellPlace place = new CellPlace("sheet.xlsx", page.title().ja(), cell);
    List<Issue> there =
        read.issues().stream().filter(issue -> issue.place().equals(place)).toList();
    assertThat(there).as("%s in %s", place, read.issues()).hasSize(1);
    return there.get(0);
  }
}
