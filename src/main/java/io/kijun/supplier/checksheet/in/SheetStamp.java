package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the hidden first cell of a sheet says of it: it goes along when the sheet is copied.
 *
 * @param page id of the page
 */
record SheetStamp(String page, SheetMeta meta) {

  /** What any stamp begins with, of whatever version. */
  private static final String ANY = "kijun-check";

  /** Stands for what a sheet does not have. */
  private static final String NONE = "-";

  /** The stamp; empty where the text is none. */
  static Optional<SheetStamp> of(String text) {
    List<String> parts = parts(text.strip());
    return parts.get(0).equals(CheckSheetPage.FORM) && parts.size() > 1
        ? Optional.of(
            new SheetStamp(
                parts.get(1),
                new SheetMeta(part(parts, 2), part(parts, 3), part(parts, 4), part(parts, 5))))
        : Optional.empty();
  }

  /** Whether a text was a stamp at some time, whatever has become of it. */
  static boolean isLike(String text) {
    return text.strip().toLowerCase(Locale.ROOT).startsWith(ANY);
  }

  /** The page that it names; empty where there is none of that id. */
  Optional<CheckSheetPage> known() {
    return Arrays.stream(CheckSheetPage.values()).filter(one -> one.id().equals(page)).findFirst();
  }

  private static @Nullable String part(List<String> parts, int index) {
    String part = index < parts.size() ? parts.get(index).strip() : "";
    return part.isEmpty() || part.equals(NONE) ? null : part;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', from)) {
      parts.add(text.substring(from, end));
      from = end + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
