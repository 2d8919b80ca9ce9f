package io.kijun.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of workbooks. */
public final class WorkbookFolder {

  private static final String LOCK_FILE = "~$";

  private WorkbookFolder() {}

  /**
   * All {@code *.xlsx} in a folder, by name; without the lock files of open workbooks.
   *
   * @throws IOException if there is no such folder, or a file cannot be read
   */
  public static List<WorkbookFile> read(Path folder) throws IOException {
    List<WorkbookFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(WorkbookFolder::isWorkbook).sorted().toList()) {
        files.add(new WorkbookFile(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return List.copyOf(files);
  }

  private static boolean isWorkbook(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && !name.startsWith(LOCK_FILE)
        && Files.isRegularFile(file);
  }
}
