package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.KnownFacts;
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

  /** What is known of the supplier decides which cells of 前回 somebody wrote himself. */
  private record Key(UUID sheet, RulesetHash ruleset, int known) {}

  private final ReceivedSheets sheets;
  private final Cache<Key, SheetReading> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  SheetReadings(ReceivedSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * What stands in a sheet.
   *
   * @param known of the supplier; null: nothing
   * @throws SheetErased if its file is not there any more
   */
  SheetReading of(ReceivedSheet sheet, AskedNow asked, @Nullable KnownFacts known) {
    if (sheet.isErased()) {
      throw new SheetErased();
    }
    int version = known == null ? 0 : known.version().version();
    return read.get(
        new Key(sheet.id(), asked.engine().ruleset(), version),
        any -> read(sheet.id(), content(sheet), asked, known));
  }

  /** What stands in a file that comes in. */
  static SheetReading read(UUID id, byte[] content, AskedNow asked, @Nullable KnownFacts known) {
    LastAnswers last = known == null ? null : LastAnswers.of(known.facts(), asked.questions());
    return asked.reader().read(new WorkbookFile(ReceivedSheet.bookOf(id), content), last);
  }

  /**
   * The bytes of a sheet.
   *
   * @throws SheetErased if they are not there any more
   */
  byte[] content(ReceivedSheet sheet) {
    return sheets.content(sheet.file()).orElseThrow(SheetErased::new);
  }
}
