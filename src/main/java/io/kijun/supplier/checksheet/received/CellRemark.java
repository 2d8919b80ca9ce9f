package io.kijun.supplier.checksheet.received;

import com.google.re2j.Pattern;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;

/**
 * What a reviewer writes to the supplier about a cell.
 *
 * @param sheet the name of the sheet in the workbook
 * @param cell its address, such as {@code H14}
 */
public record CellRemark(
    @Longest(100) String sheet, @Longest(10) String cell, @Longest(1000) String text) {

  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

  /** Refuses what is no address. */
  public CellRemark {
    if (!ADDRESS.matcher(cell).matches()) {
      throw new ValueRefused(
          IssueCode.INVALID_TEXT,
          cell,
          new Text("セルは「H14」のように指定してください。", "A cell is named as H14 is."));
    }
  }
}
