package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file is no workbook that can be read, too large, or not taken for what is in it. */
public final class PackageRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Rejection> rejections;

  /** For all of these reasons, at least one. */
  PackageRefused(List<Rejection> rejections) {
    super(rejections.get(0).place("") + " " + rejections.get(0).message().en());
    this.rejections = List.copyOf(rejections);
  }

  PackageRefused(Rejection rejection) {
    this(List.of(rejection));
  }

  PackageRefused(Kind kind, String sheet, Text message) {
    this(kind, sheet, message, null);
  }

  PackageRefused(Kind kind, String sheet, Text message, @Nullable String found) {
    this(new Rejection(kind, sheet, null, message, found));
  }

  /** Why, first of all. */
  public Rejection rejection() {
    return rejections.get(0);
  }

  /** Why: all that was found, at least one. */
  public List<Rejection> rejections() {
    return rejections;
  }
}
