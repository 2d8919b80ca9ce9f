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
import io.kijun.supplier.FactsChangedMeanwhile;
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
import org.springframework.transaction.support.TransactionOperations;

/**
 * A reviewer accepts a sheet, which makes it the supplier's facts, or sends it back. Files are read
 * and answers judged before the transaction; within it is only looked whether all still stands.
 */
@Component
public final class ClosingSheet {

  private final Suppliers suppliers;
  private final ReceivedSheets sheets;
  private final JointSheets joining;
  private final ReviewingSheet reviewing;
  private final RecordingFacts recording;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final Today today;

  ClosingSheet(
      Suppliers suppliers,
      ReceivedSheets sheets,
      JointSheets joining,
      ReviewingSheet reviewing,
      RecordingFacts recording,
      ActivityLog log,
      TransactionOperations transactions,
      Today today) {
    this.suppliers = suppliers;
    this.sheets = sheets;
    this.joining = joining;
    this.reviewing = reviewing;
    this.recording = recording;
    this.log = log;
    this.transactions = transactions;
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
   * @throws SheetChangedMeanwhile if another sheet, a choice or other facts came in between
   * @throws io.kijun.supplier.NothingToAccept if something is accepted that is not declared so
   */
  public SheetView accept(String named, String id, Decided decided, Sight sight, Actor actor) {
    Supplier supplier = supplier(named, sight);
    String code = supplier.code().value();
    ReceivedSheet sheet = open(code, id);
    SheetReview review = reviewing.of(sheet, supplier);
    check(review, decided.confirmed());
    Map<ReceivedSheet, SheetView> views = new LinkedHashMap<>();
    views.put(sheet, review.view());
    review.joint().sheets().forEach(one -> views.computeIfAbsent(one, it -> view(it, supplier)));
    try {
      return Objects.requireNonNull(
          transactions.execute(status -> accepted(sheet, review, views, decided, actor)));
    } catch (FactsChangedMeanwhile e) {
      throw new SheetChangedMeanwhile();
    }
  }

  private SheetView accepted(
      ReceivedSheet sheet,
      SheetReview review,
      Map<ReceivedSheet, SheetView> views,
      Decided decided,
      Actor actor) {
    stillOpen(sheet);
    if (!joining.stands(review.joint(), sheet)) {
      throw new SheetChangedMeanwhile();
    }
    KnownFacts made =
        recording.ofSheet(
            sheet.supplier(),
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
    return closed(sheet);
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
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              stillOpen(sheet);
              close(view, SheetState.RETURNED, null, comment, notes, actor);
              note(
                  sheet,
                  LogAction.CHECK_SHEET_RETURNED,
                  Map.of("notes", Integer.toString(notes.size())),
                  actor);
              return closed(sheet);
            }));
  }

  private Supplier supplier(String code, Sight sight) {
    return suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
  }

  /** Of two people who decide at once the second waits here, and finds it closed. */
  private void stillOpen(ReceivedSheet sheet) {
    sheets.lock(sheet.supplier());
    open(sheet.supplier(), sheet.id().toString());
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

  private SheetView closed(ReceivedSheet sheet) {
    String shown = sheets.find(sheet.supplier(), sheet.id()).orElseThrow().texts().view();
    return PlainJson.value(Objects.requireNonNull(shown), SheetView.class);
  }

  private void note(
      ReceivedSheet sheet, LogAction action, Map<String, String> detail, Actor actor) {
    log.addAbout(
        sheet.supplier(), actor, action, sheet.id().toString(), sheet.file().value(), detail);
  }
}
