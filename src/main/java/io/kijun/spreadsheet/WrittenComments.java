package io.kijun.spreadsheet;

import io.kijun.spreadsheet.SheetCells.CellComment;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The comments that people put on the cells of a sheet (ECMA-376 18.7); not those of ours. */
final class WrittenComments extends SpreadsheetPart {

  /** So many are told; nobody reads more. */
  private static final int MOST = 2001;

  private static final int LONGEST = 1001;

  private final List<CellComment> comments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String cell = "";
  private boolean open;

  @Override
  void start(String parent, String name, Attributes attributes) {
    if (name.equals("comment")) {
      String at = attributes.getValue("ref");
      cell = at == null ? "" : at.strip();
      text.setLength(0);
    }
    open = name.equals("t");
  }

  @Override
  void add(char[] characters, int start, int length) {
    if (open) {
      text.append(characters, start, length);
    }
  }

  @Override
  void end(String parent, String name) {
    open = false;
    if (name.equals("comment") && comments.size() < MOST) {
      String written = NoteText.ofOthers(SharedTexts.decoded(text.toString()));
      if (!written.isBlank()) {
        comments.add(
            new CellComment(cell, written.substring(0, Math.min(LONGEST, written.length()))));
      }
    }
  }

  /** What others than Kijun wrote, in the order of the file. */
  List<CellComment> comments() {
    return List.copyOf(comments);
  }
}
