package io.kijun.core.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as they came, without their ends; nothing is decoded. */
final class LinesOfBytes implements Iterator<byte[]> {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private byte @Nullable [] next;

  LinesOfBytes(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = line();
    }
    return next != null;
  }

  @Override
  public byte[] next() {
    byte[] line = hasNext() ? next : null;
    if (line == null) {
      throw new NoSuchElementException("no more lines");
    }
    next = null;
    return line;
  }

  /** The next line; null: there is none. */
  private byte @Nullable [] line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (filled()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, from, end - from);
      from = end + 1;
      if (end < to) {
        return line.toByteArray();
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /** Whether there is anything more. */
  private boolean filled() {
    try {
      if (from >= to) {
        from = 0;
        to = in.read(buffer);
      }
      return to > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
