package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.in.SheetReading;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the sheets that came in; of the last few it is remembered. */
@Component
final class SheetReadings {

  private static final int KEPT = 16;

  private record Key(UUID sheet, RulesetHash ruleset) {}

  private final ReceivedSheets sheets;
  private final Cache<Key, SheetReading> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  SheetReadings(ReceivedSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * What stands in a sheet.
   *
   * @param stood the last answers that stood in it when it went out: what else stands there now,
   *     somebody wrote himself; null: not known
   * @throws SheetErased if its file is not there any more
   */
  SheetReading of(ReceivedSheet sheet, AskedNow asked, @Nullable LastAnswers stood) {
    if (sheet.isErased()) {
      throw new SheetErased();
    }
    return read.get(
        new Key(sheet.id(), asked.engine().ruleset()),
        any -> read(sheet.id(), content(sheet), asked, stood));
  }

  /**
   * What stands in a file that comes in.
   *
   * @param last the last answers that stood in it when it went out; null: not known
   */
  static SheetReading read(UUID id, byte[] content, AskedNow asked, @Nullable LastAnswers last) {
    return asked.reader().read(new WorkbookFile(ReceivedSheet.bookOf(id), content), last);
  }

  /**
   * The bytes of a sheet.
   *
   * @throws SheetErased if they are not there any more
   */
  byte[] content(ReceivedSheet sheet) {
    return sheets.content(sheet.id()).orElseThrow(SheetErased::new);
  }
}
