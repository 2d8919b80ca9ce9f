package io.kijun.record.jdbc;

import io.kijun.core.standard.Gzip;

/** JSON on record made small, and large again; what was never made small stays as it is. */
final class Compressed {

  private Compressed() {}

  static byte[] of(byte[] plain) {
    return Gzip.small(plain);
  }

  static byte[] plain(byte[] stored) {
    return stored[0] == '{' ? stored : Gzip.plain(stored);
  }
}
