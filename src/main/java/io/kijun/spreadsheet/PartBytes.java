package io.kijun.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The bytes of a part, with one more than is allowed at most, and with their checksum: a letter
 * that fell over on the way must not be read as another. Parsers do not close it.
 */
final class PartBytes extends FilterInputStream {

  private static final int BLOCK = 1 << 13;

  private final BoundedInputStream bounded;
  private final CRC32 sum;
  private final ZipArchiveEntry part;

  private PartBytes(BoundedInputStream bounded, CRC32 sum, ZipArchiveEntry part) {
    super(bounded);
    this.bounded = bounded;
    this.sum = sum;
    this.part = part;
  }

  /** Those of a part that is unpacked. */
  static PartBytes of(ZipArchiveEntry part, InputStream unpacked, long most) throws IOException {
    CRC32 sum = new CRC32();
    BoundedInputStream bounded =
        BoundedInputStream.builder()
            .setInputStream(new CheckedInputStream(unpacked, sum))
            .setMaxCount(most + 1)
            .get();
    return new PartBytes(bounded, sum, part);
  }

  /**
   * Reads on to the end, or to one byte more than is allowed.
   *
   * @return how many bytes there are
   * @throws ZipException where they are not those that were packed
   */
  long end() throws IOException {
    byte[] block = new byte[BLOCK];
    while (read(block) >= 0) {
      // the sum is taken on the way
    }
    boolean all = bounded.getCount() < bounded.getMaxCount();
    if (all && sum.getValue() != part.getCrc()) {
      throw new ZipException("checksum of " + ZipEntries.shown(part));
    }
    return bounded.getCount();
  }

  @Override
  public void close() {
    // whoever unpacks it closes it
  }
}
