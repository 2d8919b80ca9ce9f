package io.kijun.command;

import io.kijun.command.SuppliersSheets.SheetRead;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is made of check sheets that were read.
 *
 * @param json the file, or the folder, for facts; null: they are not for a file
 * @param annotated the folder for the sheets with their problems; null: they are not asked for
 */
record SheetOutput(@Nullable Path json, @Nullable Path annotated) {

  /** The files, not written yet. */
  NewFiles of(List<SuppliersSheets> all) {
    NewFiles files = new NewFiles();
    for (SuppliersSheets sheets : all) {
      if (annotated != null) {
        annotate(annotated, sheets, files);
      }
      if (json != null) {
        boolean folder = all.size() > 1 || Files.isDirectory(json);
        files.add(
            folder ? json.resolve(FileNames.of(sheets.supplier()) + ".json") : json,
            (FactsAsJson.of(sheets.facts().facts()) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** With all that is said of a file, of what it means too. */
  private static void annotate(Path folder, SuppliersSheets sheets, NewFiles files) {
    for (SheetRead sheet : sheets.sheets()) {
      files.add(
          folder.resolve(sheet.from().fileName()),
          AnnotatedWorkbook.of(sheet.file(), sheets.notes()));
    }
  }
}
