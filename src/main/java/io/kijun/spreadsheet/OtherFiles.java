package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Files that are no zip: each kind has its way to become an Excel workbook. */
final class OtherFiles {

  private static final int LOOKED_AT = 4096;
  private static final int ENTRY = 128;
  private static final String SAVE = "Excelで開き、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んで保存してください。";
  private static final String SAVE_EN = " Open it in Excel and save it as Excel workbook (.xlsx).";

  private OtherFiles() {}

  /** Whether it is known by its first bytes; a zip may stand in it all the same. */
  static boolean isOfAnotherKind(byte[] content) {
    return content.length == 0
        || starts(content, 0xD0, 0xCF, 0x11, 0xE0)
        || starts(content, '%', 'P', 'D', 'F')
        || starts(content, 'M', 'Z')
        || start(content).startsWith("<");
  }

  /** Why bytes in which there is no zip are not taken. */
  static PackageRefused refused(byte[] content) {
    if (content.length == 0) {
      return refused(
          Kind.DAMAGED,
          "ファイルが空です。元のブックを保存し直してください。",
          "The file is empty; save the original workbook again.");
    }
    if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      return compound(content);
    }
    if (starts(content, 'P', 'K', 7, 8)) {
      return refused(
          Kind.DAMAGED,
          "分割されたZIPの一部です。分割せずに保存した.xlsxを選んでください。",
          "This is a piece of a split zip; choose an .xlsx that is not split.");
    }
    if (starts(content, 'P', 'K', 3, 4)) {
      return refused(
          Kind.DAMAGED,
          "ファイルが途中で切れています。もう一度ダウンロードするか、元のブックを保存し直してください。",
          "The file ends too early; download it again, or save the original workbook again.");
    }
    return written(content);
  }

  /** The container of old Office files, and of encrypted ones. Names in it are UTF-16. */
  private static PackageRefused compound(byte[] content) {
    if (holds(content, "Workbook") || holds(content, "Book")) {
      return old();
    }
    if (holds(content, "EncryptedPackage")) {
      return refused(
          Kind.OTHER_TYPE,
          "パスワードか権限の設定で暗号化されたブックです。Excelで開いてパスワードなどを解除し、.xlsxで保存し直してください。",
          "This workbook is encrypted with a password or by rights; open it in Excel, remove the"
              + " password and save it as .xlsx.");
    }
    if (holds(content, "WordDocument") || holds(content, "PowerPoint Document")) {
      return other(
          "古い形式のWordまたはPowerPointの文書です。", "This is an old document of Word or PowerPoint.");
    }
    return other("古い形式のOfficeファイルです。", "This is an old Office file.");
  }

  private static PackageRefused old() {
    return other("古い形式（.xls）のブックです。", "This is an old workbook (.xls).");
  }

  private static PackageRefused written(byte[] content) {
    boolean olderStill =
        content.length > 1 && content[0] == 9 && (content[1] == 8 || content[1] < 5);
    if (olderStill) {
      return old();
    }
    String start = start(content);
    if (start.startsWith("%pdf")) {
      return other(
          "PDFです。元のブックを選んでください。", "This is a PDF; choose the workbook that it was made of.", false);
    }
    if (start.startsWith("<") || start.startsWith("mime-version:")) {
      return markup(start);
    }
    if (isText(content)) {
      return other("CSVなどのテキストファイルです。", "This is a text file such as CSV.");
    }
    return other("Excelブック（.xlsx）ではありません。", "This is not an Excel workbook (.xlsx).");
  }

  private static PackageRefused markup(String start) {
    if (start.contains("schemas-microsoft-com:office:spreadsheet")
        || start.contains("progid=\"excel.sheet\"")) {
      return other("「XML スプレッドシート 2003」形式のファイルです。", "This is an XML Spreadsheet 2003.");
    }
    if (start.contains("urn:oasis:names:tc:opendocument")) {
      return other("OpenDocument形式の表です。", "This is an OpenDocument spreadsheet.");
    }
    if (start.contains("<html") || start.contains("<table") || start.contains("mime-version:")) {
      return other("拡張子だけを.xlsxにしたHTMLです。", "This is HTML under the name of an .xlsx.");
    }
    return other("拡張子だけを.xlsxにしたXMLです。", "This is XML under the name of an .xlsx.");
  }

  private static PackageRefused other(String ja, String en) {
    return other(ja, en, true);
  }

  private static PackageRefused other(String ja, String en, boolean opens) {
    return refused(Kind.OTHER_TYPE, opens ? ja + SAVE : ja, opens ? en + SAVE_EN : en);
  }

  private static PackageRefused refused(Kind kind, String ja, String en) {
    return new PackageRefused(kind, "", new Text(ja, en));
  }

  private static boolean starts(byte[] content, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether an entry of a compound file has this name; entries have 128 bytes each. */
  private static boolean holds(byte[] content, String name) {
    byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    for (int i = ENTRY; i <= content.length - ENTRY; i += ENTRY) {
      if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  private static String start(byte[] content) {
    if (starts(content, 'P', 'K')) {
      return "";
    }
    int length = Math.min(content.length, LOOKED_AT);
    boolean wide = starts(content, 0xFF, 0xFE);
    String text =
        new String(content, 0, length, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isText(byte[] content) {
    if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
      return true;
    }
    for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
      boolean control = content[i] >= 0 && content[i] < ' ';
      if (control && content[i] != '\t' && content[i] != '\n' && content[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
