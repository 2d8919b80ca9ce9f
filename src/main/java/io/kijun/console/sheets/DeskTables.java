package io.kijun.console.sheets;

import io.kijun.console.page.ReaderWords;
import io.kijun.console.sheets.DeskMarks.DeskMark;
import io.kijun.console.sheets.DeskTable.DeskCell;
import io.kijun.console.sheets.DeskTable.DeskColumn;
import io.kijun.console.sheets.DeskTable.DeskRow;
import io.kijun.console.sheets.DeskTable.DeskTab;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.in.PicturedPage;
import io.kijun.supplier.checksheet.in.PicturedPage.PicturedColumn;
import io.kijun.supplier.checksheet.in.PicturedPage.PicturedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the pages of a sheet: those rows of which there is something to say, or all. */
final class DeskTables {

  private final List<PicturedPage> pages;
  private final DeskMarks marks;
  private final String here;

  /**
   * Pages of a sheet.
   *
   * @param here the address of the sheet
   */
  DeskTables(List<PicturedPage> pages, DeskMarks marks, String here) {
    this.pages = pages;
    this.marks = marks;
    this.here = here;
  }

  /** The address of a page, or of a cell of it; null: there is no such page. */
  @Nullable String href(String sheet, @Nullable String cell) {
    return IntStream.range(0, pages.size())
        .filter(i -> pages.get(i).name().equals(sheet))
        .mapToObj(i -> here + "?tab=" + i + (cell == null ? "" : "#" + cell))
        .findFirst()
        .orElse(null);
  }

  /**
   * The picture of a page.
   *
   * @param asked which of them; below 0: the first with something to look at
   * @return null: there is no page
   */
  @Nullable DeskTable of(int asked, boolean whole, ReaderWords words) {
    if (pages.isEmpty()) {
      return null;
    }
    int chosen = asked >= 0 && asked < pages.size() ? asked : first();
    PicturedPage page = pages.get(chosen);
    Map<String, DeskMark> said = marks.on(page.name());
    Set<Integer> rows = rows(said);
    List<PicturedColumn> columns =
        page.columns().stream().filter(one -> isShown(one, said.keySet())).toList();
    boolean some = page.rows().stream().anyMatch(one -> !rows.contains(one.number()));
    return new DeskTable(
        IntStream.range(0, pages.size()).mapToObj(i -> tab(i, i == chosen)).toList(),
        page.name(),
        page.headings() == 0 ? "" : Integer.toString(page.headings()),
        some ? here + "?tab=" + chosen + (whole ? "" : "&all=true") : null,
        whole,
        columns.stream().map(one -> column(one, words)).toList(),
        drawn(page, columns, rows, whole));
  }

  private int first() {
    return IntStream.range(0, pages.size())
        .filter(i -> has(i, "error"))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, pages.size())
                    .filter(i -> !marks.on(pages.get(i).name()).isEmpty())
                    .findFirst()
                    .orElseGet(
                        () ->
                            IntStream.range(0, pages.size())
                                .filter(i -> pages.get(i).page() == CheckSheetPage.MARKS)
                                .findFirst()
                                .orElse(0)));
  }

  private boolean has(int page, String look) {
    return marks.on(pages.get(page).name()).values().stream()
        .anyMatch(one -> one.look().equals(look));
  }

  private DeskTab tab(int i, boolean chosen) {
    String name = pages.get(i).name();
    int count = rows(marks.on(name)).size();
    return new DeskTab(name, count == 0 ? "" : Integer.toString(count), here + "?tab=" + i, chosen);
  }

  private static Set<Integer> rows(Map<String, DeskMark> said) {
    Set<Integer> rows = new TreeSet<>();
    said.keySet().forEach(cell -> rows.add(row(cell)));
    return rows;
  }

  /** The row of an address; 0: it is none. */
  static int row(String cell) {
    int from = letters(cell);
    return from == cell.length() ? 0 : Integer.parseInt(cell, from, cell.length(), 10);
  }

  private static int letters(String cell) {
    int i = 0;
    while (i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
      i++;
    }
    return i;
  }

  private static boolean isShown(PicturedColumn column, Set<String> said) {
    return DeskColumns.isShown(column.column())
        || said.stream().anyMatch(cell -> cell.substring(0, letters(cell)).equals(column.letter()));
  }

  private static DeskColumn column(PicturedColumn one, ReaderWords words) {
    return new DeskColumn(
        one.letter(), words.of(one.column().heading()), DeskColumns.look(one.column()));
  }

  private List<DeskRow> drawn(
      PicturedPage page, List<PicturedColumn> columns, Set<Integer> rows, boolean whole) {
    TreeMap<Integer, PicturedRow> known = new TreeMap<>();
    page.rows().forEach(one -> known.put(one.number(), one));
    rows.forEach(number -> known.computeIfAbsent(number, n -> new PicturedRow(n, "", Map.of())));
    List<DeskRow> drawn = new ArrayList<>();
    int firstLeft = 0;
    int lastLeft = 0;
    for (PicturedRow row : known.values()) {
      if (whole || rows.contains(row.number())) {
        String left = firstLeft == 0 ? null : rows(firstLeft, lastLeft);
        drawn.add(
            new DeskRow(
                Integer.toString(row.number()),
                left,
                columns.stream().map(one -> cell(page, row, one)).toList()));
        firstLeft = 0;
      } else {
        firstLeft = firstLeft == 0 ? row.number() : firstLeft;
        lastLeft = row.number();
      }
    }
    if (firstLeft != 0) {
      drawn.add(new DeskRow("", rows(firstLeft, lastLeft), List.of()));
    }
    return drawn;
  }

  private DeskCell cell(PicturedPage page, PicturedRow row, PicturedColumn column) {
    String address = column.letter() + row.number();
    DeskMark mark = marks.at(page.name(), address);
    String text = Objects.requireNonNullElse(row.texts().get(column.column()), "");
    return mark == null
        ? new DeskCell(text, null, null, null)
        : new DeskCell(text, address, mark.look(), mark.sign());
  }

  private static String rows(int first, int last) {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
