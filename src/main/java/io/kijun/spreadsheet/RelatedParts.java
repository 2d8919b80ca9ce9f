package io.kijun.spreadsheet;

import io.kijun.spreadsheet.SheetCells.CellComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook by what they are to it, as relations lead to them. Where they lead
 * nowhere, or to two parts of which there can be one, nobody knows which cells are meant.
 */
final class RelatedParts {

  private static final String SHEET = "worksheet";
  private static final String CHART = "chartsheet";

  private final PackedWorkbook book;
  private final PartReaders read;
  private final List<Relation> ofMain;
  private final Map<String, Relation> byId = new HashMap<>();
  private final Map<String, String> sheetParts = new LinkedHashMap<>();

  /** A sheet with its cells, the cells on which pictures begin, and the comments. */
  record NamedSheet(
      String name,
      boolean hidden,
      RawSheet cells,
      List<String> pictures,
      List<CellComment> comments) {}

  RelatedParts(PackedWorkbook book, PartReaders read) throws PackageRefused {
    this.book = book;
    this.read = read;
    this.ofMain = read.relationsOf(book.main());
    for (Relation one : ofMain) {
      if (byId.put(one.id(), one) != null) {
        throw MainPart.damaged(
            book.name(PartNames.relationsOf(book.main())),
            "関係のIDが重複しています。",
            "An id of a relation stands twice.",
            one.id());
      }
    }
  }

  /** The main part. */
  SheetList list() {
    return read.get(book.main(), SheetList.class)
        .filter(list -> !list.isBroken())
        .orElseThrow(() -> new IllegalArgumentException("no list of sheets"));
  }

  /** All sheets in their order; those without a part are lost, not empty. */
  List<NamedSheet> sheets() throws PackageRefused {
    List<NamedSheet> sheets = new ArrayList<>();
    for (SheetList.Sheet sheet : list().sheets()) {
      Relation relation = byId.get(String.valueOf(sheet.relation()));
      if (relation != null && sheetParts.put(relation.part(), sheet.name()) != null) {
        throw MainPart.damaged(
            sheet.name(), "2つのシートが1つの部品です。", "Two sheets are one part.", relation.target());
      }
      sheets.add(
          new NamedSheet(
              sheet.name(),
              sheet.hidden(),
              cells(relation),
              pictures(relation),
              comments(relation)));
    }
    return sheets;
  }

  private List<String> pictures(@Nullable Relation sheet) {
    return sheet == null
        ? List.of()
        : read.relationsOf(sheet.part()).stream()
            .flatMap(one -> read.get(one.part(), DrawnPictures.class).stream())
            .flatMap(drawn -> drawn.cells().stream())
            .toList();
  }

  private List<CellComment> comments(@Nullable Relation sheet) {
    return sheet == null
        ? List.of()
        : read.relationsOf(sheet.part()).stream()
            .flatMap(one -> read.get(one.part(), WrittenComments.class).stream())
            .flatMap(written -> written.comments().stream())
            .toList();
  }

  private RawSheet cells(@Nullable Relation relation) {
    if (relation == null || !book.has(relation.part())) {
      return RawSheet.LOST;
    }
    Optional<RawSheet> sheet = read.get(relation.part(), RawSheet.class);
    if (relation.kind().equals(CHART) && sheet.isEmpty()) {
      return RawSheet.EMPTY;
    }
    return relation.kind().equals(SHEET) ? sheet.orElse(RawSheet.LOST) : RawSheet.LOST;
  }

  /** Where there are none, each cell that names one tells so. */
  SharedTexts texts() throws PackageRefused {
    return only("sharedstrings", SharedTexts.class).orElseGet(SharedTexts::new);
  }

  /** Where there are none, each number that has a style tells so. */
  NumberFormats formats() throws PackageRefused {
    return only("styles", NumberFormats.class).orElseGet(NumberFormats::new);
  }

  /** The part of a kind that the workbook leads to, or else the only one that there is. */
  private <T extends SpreadsheetPart> Optional<T> only(String kind, Class<T> type)
      throws PackageRefused {
    Set<String> parts = new HashSet<>();
    ofMain.stream().filter(one -> one.kind().equals(kind)).forEach(one -> parts.add(one.part()));
    if (parts.stream().noneMatch(book::has)) {
      parts.addAll(read.parts(type));
    }
    if (parts.size() > 1) {
      throw MainPart.damaged(
          book.name(book.main()),
          "1つしかないはずの部品が2つあります。",
          "There are two parts of which there can be one.",
          kind);
    }
    return parts.stream().findFirst().flatMap(part -> read.get(part, type));
  }

  /** What is kept in the workbook, but not read. */
  List<UnusedContent> unused() {
    return new UnusedParts(book, read::relationsOf).of(sheetParts);
  }
}
