package io.kijun.record.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes made small with gzip, and large again; those of JSON that was never made small stay. */
final class Compressed {

  private Compressed() {}

  static byte[] of(byte[] plain) {
    ByteArrayOutputStream small = new ByteArrayOutputStream(plain.length / 6 + 64);
    try (GZIPOutputStream gzip = new QuickGzip(small)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return small.toByteArray();
  }

  static byte[] plain(byte[] stored) {
    if (stored[0] == '{') {
      return stored;
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(stored), 1 << 13)) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A third larger than the smallest, in a third of the time. */
  static final class QuickGzip extends GZIPOutputStream {

    QuickGzip(ByteArrayOutputStream small) throws IOException {
      super(small, 1 << 13);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
