package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of a workbook is met or not, cell by cell.
 *
 * @param place of the row
 * @param href of the row in the workbook of its ruleset; null: there is no such page
 * @param applies whether the row's own conditions hold
 * @param flip what would meet it; empty: it is met
 * @param effect what would follow from that; empty: nothing is said
 */
public record WhyView(
    String rule,
    String place,
    @Nullable String href,
    boolean applies,
    List<WhyCell> cells,
    List<String> flip,
    List<String> effect) {

  /**
   * A cell.
   *
   * @param column its heading
   * @param href of the cell; null: there is no such page
   * @param note more on what was found; empty: nothing
   * @param first whether it is the first that does not hold
   */
  public record WhyCell(
      String column,
      String cell,
      @Nullable String href,
      String required,
      String found,
      List<String> note,
      BadgeView result,
      boolean first) {}
}
