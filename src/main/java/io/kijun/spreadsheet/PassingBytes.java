package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a part while they are read, and ends where there are too many. */
final class PassingBytes extends FilterInputStream {

  private final long most;
  private final String place;
  private long count;
  private int markup;

  /** At most so many bytes of a part. */
  PassingBytes(InputStream in, long most, String place) {
    super(in);
    this.most = most;
    this.place = place;
  }

  /** There are more bytes than may be. */
  static final class TooMany extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient PackageRefused refused;

    private TooMany(String place) {
      this.refused =
          new PackageRefused(
              Kind.TOO_LARGE,
              place,
              new Text("ブックは展開後24 MB以内にしてください。", "A workbook has at most 24 MB unpacked."));
    }

    PackageRefused refused() {
      return refused;
    }
  }

  long count() {
    return count;
  }

  /** How often {@code <} and {@code =} came by: no part has more tags or attributes. */
  int markup() {
    return markup;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      markup += buffer[i] == '<' || buffer[i] == '=' ? 1 : 0;
    }
    count += Math.max(0, read);
    if (count > most) {
      throw new TooMany(place);
    }
    return read;
  }

  /** A parser closes what it was given; whoever opened it does so. */
  @Override
  public void close() {
    // stays open
  }
}
