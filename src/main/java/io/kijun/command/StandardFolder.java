package io.kijun.command;

import io.kijun.core.issue.Issue;
import io.kijun.sheets.StandardReader;
import io.kijun.sheets.StandardReader.StandardRead;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of workbooks, read. */
record StandardFolder(List<WorkbookFile> workbooks, StandardRead reading) {

  /**
   * Reads a folder; empty where it is none, or has no workbooks.
   *
   * @throws UncheckedIOException where a file in it cannot be read
   */
  static Optional<StandardFolder> read(Path folder) {
    try {
      List<WorkbookFile> files = WorkbookFolder.read(folder);
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(new StandardFolder(files, StandardReader.ofBroughtIn().read(files)));
    } catch (NotDirectoryException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String unusable(Path folder, Language language) {
    return folder
        + "  "
        + language.of("ブック（.xlsx）のあるフォルダーではありません。", "This is no folder with workbooks (.xlsx).");
  }

  long count(Issue.Level level) {
    return reading.problems().stream()
        .flatMap(problem -> problem.andConsequences().stream())
        .filter(problem -> problem.severity() == level)
        .count();
  }
}
