package io.kijun.command;

import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A check sheet that a command is given.
 *
 * @param name what it is called in all that is told of it: files of one name are told apart
 */
record SheetFile(Path path, String name) {

  private static final String EXTENSION = ".xlsx";

  /** The files, each once. */
  static List<SheetFile> of(List<Path> paths) {
    Map<Path, Path> once = new LinkedHashMap<>();
    paths.forEach(path -> once.putIfAbsent(path.toAbsolutePath().normalize(), path));
    return once.values().stream()
        .map(
            path ->
                new SheetFile(
                    path,
                    once.values().stream().filter(one -> isNamedAlike(one, path)).count() > 1
                        ? path.toString()
                        : nameOf(path)))
        .toList();
  }

  private static boolean isNamedAlike(Path one, Path other) {
    return nameOf(one).equals(nameOf(other));
  }

  private static String nameOf(Path path) {
    return WorkbookNames.canonical(String.valueOf(path.getFileName()));
  }

  /** The name without folder. */
  String fileName() {
    return nameOf(path);
  }

  /** The same without what says that it is a workbook. */
  String stem() {
    String name = fileName();
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  /** What is in it; empty where it cannot be read. */
  Optional<WorkbookFile> content() {
    try (InputStream in = Files.newInputStream(path)) {
      return Optional.of(new WorkbookFile(name, UploadCheck.read(in)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
