package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes problems at their cells: a comment and a colour each, in the place of earlier ones. */
final class CellNotes {

  private static final int MOST_COMMENTS = 2000;
  private static final String AUTHOR = "Kijun";
  private static final String THREAD = "tc=";

  private final XSSFWorkbook book;
  private final NoteColours colours;
  private final Map<String, ThreadedNotes> threads = new HashMap<>();

  private CellNotes(XSSFWorkbook book) {
    this.book = book;
    this.colours = new NoteColours(book);
  }

  /** Writes them; those of sheets that are not there, or without a cell, are left out. */
  static void write(XSSFWorkbook book, List<Issue> problems) {
    CellNotes notes = new CellNotes(book);
    notes.clear();
    notes.mark(problems);
    notes.threads.values().forEach(ThreadedNotes::write);
  }

  /** Takes earlier notes out, so that they do not pile up and none stays that is settled. */
  private void clear() {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      List.copyOf(sheet.getCellComments().values()).stream()
          .filter(comment -> NoteText.isOurs(text(comment)))
          .forEach(comment -> clear(sheet, comment));
    }
  }

  private void clear(XSSFSheet sheet, XSSFComment comment) {
    XSSFCell cell = cell(sheet, comment.getAddress());
    String others = NoteText.ofOthers(text(comment));
    colours.clear(cell);
    if (others.isEmpty()) {
      cell.removeCellComment();
    } else {
      comment.setString(others);
    }
  }

  private void mark(List<Issue> problems) {
    Map<CellPlace, List<Issue>> byCell = new LinkedHashMap<>();
    for (Issue problem : problems) {
      CellPlace place = CellPlace.of(problem.place());
      if (address(place) != null && book.getSheet(place.sheet()) != null) {
        byCell.computeIfAbsent(place, at -> new ArrayList<>()).add(problem);
      }
    }
    byCell.entrySet().stream()
        .limit(MOST_COMMENTS)
        .forEach(cell -> mark(cell.getKey(), cell.getValue()));
  }

  private static @Nullable CellAddress address(CellPlace place) {
    return place.cell() == null ? null : CellAddresses.cell(place.cell());
  }

  private void mark(CellPlace place, List<Issue> problems) {
    XSSFSheet sheet = book.getSheet(place.sheet());
    XSSFCell cell = cell(sheet, Objects.requireNonNull(address(place)));
    colours.mark(cell);
    String thread =
        threads
            .computeIfAbsent(sheet.getSheetName(), name -> new ThreadedNotes(sheet))
            .takeOut(cell.getAddress());
    XSSFComment before = cell.getCellComment();
    String others = before == null ? thread : NoteText.ofOthers(text(before));
    XSSFComment comment = before == null ? create(sheet, cell.getAddress()) : before;
    if (before == null || comment.getAuthor().startsWith(THREAD)) {
      comment.setAuthor(AUTHOR);
    }
    comment.setString(NoteText.of(others, problems));
  }

  /** POI takes the corner of the box for the cell; so that is the cell's own, far to the right. */
  private static XSSFComment create(XSSFSheet sheet, CellAddress at) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(at.getColumn());
    anchor.setDx1(Units.EMU_PER_PIXEL * Math.round(sheet.getColumnWidthInPixels(at.getColumn())));
    anchor.setCol2(at.getColumn() + 5);
    anchor.setRow1(at.getRow());
    anchor.setRow2(at.getRow() + 6);
    return sheet.createDrawingPatriarch().createCellComment(anchor);
  }

  private static String text(XSSFComment comment) {
    return comment.getString() == null || comment.getString().getString() == null
        ? ""
        : comment.getString().getString();
  }

  private static XSSFCell cell(XSSFSheet sheet, CellAddress at) {
    XSSFRow row = sheet.getRow(at.getRow());
    XSSFRow there = row == null ? sheet.createRow(at.getRow()) : row;
    return there.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
