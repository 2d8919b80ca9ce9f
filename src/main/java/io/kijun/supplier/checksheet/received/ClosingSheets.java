package io.kijun.supplier.checksheet.received;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accepting a sheet and sending it back have in common. */
@Component
final class ClosingSheets {

  private final ReceivedSheets sheets;
  private final ActivityLog log;
  private final Today today;

  ClosingSheets(ReceivedSheets sheets, ActivityLog log, Today today) {
    this.sheets = sheets;
    this.log = log;
    this.today = today;
  }

  /**
   * A sheet of a supplier that is open.
   *
   * @throws SheetUnknown if there is none of that id
   * @throws SheetClosed if it is not open
   * @throws SheetErased if nothing is left of what it said
   */
  ReceivedSheet open(String code, String id) {
    ReceivedSheet sheet =
        RecordIds.parsed(id).flatMap(one -> sheets.find(code, one)).orElseThrow(SheetUnknown::new);
    if (!sheet.isOpen()) {
      throw new SheetClosed(sheet);
    }
    if (sheet.isErased()) {
      throw new SheetErased();
    }
    return sheet;
  }

  /** Of two people who decide at once the second waits here, and finds it closed. */
  void stillOpen(ReceivedSheet sheet) {
    sheets.lock(sheet.supplier());
    open(sheet.supplier(), sheet.id().toString());
  }

  /**
   * Closes sheets, each with what was seen of it.
   *
   * @param version of the facts that they made; null: none
   */
  void close(
      Map<ReceivedSheet, SheetView> views,
      SheetState state,
      @Nullable Integer version,
      @Nullable String comment,
      List<CellRemark> notes,
      Actor actor) {
    views.forEach(
        (sheet, view) -> {
          SheetStatus then = sheet.status().then(state, version, null, actor.name(), today.now());
          sheets.become(sheet.id(), then);
          String shown = PlainJson.text(view.closed(state, version, comment, notes));
          sheets.saveTexts(sheet.id(), sheet.texts().closed(comment, notes, shown));
        });
  }

  /** What is shown of it from now on. */
  SheetView closed(ReceivedSheet sheet) {
    String shown = sheets.find(sheet.supplier(), sheet.id()).orElseThrow().texts().view();
    return PlainJson.value(Objects.requireNonNull(shown), SheetView.class);
  }

  /** Puts into the log what became of it. */
  void note(ReceivedSheet sheet, LogAction action, Map<String, String> detail, Actor actor) {
    log.addAbout(
        sheet.supplier(), actor, action, sheet.id().toString(), sheet.file().value(), detail);
  }
}
