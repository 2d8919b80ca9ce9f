package io.kijun.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A package in which some parts are others: all else is copied as it is packed, in its order, with
 * its times, so that the same changes of the same file give the same bytes.
 */
final class ReplacedParts {

  private final ZipFile zip;
  private final Map<String, byte[]> changed;

  /** Parts by their keys; what is empty is left out. */
  ReplacedParts(ZipFile zip, Map<String, byte[]> changed) {
    this.zip = zip;
    this.changed = changed;
  }

  byte[] packed(Iterable<ZipArchiveEntry> entries) throws IOException {
    try (SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel()) {
      try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
        packed.setUseZip64(Zip64Mode.Never);
        for (ZipArchiveEntry entry : entries) {
          byte[] content = changed.get(PartNames.key(entry.getName()));
          if (content == null) {
            try (InputStream raw = zip.getRawInputStream(entry)) {
              packed.addRawArchiveEntry(new ZipArchiveEntry(entry), raw);
            }
          } else if (content.length > 0) {
            write(packed, entry, content);
          }
        }
      }
      byte[] all = new byte[(int) out.size()];
      System.arraycopy(out.array(), 0, all, 0, all.length);
      return all;
    }
  }

  private static void write(ZipArchiveOutputStream packed, ZipArchiveEntry before, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(before.getName());
    entry.setTime(before.getTime());
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(content.length);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setCrc(sum.getValue());
    packed.putArchiveEntry(entry);
    new ByteArrayInputStream(content).transferTo(packed);
    packed.closeArchiveEntry();
  }
}
