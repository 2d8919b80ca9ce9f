package io.kijun.supplier.checksheet.received.jobs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP of workbooks that is written to disk as they are made; these are packed already. */
final class SheetZip implements Closeable {

  private final ZipOutputStream zip;
  private final LocalDateTime time;
  private final Set<String> names = new HashSet<>();

  SheetZip(Path file, LocalDate day) throws IOException {
    this.zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
    this.time = day.atStartOfDay();
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Adds a file; one of a name that is there already has a number in front. */
  String add(String name, byte[] content) throws IOException {
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = i + "_" + name;
    }
    ZipEntry entry = new ZipEntry(free);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    return entry.getName();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
