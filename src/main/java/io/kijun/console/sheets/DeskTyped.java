package io.kijun.console.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a reviewer typed about a sheet, as forms send it.
 *
 * @param returning whether the form to send it back was sent
 * @param comment why it is accepted
 * @param confirmed errors in spite of which the rest counts
 * @param until days by item until which 該当なし is accepted
 * @param letter to the supplier; null: not typed yet
 * @param notes about cells
 */
record DeskTyped(
    boolean returning,
    String comment,
    Set<String> confirmed,
    Map<String, String> until,
    @Nullable String letter,
    List<TypedNote> notes) {

  /** Nothing was typed yet. */
  static final DeskTyped NOTHING = new DeskTyped(false, "", Set.of(), Map.of(), null, List.of());

  /** What is written about a cell, of which nothing may be right yet. */
  record TypedNote(String sheet, String cell, String text) {

    boolean isAt(String otherSheet, String otherCell) {
      return sheet.equals(otherSheet) && cell.equals(otherCell);
    }
  }

  static DeskTyped acceptance(MultiValueMap<String, String> form) {
    Map<String, String> until = new LinkedHashMap<>();
    List<String> items = all(form, "untilItem");
    List<String> days = all(form, "until");
    for (int i = 0; i < Math.min(items.size(), days.size()); i++) {
      until.put(items.get(i), days.get(i).strip());
    }
    return new DeskTyped(
        false, text(form, "comment"), Set.copyOf(all(form, "confirmed")), until, null, List.of());
  }

  static DeskTyped sendingBack(MultiValueMap<String, String> form) {
    List<String> sheets = all(form, "noteSheet");
    List<String> cells = all(form, "noteCell");
    List<String> texts = all(form, "noteText");
    List<TypedNote> notes = new ArrayList<>();
    int rows = Math.min(sheets.size(), Math.min(cells.size(), texts.size()));
    for (int i = 0; i < rows; i++) {
      String text = texts.get(i).strip();
      if (!text.isEmpty()) {
        notes.add(new TypedNote(sheets.get(i), cells.get(i).strip(), text));
      }
    }
    return new DeskTyped(true, "", Set.of(), Map.of(), text(form, "letter"), notes);
  }

  private static List<String> all(MultiValueMap<String, String> form, String name) {
    return form.getOrDefault(name, List.of());
  }

  /** Lines end as they do everywhere but in forms. */
  private static String text(MultiValueMap<String, String> form, String name) {
    return all(form, name).stream().findFirst().orElse("").replace("\r\n", "\n").strip();
  }
}
