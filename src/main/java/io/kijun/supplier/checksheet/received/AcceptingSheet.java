package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.runtime.Today;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.FactsChangedMeanwhile;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.NothingToAccept;
import io.kijun.supplier.RecordingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A reviewer accepts a sheet, which makes it the supplier's facts. Files are read and answers
 * judged before the transaction; within it is only looked whether all still stands.
 */
@Component
public final class AcceptingSheet {

  private final Suppliers suppliers;
  private final ClosingSheets closing;
  private final JointSheets joining;
  private final ReviewingSheet reviewing;
  private final LookingAtSheet looking;
  private final RecordingFacts recording;
  private final TransactionOperations transactions;
  private final Today today;

  AcceptingSheet(
      Suppliers suppliers,
      ClosingSheets closing,
      JointSheets joining,
      ReviewingSheet reviewing,
      LookingAtSheet looking,
      RecordingFacts recording,
      TransactionOperations transactions,
      Today today) {
    this.suppliers = suppliers;
    this.closing = closing;
    this.joining = joining;
    this.reviewing = reviewing;
    this.looking = looking;
    this.recording = recording;
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
      @Nullable String comment, List<AcceptedPart> accepted, Set<String> confirmed) {

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
   * @throws SheetChangedMeanwhile if another sheet, a choice or other facts came in since this
   *     person saw it
   * @throws SheetNotSeen if this person did not see it, and it is not as it was received
   * @throws AcceptedWrongly if a criterion is named that is not one of the item named with it, or a
   *     day too far ahead
   * @throws NothingToAccept if something is accepted that is not declared so
   */
  public SheetView accept(String named, String id, Decided decided, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(named, sight).orElseThrow(UnregisteredSupplier::new);
    ReceivedSheet sheet = closing.open(supplier.code().value(), id);
    SheetReview review = reviewing.of(sheet, supplier);
    List<Acceptance> accepted =
        AcceptedPart.meant(decided.accepted(), review.standard(), today.day());
    Map<ReceivedSheet, SheetView> views = new LinkedHashMap<>();
    views.put(sheet, review.view());
    review.joint().sheets().forEach(one -> views.computeIfAbsent(one, review.viewOf()));
    try {
      return Objects.requireNonNull(
          transactions.execute(status -> accepted(sheet, review, views, decided, accepted, actor)));
    } catch (FactsChangedMeanwhile e) {
      throw new SheetChangedMeanwhile();
    }
  }

  private SheetView accepted(
      ReceivedSheet sheet,
      SheetReview review,
      Map<ReceivedSheet, SheetView> views,
      Decided decided,
      List<Acceptance> accepted,
      Actor actor) {
    closing.stillOpen(sheet);
    if (!joining.stands(review.joint(), sheet)) {
      throw new SheetChangedMeanwhile();
    }
    looking.checkSeen(sheet, review, actor);
    String confirmed = confirmed(review, decided.confirmed());
    KnownFacts made =
        recording.ofSheet(
            sheet.supplier(),
            review.facts(),
            sheet.id(),
            decided.comment(),
            accepted,
            review.basedOn(),
            actor);
    int version = made.version().version();
    closing.close(views, SheetState.ACCEPTED, version, decided.comment(), List.of(), actor);
    closing.note(
        sheet,
        LogAction.CHECK_SHEET_ACCEPTED,
        Map.of("version", Integer.toString(version), "confirmed", confirmed),
        actor);
    return closing.closed(sheet);
  }

  /** What is put into the log of it; whatever else was named plays no part, and may be anything. */
  private static String confirmed(SheetReview review, Set<String> named) {
    Map<Boolean, List<Issue>> errors =
        review.open().stream()
            .collect(Collectors.partitioningBy(issue -> isConfirmed(issue, named)));
    List<Issue> open = errors.getOrDefault(false, List.of());
    if (!open.isEmpty()) {
      throw new SheetNotAcceptable(open);
    }
    return errors.getOrDefault(true, List.of()).stream()
        .map(issue -> SheetKeys.logged(issue, review))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static boolean isConfirmed(Issue issue, Set<String> named) {
    return SheetKeys.mayBeConfirmed(issue) && named.contains(SheetKeys.of(issue));
  }
}
