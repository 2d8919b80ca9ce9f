package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A sound workbook to make others of, and what comes of them. */
final class Sample {

  static final String NAME = "01-small.xlsx";
  static final String TYPES = "[Content_Types].xml";
  static final String ROOT = "_rels/.rels";
  static final String BOOK = "xl/workbook.xml";
  static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Before there is one. */
  static final Sample NONE = new Sample(new byte[0]);

  private final byte[] content;

  private Sample(byte[] content) {
    this.content = content;
  }

  /** One with criteria and advice, in a folder with the others. */
  static Sample in(Path folder) throws IOException {
    SmallWorkbooks.write(folder);
    return new Sample(Files.readAllBytes(folder.resolve(NAME)));
  }

  byte[] content() {
    return content;
  }

  Map<String, byte[]> parts() throws IOException {
    return new BadWorkbooks(content).parts();
  }

  String text(String part) throws IOException {
    return new String(parts().getOrDefault(part, new byte[0]), UTF_8);
  }

  /** With one part written otherwise. */
  byte[] with(String part, Function<String, String> change) throws IOException {
    return new BadWorkbooks(content).with(part, change.apply(text(part)).getBytes(UTF_8));
  }

  /** With parts under other names; without those whose name becomes empty. */
  byte[] renamed(Function<String, String> name) throws IOException {
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    parts().forEach((part, bytes) -> renamed.put(name.apply(part), bytes));
    renamed.remove("");
    return BadWorkbooks.zipped(renamed);
  }

  /** With a part added that a part of relations leads to. */
  byte[] related(String relations, String kind, String target, String part, String xml)
      throws IOException {
    String type = kind.contains(":") ? kind : OFFICE + kind;
    String relation =
        "<Relationship Id=\"rId99\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    String before = text(relations);
    String all =
        before.isEmpty()
            ? "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation
                + "</Relationships>"
            : before.replace("</Relationships>", relation + "</Relationships>");
    Map<String, byte[]> parts = parts();
    parts.put(relations, all.getBytes(UTF_8));
    parts.put(part, xml.getBytes(UTF_8));
    return BadWorkbooks.zipped(parts);
  }

  static BookCells read(byte[] content) throws PackageRefused {
    return CellsReader.read(new WorkbookFile(NAME, content));
  }

  static List<Rejection> refused(byte[] content) {
    return UploadCheck.of(new WorkbookFile(NAME, content));
  }

  /** It is taken, and has the same cells. */
  void sameAs(byte[] other) throws PackageRefused {
    assertThat(refused(other)).isEmpty();
    assertThat(read(other).sheets()).isEqualTo(read(content).sheets());
  }
}
