package io.kijun.spreadsheet;

import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The entries of a zip as parts, by their keys. Of what zips may be only what Excel itself writes
 * and reads is taken: entries that are stored or deflated, in one file, each name once.
 */
final class ZipEntries {

  /** The most parts that a workbook may have. */
  static final int MOST_PARTS = 2000;

  private ZipEntries() {}

  /** All parts in their order, without folders. */
  static Map<String, ZipArchiveEntry> of(ZipFile zip) throws PackageRefused {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > MOST_PARTS) {
      throw new PackageRefused(
          Kind.TOO_LARGE,
          "",
          new Text(
              "ブックの中の部品（ZIPの項目）は2,000個以内にしてください。",
              "A workbook has at most 2,000 parts (entries of its zip)."),
          Integer.toString(entries.size()));
    }
    Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : entries) {
      if (!isFolder(entry)) {
        check(entry);
        if (parts.put(PartNames.key(entry.getName()), entry) != null) {
          throw twice(entry);
        }
      }
    }
    return parts;
  }

  private static boolean isFolder(ZipArchiveEntry entry) {
    return entry.isDirectory() || entry.getName().endsWith("\\");
  }

  /** The name of an entry as it is shown: on one line. */
  static String shown(ZipArchiveEntry entry) {
    return Shown.of(Shown.onOneLine(entry.getName()));
  }

  private static void check(ZipArchiveEntry entry) throws PackageRefused {
    int method = entry.getMethod();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw damaged(
          entry,
          "ZIPの機能で暗号化された部品があります。パスワードなしで、Excelから.xlsxで保存し直してください。",
          "A part is encrypted as an entry of a zip; save the workbook as .xlsx from Excel, without"
              + " a password.",
          "encrypted");
    }
    if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
      throw damaged(
          entry,
          "Excelが使わない方式で圧縮された部品があります。ZIPソフトで作り直さず、Excelから.xlsxで保存し直してください。",
          "A part is compressed by a method that Excel does not use; save the workbook as .xlsx from"
              + " Excel, not by a zip program.",
          "method " + method);
    }
    if (entry.getDiskNumberStart() != 0) {
      throw damaged(
          entry,
          "分割されたZIPの部品があります。分割せずに保存した.xlsxを選んでください。",
          "A part is in another piece of a split zip; choose an .xlsx that is not split.",
          "piece " + entry.getDiskNumberStart());
    }
  }

  private static PackageRefused twice(ZipArchiveEntry entry) {
    return damaged(
        entry,
        "同じ名前の部品が2つあります。Excelで開き、.xlsxで保存し直してください。",
        "Two parts have this name; open the workbook in Excel and save it again as .xlsx.",
        "2");
  }

  private static PackageRefused damaged(ZipArchiveEntry entry, String ja, String en, String found) {
    return new PackageRefused(Kind.DAMAGED, shown(entry), new Text(ja, en), found);
  }
}
