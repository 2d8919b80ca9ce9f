package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at an uploaded file before anything else does: is it an .xlsx of a bearable size? */
public final class UploadCheck {

  /** The most bytes that a workbook may have: 10 MB. */
  public static final int MOST_BYTES = 10 << 20;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ ()-]{0,99}\\.xlsx");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private UploadCheck() {}

  /** Why a file is not taken. */
  public enum Kind {
    /** It is not called as a workbook is. */
    NAME,
    TOO_LARGE,
    /** It is of another type. */
    OTHER_TYPE,
    /** It is damaged, or there is nothing in it. */
    DAMAGED,
    /** There is something in it that acts or fetches. */
    ACTIVE
  }

  /**
   * A file is not taken.
   *
   * @param sheet the sheet, or the part of the file that is no sheet; empty: the file as a whole
   * @param cell the cell or the number of the row; null where it is about all of it
   * @param found what was found there; null where there is nothing to show
   */
  public record Rejection(
      Kind kind, String sheet, @Nullable String cell, Text message, @Nullable String found) {

    /** Where it is, in a workbook of this name. */
    public CellPlace place(String workbook) {
      return new CellPlace(workbook, sheet, cell);
    }
  }

  /** Empty where the file may be read. */
  public static Optional<Rejection> of(WorkbookFile file) {
    byte[] content = file.content();
    if (!NAME.matcher(file.name()).matches()) {
      return rejected(
          Kind.NAME,
          "ファイル名は英数字や日本語の名前に「.xlsx」を付けたもの（100文字以内）にしてください。",
          "The name must be letters and digits with .xlsx at the end, at most 100 characters.");
    }
    if (content.length > MOST_BYTES) {
      return rejected(Kind.TOO_LARGE, "ブックは10 MB以内にしてください。", "A workbook has at most 10 MB.");
    }
    if (content.length == 0) {
      return rejected(Kind.DAMAGED, "ファイルが空です。", "The file is empty.");
    }
    if (starts(content, OLE2)) {
      return rejected(
          Kind.OTHER_TYPE,
          "古い形式（.xls）か、パスワードで暗号化されたファイルです。パスワードなしの.xlsxで保存してください。",
          "This is an old .xls file or one encrypted with a password; save it as .xlsx without one.");
    }
    if (!starts(content, ZIP)) {
      return rejected(
          Kind.OTHER_TYPE, "Excelブック（.xlsx）ではありません。", "This is not an Excel workbook (.xlsx).");
    }
    try {
      int unused = PackedWorkbook.open(content, PartsPass::check);
      return Optional.empty();
    } catch (PackageRefused e) {
      return Optional.of(e.rejection());
    }
  }

  private static boolean starts(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static Optional<Rejection> rejected(Kind kind, String ja, String en) {
    return Optional.of(new Rejection(kind, "", null, new Text(ja, en), null));
  }

  /** Reads a file, and one byte more than is allowed at most. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }
}
