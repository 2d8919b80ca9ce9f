package io.kijun.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Where files are for a while, such as uploads until they are stored: a folder of this process that
 * nobody else reads. Those of processes that were killed are deleted at the start.
 */
public record PrivateFolder(Path path) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);

  /** Of other services in this process, as tests have them. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  /**
   * A new, empty folder in the folder of temporary files.
   *
   * @param prefix begins its name, and is no other's
   */
  public static PrivateFolder in(Path temporary, String prefix) {
    long own = ProcessHandle.current().pid();
    try {
      left(temporary, prefix, own).forEach(PrivateFolder::delete);
      Path folder = Files.createTempDirectory(temporary, prefix + own + "-");
      IN_USE.add(folder);
      return new PrivateFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders of processes that are gone; in a container one had the number that this one has. */
  private static List<Path> left(Path temporary, String prefix, long own) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(one -> !IN_USE.contains(one) && isLeft(one.getFileName().toString(), prefix, own))
          .toList();
    }
  }

  private static boolean isLeft(String name, String prefix, long own) {
    int end = name.indexOf('-', prefix.length());
    if (!name.startsWith(prefix) || end < 0) {
      return false;
    }
    try {
      long process = Long.parseLong(name.substring(prefix.length(), end));
      return process == own || ProcessHandle.of(process).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void delete(Path folder) {
    try {
      boolean unused = FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.warn("event=files-left folder={} reason={}", folder, e.toString());
    }
  }

  @Override
  public void close() {
    delete(path);
    IN_USE.remove(path);
  }
}
