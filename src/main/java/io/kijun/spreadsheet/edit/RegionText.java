package io.kijun.spreadsheet.edit;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.spreadsheet.edit.RowOp.RowSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells and regions as sheets write them, such as {@code A10:A252 C10}, after rows have moved. */
final class RegionText {

  private static final Pattern REGION =
      Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})(?::([A-Za-z]{1,3})([0-9]{1,7}))?");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private RegionText() {}

  /** Those that a look or a rule is for; empty: none is left. */
  static String covered(String regions, RowOps ops) {
    return mapped(regions, ops::covered);
  }

  /** One that a filter, a table or merged cells reach over; null: it is gone. */
  static @Nullable String reached(String region, RowOps ops, boolean grows) {
    String all =
        mapped(
            region,
            rows -> {
              RowSpan now = ops.reached(rows, grows);
              return RowOp.isGone(now) ? List.of() : List.of(now);
            });
    return all.isEmpty() ? null : all;
  }

  /** The first row of regions; 0: they have none. */
  static int top(String regions) {
    int top = 0;
    for (String region : BLANK.split(regions.strip(), -1)) {
      Matcher read = REGION.matcher(region);
      if (read.matches()) {
        int row = Integer.parseInt(read.group(2));
        top = top == 0 ? row : Math.min(top, row);
      }
    }
    return top;
  }

  private static String mapped(String regions, Function<RowSpan, List<RowSpan>> map) {
    Set<String> all = new LinkedHashSet<>();
    for (String region : BLANK.split(regions.strip(), -1)) {
      Matcher read = REGION.matcher(region);
      if (!read.matches()) {
        all.add(region); // of whole columns, which do not move
        continue;
      }
      String first = read.group(1);
      int firstRow = Integer.parseInt(read.group(2));
      String last = read.group(3) == null ? first : read.group(3);
      int lastRow = read.group(4) == null ? firstRow : Integer.parseInt(read.group(4));
      boolean one = read.group(3) == null;
      for (RowSpan rows : map.apply(new RowSpan(firstRow, lastRow))) {
        boolean cell = one && rows.first() == rows.last();
        all.add(first + rows.first() + (cell ? "" : ":" + last + rows.last()));
      }
    }
    return String.join(" ", all);
  }
}
