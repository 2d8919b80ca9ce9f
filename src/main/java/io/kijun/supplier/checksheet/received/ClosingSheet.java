package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.RecordingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer accepts a sheet, which makes it the supplier's facts, or sends it back. */
@Component
public class ClosingSheet {

  private final Suppliers suppliers;
  private final ReceivedSheets sheets;
  private final ReviewingSheet reviewing;
  private final RecordingFacts recording;
  private final ActivityLog log;
  private final Today today;

  ClosingSheet(
      Suppliers suppliers,
      ReceivedSheets sheets,
      ReviewingSheet reviewing,
      RecordingFacts recording,
      ActivityLog log,
      Today today) {
    this.suppliers = suppliers;
    this.sheets = sheets;
    this.reviewing = reviewing;
    this.recording = recording;
    this.log = log;
    this.today = today;
  }

  /**
   * What a reviewer decided.
   *
   * @param comment null: none
   * @param accepted what is accepted as not applicable, and until when
   * @param confirmed errors in spite of which the rest counts, as the sheet's view names them
   */
  public record Decided(
      @Nullable String comment, List<Acceptance> accepted, Set<String> confirmed) {

    /** Copies its collections. */
    public Decided {
      accepted = List.copyOf(accepted);
      confirmed = Set.copyOf(confirmed);
    }
  }

  /**
   * Accepts a sheet, and those that are looked at with it.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetClosed if it is not open
   * @throws SheetNotAcceptable if there are errors that are not confirmed, or conflicts
   * @throws io.kijun.supplier.NothingToAccept if something is accepted that is not declared so
   */
  @Transactional
  public SheetView accept(String named, String id, Decided decided, Sight sight, Actor actor) {
    Supplier supplier = supplier(named, sight);
    String code = supplier.code().value();
    ReceivedSheet sheet = open(code, id);
    SheetReview review = reviewing.of(sheet, supplier);
    check(review, decided.confirmed());
    Map<ReceivedSheet, SheetView> views = new LinkedHashMap<>();
    review.joint().sheets().forEach(one -> views.put(one, view(one, supplier)));
    KnownFacts made =
        recording.ofSheet(
            code,
            review.facts(),
            sheet.id(),
            decided.comment(),
            decided.accepted(),
            review.basedOn(),
            actor);
    int version = made.version().version();
    close(views, SheetState.ACCEPTED, version, decided.comment(), List.of(), actor);
    note(
        sheet,
        LogAction.CHECK_SHEET_ACCEPTED,
        Map.of(
            "version", Integer.toString(version),
            "confirmed", String.join(" ", decided.confirmed().stream().sorted().toList())),
        actor);
    return view(code, sheet);
  }

  private SheetView view(ReceivedSheet sheet, Supplier supplier) {
    return reviewing.of(sheet, supplier).view();
  }

  private static void check(SheetReview review, Set<String> confirmed) {
    List<Issue> open =
        review.open().stream()
            .filter(
                issue ->
                    !SheetKeys.mayBeConfirmed(issue) || !confirmed.contains(SheetKeys.of(issue)))
            .toList();
    if (!open.isEmpty()) {
      throw new SheetNotAcceptable(open);
    }
  }

  /**
   * Sends a sheet back, with notes by cell that its annotated file has from now on.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetClosed if it is not open
   */
  @Transactional
  public SheetView sendBack(
      String named,
      String id,
      @Nullable String comment,
      List<CellRemark> notes,
      Sight sight,
      Actor actor) {
    Supplier supplier = supplier(named, sight);
    String code = supplier.code().value();
    ReceivedSheet sheet = open(code, id);
    Map<ReceivedSheet, SheetView> view = Map.of(sheet, view(sheet, supplier));
    close(view, SheetState.RETURNED, null, comment, notes, actor);
    note(
        sheet,
        LogAction.CHECK_SHEET_RETURNED,
        Map.of("notes", Integer.toString(notes.size())),
        actor);
    return view(code, sheet);
  }

  private Supplier supplier(String code, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    sheets.lock(supplier.code().value());
    return supplier;
  }

  private ReceivedSheet open(String code, String id) {
    ReceivedSheet sheet =
        RecordIds.parsed(id).flatMap(one -> sheets.find(code, one)).orElseThrow(SheetUnknown::new);
    if (!sheet.isOpen()) {
      throw new SheetClosed(sheet);
    }
    return sheet;
  }

  private void close(
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

  private SheetView view(String code, ReceivedSheet sheet) {
    String shown = sheets.find(code, sheet.id()).orElseThrow().texts().view();
    return PlainJson.value(Objects.requireNonNull(shown), SheetView.class);
  }

  private void note(
      ReceivedSheet sheet, LogAction action, Map<String, String> detail, Actor actor) {
    log.addAbout(
        sheet.supplier(), actor, action, sheet.id().toString(), sheet.file().value(), detail);
  }
}
