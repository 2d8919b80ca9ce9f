package io.kijun.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that a command writes one after the other: to standard output, or to a new file that nobody
 * else may read, and of which nothing is left where not all could be written.
 */
final class NewLines implements AutoCloseable {

  private final Writer out;
  private final @Nullable Path file;
  private long lines;
  private boolean finished;

  private NewLines(Writer out, @Nullable Path file) {
    this.out = out;
    this.file = file;
  }

  /** Lines for standard output. */
  static NewLines to(PrintWriter out) {
    return new NewLines(out, null);
  }

  /**
   * Lines for a file that is not there yet; where its name ends in .gz, compressed.
   *
   * @throws IOException if it cannot be made
   */
  static NewLines in(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    OutputStream bytes =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE));
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    OutputStream to = packed ? new GZIPOutputStream(bytes, 1 << 16) : bytes;
    return new NewLines(new OutputStreamWriter(to, StandardCharsets.UTF_8), file);
  }

  /** Adds a line. */
  void add(String line) {
    try {
      out.write(line);
      out.write('\n');
      lines++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says that those were all, and how many. */
  long finish() throws IOException {
    if (file == null) {
      out.flush();
    } else {
      out.close();
    }
    finished = true;
    return lines;
  }

  @Override
  public void close() throws IOException {
    if (!finished && file != null) {
      try (out) {
        Files.delete(file);
      }
    }
  }
}
