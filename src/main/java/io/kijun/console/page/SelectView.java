package io.kijun.console.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form in which one of some is chosen, as {@code parts :: choice} shows it.
 *
 * @param id of the control, and its name
 * @param hint what to choose; null: the label says it
 * @param problem what is wrong with the choice; null: nothing is
 */
public record SelectView(
    String id,
    String label,
    @Nullable String hint,
    List<SelectOption> options,
    @Nullable String problem) {

  /** Copies its list. */
  public SelectView {
    options = List.copyOf(options);
  }

  /** One of those that there are. */
  public record SelectOption(String value, String label, boolean chosen) {

    private SelectOption isOf(String picked) {
      return new SelectOption(value, label, value.equals(picked));
    }
  }

  /**
   * One of some texts, or none.
   *
   * @param any what none is called
   * @param chosen null, or none of them: none
   */
  public static SelectView of(
      String id, String label, String any, List<SelectOption> options, @Nullable String chosen) {
    return new SelectView(
        id,
        label,
        null,
        Stream.concat(Stream.of(new SelectOption("", any, false)), options.stream())
            .map(one -> one.isOf(Objects.requireNonNullElse(chosen, "")))
            .toList(),
        null);
  }

  /** One of some texts that are their own names, or none. */
  public static SelectView ofTexts(
      String id, String label, String any, List<String> texts, @Nullable String chosen) {
    return of(
        id,
        label,
        any,
        texts.stream().map(one -> new SelectOption(one, one, false)).toList(),
        chosen);
  }

  /** The constants of a type, for {@link #of}. */
  public static <T extends Enum<T>> List<SelectOption> options(
      Class<T> type, Function<T, String> name) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> new SelectOption(one.name(), name.apply(one), false))
        .toList();
  }

  /** The same with a hint. */
  public SelectView hinting(String told) {
    return new SelectView(id, label, told, options, problem);
  }

  /** The same with a problem. */
  public SelectView wrong(@Nullable String told) {
    return new SelectView(id, label, hint, options, told);
  }

  /** The ids of what describes the control; null: nothing does. */
  public @Nullable String describedBy() {
    String ids = (hint == null ? "" : id + "-hint ") + (problem == null ? "" : id + "-error");
    return ids.isBlank() ? null : ids.strip();
  }
}
