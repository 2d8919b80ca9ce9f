package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xml.sax.Attributes;

/**
 * Finds what a workbook has besides cells, formats and comments, such as pictures and charts: of
 * each kind one a sheet, by following what the sheet leads to.
 */
final class UnusedParts {

  private static final Map<String, Text> KINDS =
      Map.ofEntries(
          Map.entry("image", new Text("画像", "pictures")),
          Map.entry("chart", new Text("グラフ", "charts")),
          Map.entry("chartex", new Text("グラフ", "charts")),
          Map.entry("drawing", new Text("図形", "drawings")),
          Map.entry("diagramdata", new Text("SmartArt", "SmartArt")),
          Map.entry("table", new Text("テーブルの定義", "definitions of tables")),
          Map.entry("pivottable", new Text("ピボットテーブル", "pivot tables")),
          Map.entry("pivotcachedefinition", new Text("ピボットテーブルのデータ", "data of pivot tables")),
          Map.entry("slicer", new Text("スライサー", "slicers")),
          Map.entry("timeline", new Text("タイムライン", "timelines")),
          Map.entry("namedsheetview", new Text("シートビュー", "sheet views")),
          Map.entry("printersettings", new Text("プリンターの設定", "printer settings")),
          Map.entry("customxml", new Text("カスタムXML", "custom XML")));
  private static final Text ORPHAN = new Text("どこからも参照されない部品", "parts that nothing leads to");

  private final PackedWorkbook book;
  private final Function<String, List<Relation>> relations;
  private final List<UnusedContent> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<List<String>> told = new HashSet<>();

  UnusedParts(PackedWorkbook book, Function<String, List<Relation>> relations) {
    this.book = book;
    this.relations = relations;
  }

  /** All of it, with the sheets by the keys of their parts, in their order. */
  List<UnusedContent> of(Map<String, String> sheets) {
    seen.addAll(sheets.keySet());
    sheets.forEach((part, sheet) -> follow(sheet, part));
    follow("", "");
    seen.add(PartNames.TYPES);
    List.copyOf(seen).forEach(part -> seen.add(PartNames.relationsOf(part)));
    seen.add(PartNames.ROOT_RELATIONS);
    book.parts().stream()
        .map(part -> PartNames.key(part.getName()))
        .filter(part -> !seen.contains(part))
        .findFirst()
        .ifPresent(part -> tell("", ORPHAN, part));
    return List.copyOf(found);
  }

  private void follow(String sheet, String start) {
    Deque<String> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      for (Relation one : relations.apply(next.remove())) {
        if (!one.leadsOut() && seen.add(one.part())) {
          next.add(one.part());
          tell(sheet, one);
        }
      }
    }
  }

  /**
   * A drawing with something known in it is told by that; LibreOffice writes some that are empty.
   */
  private void tell(String sheet, Relation one) {
    Text what = KINDS.get(one.kind());
    boolean told =
        one.kind().equals("drawing")
            && (!relations.apply(one.part()).isEmpty() || isEmpty(one.part()));
    if (what != null && !told && book.has(one.part())) {
      tell(sheet, what, one.part());
    }
  }

  private boolean isEmpty(String drawing) {
    Elements elements = new Elements();
    try {
      book.readSmall(drawing, elements);
    } catch (IOException e) {
      return false;
    }
    return elements.count == 1;
  }

  /** Counts the elements of a part. */
  private static final class Elements extends SmallPart {

    private int count;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      count++;
    }
  }

  private void tell(String sheet, Text what, String part) {
    if (told.add(List.of(sheet, what.en()))) {
      found.add(new UnusedContent(sheet, what, book.name(part)));
    }
  }
}
