package io.kijun.rulechange.web;

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
 * Where uploads are until they are stored: a folder of this process that nobody else reads. Those
 * of processes that were killed are deleted at the start; each request's files are when it ends.
 */
record UploadFolder(Path path) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
  private static final String PREFIX = "kijun-uploads-";

  /** Of other services in this process, as tests have them. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  /** A new, empty folder in the folder of temporary files. */
  static UploadFolder in(Path temporary) {
    long own = ProcessHandle.current().pid();
    try {
      left(temporary, own).forEach(UploadFolder::delete);
      Path folder = Files.createTempDirectory(temporary, PREFIX + own + "-");
      IN_USE.add(folder);
      return new UploadFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders of processes that are gone; in a container one had the number that this one has. */
  private static List<Path> left(Path temporary, long own) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(one -> !IN_USE.contains(one) && isLeft(one.getFileName().toString(), own))
          .toList();
    }
  }

  private static boolean isLeft(String name, long own) {
    int end = name.indexOf('-', PREFIX.length());
    if (!name.startsWith(PREFIX) || end < 0) {
      return false;
    }
    try {
      long process = Long.parseLong(name.substring(PREFIX.length(), end));
      return process == own || ProcessHandle.of(process).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void delete(Path folder) {
    try {
      boolean unused = FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.warn("event=uploads-left folder={} reason={}", folder, e.toString());
    }
  }

  @Override
  public void close() {
    delete(path);
    IN_USE.remove(path);
  }
}
