package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a workbook.
 *
 * @param code stable, upper snake case
 * @param sheet empty: the workbook as a whole
 * @param cell address such as {@code H14}; null: the sheet as a whole
 * @param found what stands there, shortened
 * @param allowed what may stand there; empty where no list can say it
 * @param nearest the allowed word that was probably meant
 */
public record Problem(
    Level severity,
    String code,
    String workbook,
    String sheet,
    @Nullable String cell,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest) {

  /** Whether it keeps the workbooks from being used. */
  public enum Level {
    ERROR,
    WARNING
  }

  /** Where it is: {@code 16-physical.xlsx › 基準 › H14}. */
  public String place() {
    StringBuilder place = new StringBuilder(workbook);
    if (!sheet.isEmpty()) {
      place.append(" › ").append(sheet);
    }
    if (cell != null) {
      place.append(" › ").append(cell);
    }
    return place.toString();
  }
}
