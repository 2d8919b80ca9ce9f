package io.kijun.supplier.checksheet.received.jobs;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that was brought in for a job.
 *
 * @param name as it came, without folders
 * @param path where it is, in the job's folder
 * @param saysZip whether it came as of the type of a ZIP
 */
public record BroughtFile(String name, Path path, boolean saysZip) {

  /** Whether it is called as files of a type are. */
  boolean isCalled(String extension) {
    return name.toLowerCase(Locale.ROOT).endsWith(extension);
  }
}
