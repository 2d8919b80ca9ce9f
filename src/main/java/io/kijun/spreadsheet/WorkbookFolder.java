package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of workbooks. */
public final class WorkbookFolder {

  /** How files begin that Excel, LibreOffice, macOS and Windows leave beside workbooks. */
  private static final List<String> LEFT_BESIDE =
      List.of("~$", "._", ".~lock.", ".ds_store", "thumbs.db", "desktop.ini");

  private WorkbookFolder() {}

  /**
   * All {@code *.xlsx} in a folder, by name; without those that are left beside workbooks. No more
   * is read of a file than shows that it is too large.
   *
   * @throws IOException if there is no such folder, or a file cannot be read
   */
  public static List<WorkbookFile> read(Path folder) throws IOException {
    List<WorkbookFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(WorkbookFolder::isWorkbook).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          files.add(new WorkbookFile(file.getFileName().toString(), UploadCheck.read(in)));
        }
      }
    }
    return List.copyOf(files);
  }

  private static boolean isWorkbook(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && !isLeftBeside(name)
        && Files.isRegularFile(file);
  }

  /** Whether a file of this name is no workbook, but one that a program leaves beside it. */
  public static boolean isLeftBeside(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LEFT_BESIDE.stream().anyMatch(lower::startsWith);
  }
}
