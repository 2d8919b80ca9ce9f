package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.IOException;
import java.util.List;

/**
 * The part that is the workbook, whatever its name or folder: the one that the package leads to, of
 * the type of an .xlsx. Packages of other kinds are told from damaged ones.
 */
final class MainPart {

  private static final String DOCUMENT = "officedocument";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private final PackedWorkbook book;

  private MainPart(PackedWorkbook book) {
    this.book = book;
  }

  /** Its key. */
  static String of(PackedWorkbook book) throws PackageRefused, IOException {
    return new MainPart(book).find();
  }

  private String find() throws PackageRefused, IOException {
    if (!book.has(PartNames.TYPES)) {
      throw noPackage();
    }
    ContentTypes types = new ContentTypes();
    book.readSmall(PartNames.TYPES, types);
    List<Relation> documents =
        book.relationsOf("").stream().filter(one -> one.kind().equals(DOCUMENT)).toList();
    if (documents.size() != 1 || !book.has(documents.get(0).part())) {
      throw documents.isEmpty() && book.startsWith("xl/").isEmpty()
          ? OtherPackages.ofAnotherKind(book)
          : damaged(
              PartNames.ROOT_RELATIONS,
              "ブックの本体がどの部品か分かりません。",
              "It does not say which part is the workbook.",
              documents.isEmpty() ? "" : documents.get(documents.size() - 1).target());
    }
    Relation document = documents.get(0);
    check(document.part(), types.of(document.part()));
    if (document.isStrict()) {
      throw OtherPackages.strict(book.shown(document.part()));
    }
    return document.part();
  }

  private PackageRefused noPackage() {
    boolean damaged = !book.startsWith("xl/").isEmpty();
    return damaged
        ? damaged("[Content_Types].xml", "部品の種類の一覧がありません。", "The list of types is missing.", "")
        : OtherPackages.ofAnotherKind(book);
  }

  private static void check(String part, String type) throws PackageRefused {
    if (!type.equals(WORKBOOK)) {
      throw OtherPackages.ofType(part, type);
    }
  }

  /** The package does not hold together as one that Excel writes does. */
  static PackageRefused damaged(String part, String ja, String en, String found) {
    return new PackageRefused(
        Kind.DAMAGED,
        part,
        new Text(
            "ファイルが壊れています。" + ja + "Excelで開き、.xlsxで保存し直してください。",
            "The file is damaged. " + en + " Open it in Excel and save it again as .xlsx."),
        found.isEmpty() ? null : found);
  }
}
