package io.kijun.supplier.checksheet.received;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.supplier.TextsAboutSuppliers;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Erases what people wrote in a supplier's check sheets. Of those that wait there is nothing left
 * to be decided: they count as sent back.
 */
@Component
final class ErasingSheets implements TextsAboutSuppliers {

  private final ReceivedSheets sheets;
  private final ActivityLog log;
  private final Today today;

  ErasingSheets(ReceivedSheets sheets, ActivityLog log, Today today) {
    this.sheets = sheets;
    this.log = log;
    this.today = today;
  }

  @Override
  public int erase(Erasing supplier) {
    sheets.lock(supplier.code());
    sheets.open(supplier.code()).forEach(sheet -> close(sheet, supplier.actor()));
    return sheets.erase(supplier.code());
  }

  private void close(ReceivedSheet sheet, Actor actor) {
    sheets.become(
        sheet.id(),
        sheet.status().then(SheetState.RETURNED, null, null, actor.name(), today.now()));
    log.addAbout(
        sheet.supplier(),
        actor,
        LogAction.CHECK_SHEET_RETURNED,
        sheet.id().toString(),
        sheet.file().value(),
        Map.of("erased", "true"));
  }
}
