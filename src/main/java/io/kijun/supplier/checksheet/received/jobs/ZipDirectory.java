package io.kijun.supplier.checksheet.received.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a ZIP says of its directory (APPNOTE 4.3.16), looked at before a library has all
 * of the directory in memory. What stands elsewhere than right before its end is no directory.
 *
 * @param files how many files it says there are
 * @param bytes how long it is
 */
record ZipDirectory(int files, long bytes) {

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;

  /** What points to another directory, for archives beyond 4 GB; libraries follow it first. */
  private static final int LOCATOR = 0x07064b50;

  private static final int LOCATOR_BYTES = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int FILES_AT = 10;
  private static final int BYTES_AT = 12;
  private static final int OFFSET_AT = 16;
  private static final long UNSIGNED = 0xFFFFFFFFL;

  /** The directory; empty: there is none, or one of a form for archives beyond 4 GB. */
  static Optional<ZipDirectory> of(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(in.length(), LOCATOR_BYTES + END_BYTES + LONGEST_COMMENT);
      byte[] bytes = new byte[length];
      long start = in.length() - length;
      in.seek(start);
      in.readFully(bytes);
      ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - END_BYTES; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          return at(tail, at, start + at);
        }
      }
      return Optional.empty();
    }
  }

  private static boolean isLocated(ByteBuffer tail, int end) {
    return end >= LOCATOR_BYTES && tail.getInt(end - LOCATOR_BYTES) == LOCATOR;
  }

  private static Optional<ZipDirectory> at(ByteBuffer tail, int at, long position) {
    long bytes = tail.getInt(at + BYTES_AT) & UNSIGNED;
    long offset = tail.getInt(at + OFFSET_AT) & UNSIGNED;
    int files = Short.toUnsignedInt(tail.getShort(at + FILES_AT));
    return offset + bytes == position && !isLocated(tail, at)
        ? Optional.of(new ZipDirectory(files, bytes))
        : Optional.empty();
  }
}
