package io.kijun.console.sheets;

import java.util.List;

/**
 * What a reviewer decides about a sheet, with what was typed.
 *
 * @param mayAccept whether the reader may accept it
 * @param mayReturn whether the reader may send it back
 * @param returning whether sending it back is what comes first
 * @param confirms errors that are left out where it is accepted
 * @param blocked why it cannot be accepted, whatever is confirmed; empty: it can
 * @param untils items that are said not to apply
 * @param notes cells about which something can be written, and rows for others
 * @param sheets the names of its pages
 */
public record DeskFormsView(
    boolean mayAccept,
    boolean mayReturn,
    boolean returning,
    String comment,
    List<DeskConfirm> confirms,
    List<String> blocked,
    List<DeskUntil> untils,
    String letter,
    List<DeskNote> notes,
    List<String> sheets) {

  /** Copies its lists. */
  public DeskFormsView {
    confirms = List.copyOf(confirms);
    blocked = List.copyOf(blocked);
    untils = List.copyOf(untils);
    notes = List.copyOf(notes);
    sheets = List.copyOf(sheets);
  }

  /** An error, as it is named to be left out. */
  public record DeskConfirm(String key, String label, boolean checked) {}

  /** An item that is said not to apply, and the day until which that is accepted. */
  public record DeskUntil(String item, String label, String reason, String day) {}

  /**
   * A note.
   *
   * @param own whether the reader says at which cell
   */
  public record DeskNote(String id, String sheet, String cell, String text, boolean own) {}
}
