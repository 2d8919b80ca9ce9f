package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at an uploaded file before anything else does: is it an .xlsx of a bearable size? */
public final class UploadCheck {

  /** The most bytes that a workbook may have: 10 MB. */
  public static final int MOST_BYTES = 10 << 20;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ ()-]{0,99}\\.xlsx");

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

    /** A rejection; what was found is shortened to what is shown everywhere. */
    public Rejection {
      found = found == null ? null : Shown.of(Shown.onOneLine(found));
    }

    /** Where it is, in a workbook of this name. */
    public CellPlace place(String workbook) {
      return new CellPlace(workbook, sheet, cell);
    }

    /** The same as a problem of a file that is brought in. */
    public Issue issue(String workbook) {
      IssueCode code = kind == Kind.ACTIVE ? IssueCode.ACTIVE_CONTENT : IssueCode.WORKBOOK_REFUSED;
      return Issue.of(code, place(workbook), message, found);
    }
  }

  /** Why a file may not be read: all that is found; empty where it may. */
  public static List<Rejection> of(WorkbookFile file) {
    try {
      check(file);
      return List.of();
    } catch (PackageRefused e) {
      return e.rejections();
    }
  }

  /**
   * The same as an exception.
   *
   * @throws PackageRefused where the file may not be read
   */
  public static void check(WorkbookFile file) throws PackageRefused {
    if (!NAME.matcher(file.name()).matches()) {
      throw new PackageRefused(
          Kind.NAME,
          "",
          new Text(
              "ファイル名は英数字や日本語の名前に「.xlsx」を付けたもの（100文字以内）にしてください。",
              "The name must be letters and digits with .xlsx at the end, at most 100 characters."));
    }
    if (file.content().length > MOST_BYTES) {
      throw new PackageRefused(
          Kind.TOO_LARGE, "", new Text("ブックは10 MB以内にしてください。", "A workbook has at most 10 MB."));
    }
    int unused = PackedWorkbook.open(file.content(), PartsPass::check);
  }

  /** Reads a file, and one byte more than is allowed at most. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }
}
