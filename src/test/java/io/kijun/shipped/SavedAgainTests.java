package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A ruleset is named by what its workbooks say, not by how they are packed. */
class SavedAgainTests {

  /** A way to save a file. */
  private interface Saving {
    byte[] save(byte[] content) throws IOException;
  }

  private static RulesetHash hash(Saving saving) throws IOException {
    List<WorkbookFile> files = new ArrayList<>();
    for (WorkbookFile file : Shipped.files()) {
      files.add(new WorkbookFile(file.name(), saving.save(file.content())));
    }
    return Ruleset.of(new StandardReader().read(files).standard().orElseThrow(), DrlFiles.all())
        .hash();
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  @Test
  void savedUnchangedByAnotherProgramItIsTheSame() throws IOException {
    assertThat(
            hash(
                content -> {
                  try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                    return bytes(book);
                  }
                }))
        .isEqualTo(Shipped.ruleset().hash());
  }

  @Test
  void packedInAnotherOrderItIsTheSame() throws IOException {
    assertThat(hash(SavedAgainTests::packedBackwards)).isEqualTo(Shipped.ruleset().hash());
  }

  @Test
  void colouredAndWidenedItIsTheSame() throws IOException {
    assertThat(
            hash(
                content -> {
                  try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                    book.getSheetAt(0).setColumnWidth(2, 4000);
                    for (Row row : book.getSheetAt(0)) {
                      row.setHeightInPoints(20);
                    }
                    return bytes(book);
                  }
                }))
        .isEqualTo(Shipped.ruleset().hash());
  }

  @Test
  void oneWordMoreMakesItAnother() throws IOException {
    assertThat(
            hash(
                content -> {
                  try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                    var sheet = book.getSheet("基準");
                    if (sheet != null) {
                      var cell = sheet.getRow(9).getCell(2);
                      cell.setCellValue(cell.getStringCellValue() + "。");
                    }
                    return bytes(book);
                  }
                }))
        .isNotEqualTo(Shipped.ruleset().hash());
  }

  private static byte[] packedBackwards(byte[] content) throws IOException {
    List<String> names = new ArrayList<>();
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        parts.add(in.readAllBytes());
      }
    }
    Collections.reverse(names);
    Collections.reverse(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        out.putNextEntry(new ZipEntry(names.get(i)));
        out.write(parts.get(i));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
