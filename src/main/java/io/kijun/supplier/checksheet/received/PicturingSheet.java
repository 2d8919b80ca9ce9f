package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.Sight;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.in.PicturedPage;
import io.kijun.supplier.checksheet.in.SheetPictures;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows a sheet that came in as its cells look; of the last few it is remembered. */
@Component
public final class PicturingSheet {

  private static final int KEPT = 8;

  private final ReadingSheets reading;
  private final SheetReadings readings;
  private final Cache<UUID, List<PicturedPage>> pictures =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  PicturingSheet(ReadingSheets reading, SheetReadings readings) {
    this.reading = reading;
    this.readings = readings;
  }

  /**
   * The pages of a sheet, in the file's order.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetErased if its file is not there any more
   */
  public List<PicturedPage> of(String supplier, String id, Sight sight) {
    ReceivedSheet sheet = reading.find(supplier, id, sight);
    if (sheet.isErased()) {
      pictures.invalidate(sheet.id());
      throw new SheetErased();
    }
    return pictures.get(
        sheet.id(),
        any -> SheetPictures.of(new WorkbookFile(sheet.book(), readings.content(sheet))));
  }
}
