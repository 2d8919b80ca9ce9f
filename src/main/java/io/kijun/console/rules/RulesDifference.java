package io.kijun.console.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs about one thing.
 *
 * @param subject what names it among others
 * @param name the same for people
 * @param kind whether it is new, gone or changed, in a word
 * @param reason why it became easier to meet, as far as is known; empty: nobody wrote it
 * @param outdated a reason that was written for another change of the same; null: none
 * @param mayExplain whether the reader may write the reason here
 */
public record RulesDifference(
    String subject,
    String name,
    String kind,
    boolean loosened,
    String reason,
    @Nullable String outdated,
    boolean mayExplain,
    List<DifferingCell> cells) {

  /** Copies its list. */
  public RulesDifference {
    cells = List.copyOf(cells);
  }

  /** Whether it waits for a reason. */
  boolean isUnexplained() {
    return loosened && reason.isEmpty();
  }

  /** The same, with a reason that was typed and not kept. */
  RulesDifference typed(String other) {
    return new RulesDifference(subject, name, kind, loosened, other, outdated, mayExplain, cells);
  }

  /**
   * A cell that differs.
   *
   * @param column its heading
   * @param cell its address; empty: only the sheet is known
   * @param href where it is shown; null: nowhere for this reader
   * @param before null: there was none
   * @param after null: there is none any more
   * @param way {@code loosened}, {@code stricter}, or {@code other} where it asks neither less nor
   *     more
   */
  public record DifferingCell(
      String column,
      String cell,
      @Nullable String href,
      @Nullable String before,
      @Nullable String after,
      String way) {}
}
