package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import org.jspecify.annotations.Nullable;

/** Packages and zips that are no .xlsx: each kind has its way to become one. */
final class OtherPackages {

  private static final String SAVE = "Excelで開き、「名前を付けて保存」で「Excel ブック（.xlsx）」を選んで保存してください。";
  private static final String SAVE_EN = " Open it in Excel and save it as Excel workbook (.xlsx).";

  private OtherPackages() {}

  /** Strict Open XML. */
  static PackageRefused strict(String part) {
    return refused(part, "「Strict Open XML」形式のブックです。", "This is a Strict Open XML workbook.");
  }

  /** A package whose main part is of another type. */
  static PackageRefused ofType(String part, String type) {
    if (type.contains("sheet.binary")) {
      return refused(part, "バイナリー形式（.xlsb）のブックです。", "This is a binary workbook (.xlsb).");
    }
    if (type.contains("spreadsheetml.template.main")) {
      return refused(part, "テンプレート（.xltx）です。", "This is a template (.xltx).");
    }
    if (type.contains("macroenabled") && type.contains("ms-excel")) {
      return macros("[Content_Types].xml", type);
    }
    if (type.contains("word")) {
      return refused("", "Wordの文書です。元の表をExcelブックにしてください。", "This is a Word document.");
    }
    if (type.contains("presentationml") || type.contains("powerpoint")) {
      return refused("", "PowerPointの文書です。元の表をExcelブックにしてください。", "This is a PowerPoint document.");
    }
    return MainPart.damaged(
        part,
        "ブックの本体の種類（[Content_Types].xml）が正しくありません。",
        "The type of the main part (in [Content_Types].xml) is not that of a workbook.",
        type);
  }

  /** Macros: in the type of a part, or as a part. */
  static PackageRefused macros(String part, @Nullable String found) {
    return new PackageRefused(
        Kind.OTHER_TYPE,
        part,
        new Text(
            "マクロを含むブック（.xlsmなど）は受け付けません。Excelで開き、マクロなしの「Excel ブック（.xlsx）」で保存してください。",
            "Workbooks with macros (.xlsm and the like) are not accepted; open it in Excel and save"
                + " it as Excel workbook (.xlsx)."),
        found);
  }

  /** A zip that says nothing of a workbook. */
  static PackageRefused ofAnotherKind(PackedWorkbook book) {
    if (book.has("mimetype") || book.has("meta-inf/manifest.xml")) {
      return refused("", "OpenDocument形式（.odsなど）のファイルです。", "This is an OpenDocument file (.ods).");
    }
    if (!book.startsWith("word/").isEmpty()) {
      return ofType("", "word");
    }
    if (!book.startsWith("ppt/").isEmpty()) {
      return ofType("", "powerpoint");
    }
    if (book.parts().stream().anyMatch(part -> PartNames.key(part.getName()).endsWith(".xlsx"))) {
      return new PackageRefused(
          Kind.OTHER_TYPE,
          "",
          new Text(
              "ブックを入れたZIPです。展開して、中の.xlsxを選んでください。",
              "This is a zip of workbooks; unpack it and choose the .xlsx in it."));
    }
    return new PackageRefused(
        Kind.OTHER_TYPE,
        "",
        new Text(
            "Excelブック（.xlsx）ではないZIPです。Excelで作ったブックを選んでください。",
            "This is a zip, but no Excel workbook (.xlsx); choose a workbook made by Excel."));
  }

  private static PackageRefused refused(String part, String ja, String en) {
    return new PackageRefused(Kind.OTHER_TYPE, part, new Text(ja + SAVE, en + SAVE_EN));
  }
}
