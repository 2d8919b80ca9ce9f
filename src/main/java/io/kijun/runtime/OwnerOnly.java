package io.kijun.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder whose files their owner alone may read: 0700, its files 0600. Where a file system knows
 * no such rights (Windows), the folder's own stay.
 */
final class OwnerOnly {

  private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /**
   * Makes the folder, closes one that holds nothing but files of this prefix, and makes a file
   * before anybody else does. A folder that is used for other things too stays open, with a
   * warning.
   *
   * @param prefix what the names of our files begin with
   * @param file the file that must not be open to others for a moment
   */
  static void prepare(Path folder, String prefix, String file) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    List<Path> ours = files.stream().filter(one -> isNamed(one, prefix)).toList();
    if (ours.size() == files.size()) {
      Files.setPosixFilePermissions(folder, FOLDER);
    } else {
      LOG.warn("event=data-folder-shared folder={} permissions=unchanged", folder);
    }
    Path first = folder.resolve(file);
    if (!Files.exists(first)) {
      Files.createFile(first, PosixFilePermissions.asFileAttribute(FILE));
    }
    for (Path one : ours) {
      Files.setPosixFilePermissions(one, FILE);
    }
  }

  private static boolean isNamed(Path file, String prefix) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(prefix) && Files.isRegularFile(file);
  }
}
