package io.kijun.workbooks;

import io.kijun.core.issue.Issue;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The workbooks of the small standard, some of whose cells say something else. */
final class ChangedStandard {

  static final String CATALOGUE = "00-standard.xlsx";
  static final String SMALL = "01-small.xlsx";
  static final String VERDICT = "90-verdict.xlsx";

  private final Path folder;

  private ChangedStandard(Path folder) {
    this.folder = folder;
  }

  static ChangedStandard in(Path folder) throws IOException {
    SmallWorkbooks.write(folder);
    return new ChangedStandard(folder);
  }

  ChangedStandard with(String workbook, String sheet, String cell, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(workbook), sheet, cell, text);
    return this;
  }

  ChangedStandard withCase(String asOf, String changes, String expectations) throws IOException {
    SmallWorkbooks.addCases(folder.resolve(SMALL), List.of(List.of(asOf, changes, expectations)));
    return this;
  }

  StandardReader.StandardRead read() throws IOException {
    return new StandardReader().read(WorkbookFolder.read(folder));
  }

  List<Issue> problems() throws IOException {
    return read().problems();
  }
}
