package io.kijun.ruleset.workbook;

import io.kijun.standard.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at an uploaded file before anything else does: is it an .xlsx of a bearable size? */
public final class UploadCheck {

  /** The most bytes that a workbook may have: 10 MB. */
  public static final int MOST_BYTES = 10 << 20;

  private static final long MOST_UNPACKED = 40L << 20;
  private static final int MOST_PARTS = 2000;
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
    DAMAGED
  }

  /** A file is not taken. */
  public record Rejection(Kind kind, Text message) {}

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
      return tooLarge();
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
    return parts(content);
  }

  private static boolean starts(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static Optional<Rejection> tooLarge() {
    return rejected(
        Kind.TOO_LARGE,
        "ブックは10 MB以内、展開後40 MB以内にしてください。",
        "A workbook has at most 10 MB, and at most 40 MB unpacked.");
  }

  private static Optional<Rejection> rejected(Kind kind, String ja, String en) {
    return Optional.of(new Rejection(kind, new Text(ja, en)));
  }

  /** Unpacks to nowhere, and stops as soon as it is too much. */
  private static Optional<Rejection> parts(byte[] content) {
    boolean isWorkbook = false;
    long unpacked = 0;
    int parts = 0;
    byte[] buffer = new byte[8192];
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        StringBuilder types = new StringBuilder();
        boolean isTypes = part.getName().equals("[Content_Types].xml");
        try (InputStream in = zip.getInputStream(part)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              return tooLarge();
            }
            if (isTypes) {
              types.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
          }
        }
        if (++parts > MOST_PARTS) {
          return tooLarge();
        }
        if (types.indexOf("macroEnabled") >= 0 || part.getName().endsWith("vbaProject.bin")) {
          return rejected(
              Kind.OTHER_TYPE,
              "マクロを含むブックは受け付けません。マクロなしの.xlsxで保存してください。",
              "Workbooks with macros are not accepted; save it as .xlsx.");
        }
        isWorkbook |= part.getName().equals("xl/workbook.xml");
      }
    } catch (IOException | IllegalArgumentException e) {
      return rejected(Kind.DAMAGED, "ファイルが壊れています。", "The file is damaged.");
    }
    return isWorkbook
        ? Optional.empty()
        : rejected(
            Kind.OTHER_TYPE, "Excelブック（.xlsx）ではありません。", "This is not an Excel workbook (.xlsx).");
  }

  /** Reads a file, and one byte more than is allowed at most. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }
}
