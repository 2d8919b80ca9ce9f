package io.kijun.supplier.checksheet.received;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.in.SheetReading;
import io.kijun.supplier.checksheet.received.Questionnaires.AskedNow;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
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
   * @param stood gives the last answers that stood in it when it went out: what else stands there
   *     now, somebody wrote himself; null: not known
   * @throws SheetErased if its file is not there any more
   */
  SheetReading of(ReceivedSheet sheet, AskedNow asked, Supplier<@Nullable LastAnswers> stood) {
    if (sheet.isErased()) {
      throw new SheetErased();
    }
    return read.get(
        new Key(sheet.id(), asked.engine().ruleset()),
        any -> fileOf(sheet.id(), content(sheet), asked, meta -> stood.get()));
  }

  /**
   * What stands in a file that comes in.
   *
   * @param id the sheet's from now on
   * @param stood the last answers that stood in it when it went out, by what its stamp says; null:
   *     not known
   */
  SheetReading incoming(
      UUID id, byte[] content, AskedNow asked, Function<SheetMeta, @Nullable LastAnswers> stood) {
    SheetReading reading = fileOf(id, content, asked, stood);
    if (reading.isSheet()) {
      read.put(new Key(id, asked.engine().ruleset()), reading);
    }
    return reading;
  }

  private static SheetReading fileOf(
      UUID id, byte[] content, AskedNow asked, Function<SheetMeta, @Nullable LastAnswers> stood) {
    return asked.reader().readWith(new WorkbookFile(ReceivedSheet.bookOf(id), content), stood);
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
