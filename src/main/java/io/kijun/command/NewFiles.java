package io.kijun.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files that a command writes: never over one that is there, and none if one of them is. */
final class NewFiles {

  private final Map<Path, byte[]> files = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** A file to be written; where another of them has its name, it gets a number. */
  void add(Path file, byte[] content) {
    Path free = file;
    for (int number = 2; !names.add(folded(free)); number++) {
      free = numbered(file, number);
    }
    files.put(free, content);
  }

  /** Some systems do not tell capitals apart. */
  private static String folded(Path file) {
    return file.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }

  private static Path numbered(Path file, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return file.resolveSibling(stem + "-" + number + name.substring(stem.length()));
  }

  /** Where they stand, in their order. */
  List<Path> paths() {
    return List.copyOf(files.keySet());
  }

  /**
   * Writes them.
   *
   * @return those that cannot be written; empty: all are
   */
  List<Path> write() {
    List<Path> refused =
        new ArrayList<>(
            files.keySet().stream()
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList());
    if (refused.isEmpty()) {
      files.forEach(
          (file, content) -> {
            if (!isWritten(file, content)) {
              refused.add(file);
            }
          });
    }
    return List.copyOf(refused);
  }

  private static boolean isWritten(Path file, byte[] content) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, content, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
