package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;

/** A file is no workbook that can be read, or too large. */
public final class PackageRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  PackageRefused(Rejection rejection) {
    super(rejection.place("") + " " + rejection.message().en());
    this.rejection = rejection;
  }

  PackageRefused(Kind kind, String sheet, Text message) {
    this(new Rejection(kind, sheet, null, message, null));
  }

  /** Why. */
  public Rejection rejection() {
    return rejection;
  }
}
