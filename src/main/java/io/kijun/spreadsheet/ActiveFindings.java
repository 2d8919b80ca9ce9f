package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What acts or fetches in a workbook, by its places: all of it, up to as much as anyone reads. */
final class ActiveFindings {

  private static final int MOST_PLACES = 100;
  private static final int MOST_WORDS = 5;
  private static final Text MESSAGE =
      new Text(
          "ほかのブックへのリンク、埋め込みオブジェクト、外部データ、マクロなどを含むブックは受け付けません。" + "リンクの解除や削除をして保存し直してください。",
          "Workbooks with links to other workbooks, embedded objects, data from elsewhere,"
              + " macros and the like are not accepted; remove them and save it again.");

  private final Map<Spot, Set<String>> found = new LinkedHashMap<>();

  private record Spot(String sheet, @Nullable String cell) {}

  /** Something acts: in a sheet or a part, where it is one at a cell, and what it is. */
  void add(String sheet, @Nullable String cell, String what) {
    Spot place = new Spot(sheet, cell);
    if (found.size() < MOST_PLACES || found.containsKey(place)) {
      Set<String> words = found.computeIfAbsent(place, at -> new LinkedHashSet<>());
      if (words.size() < MOST_WORDS) {
        words.add(what);
      }
    }
  }

  /** Why the workbook is not taken; empty where nothing in it acts. */
  List<Rejection> rejections() {
    return found.entrySet().stream()
        .map(
            one ->
                new Rejection(
                    Kind.ACTIVE,
                    one.getKey().sheet(),
                    one.getKey().cell(),
                    MESSAGE,
                    String.join(", ", one.getValue())))
        .toList();
  }
}
