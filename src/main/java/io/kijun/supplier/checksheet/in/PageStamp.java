package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import org.jspecify.annotations.Nullable;

/**
 * A page of a file that was read.
 *
 * @param sheet the name that it has there, which may be anybody's
 * @param meta what it says of itself; null: nothing
 */
public record PageStamp(String sheet, CheckSheetPage page, @Nullable SheetMeta meta) {

  static PageStamp of(PageCells page) {
    return new PageStamp(
        page.cells().name(), page.page(), page.stamp().map(SheetStamp::meta).orElse(null));
  }
}
