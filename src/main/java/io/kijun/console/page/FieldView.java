package io.kijun.console.page;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form in one line, as {@code parts :: field} shows it.
 *
 * @param id of the control, and its name
 * @param hint what to write; null: the label says it
 * @param type of the control, such as {@code text} or {@code date}
 * @param value as it was typed
 * @param autocomplete as HTML names it; null: nothing can be filled in
 * @param problem what is wrong with the value; null: nothing is
 */
public record FieldView(
    String id,
    String label,
    @Nullable String hint,
    String type,
    String value,
    boolean required,
    @Nullable String autocomplete,
    @Nullable String problem) {

  /** A field for a text. */
  public static FieldView text(String id, String label, @Nullable String hint, String value) {
    return new FieldView(id, label, hint, "text", value, false, null, null);
  }

  /** A field that must be filled in, of a type such as {@code text} or {@code date}. */
  public static FieldView required(String id, String label, String type, String value) {
    return new FieldView(id, label, null, type, value, true, null, null);
  }

  /** A field of a type that may stay empty. */
  public static FieldView optional(String id, String label, String type, String value) {
    return new FieldView(id, label, null, type, value, false, null, null);
  }

  /** The same with a hint. */
  public FieldView hinting(String told) {
    return new FieldView(id, label, told, type, value, required, autocomplete, problem);
  }

  /** The same with a problem. */
  public FieldView wrong(@Nullable String told) {
    return new FieldView(id, label, hint, type, value, required, autocomplete, told);
  }

  /** The ids of what describes the control; null: nothing does. */
  public @Nullable String describedBy() {
    String ids = (hint == null ? "" : id + "-hint ") + (problem == null ? "" : id + "-error");
    return ids.isBlank() ? null : ids.strip();
  }
}
