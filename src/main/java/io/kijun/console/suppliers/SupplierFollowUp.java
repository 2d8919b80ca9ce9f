package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.SupplierView.FindingView;
import io.kijun.console.suppliers.SupplierView.SheetLine;
import io.kijun.portfolio.overview.ReadingSheetsSent;
import io.kijun.portfolio.overview.SheetSent;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.ReadingFindings;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what is open with a supplier: findings, and sheets that went out and came in. */
@Component
final class SupplierFollowUp {

  private static final int MOST_FINDINGS = 2000;
  private static final int SHEETS = 10;

  private final ReadingFindings findings;
  private final ReadingSheets sheets;
  private final ReadingSheetsSent sent;
  private final Today today;

  SupplierFollowUp(
      ReadingFindings findings, ReadingSheets sheets, ReadingSheetsSent sent, Today today) {
    this.findings = findings;
    this.sheets = sheets;
    this.sent = sent;
    this.today = today;
  }

  /** Those that are not done, the first due first. */
  List<FollowedFinding> open(String code, Sight sight) {
    FindingQuery query = new FindingQuery(code, null, null, null, null, null);
    return findings.list(query, null, MOST_FINDINGS, sight).stream()
        .filter(one -> one.state() != FollowUpState.DONE)
        .sorted(Comparator.comparing(FollowedFinding::due))
        .toList();
  }

  FindingView view(FollowedFinding one, UnaryOperator<@Nullable String> link, ReaderWords words) {
    String item = one.id().finding().item();
    String criterion = one.id().finding().criterion();
    return new FindingView(
        criterion == null ? item : criterion,
        words.of(one.cause()),
        state(one.state(), words),
        one.due().toString(),
        one.overdue(),
        link.apply("/console/findings/" + one.id().text()));
  }

  private static String state(FollowUpState state, ReaderWords words) {
    return switch (state) {
      case OPEN -> words.of("supplier.finding-open");
      case REAPPEARED -> words.of("supplier.finding-again");
      case PLANNED -> words.of("supplier.finding-planned");
      case CLAIMED -> words.of("supplier.finding-claimed");
      case DONE -> words.of("supplier.finding-done");
      case EXCEPTION -> words.of("supplier.finding-exception");
    };
  }

  List<SheetLine> in(
      String code, UnaryOperator<@Nullable String> link, Sight sight, ReaderWords words) {
    return sheets.list(code, null, SHEETS, sight).stream()
        .map((ReceivedSheet one) -> line(one, link, words))
        .toList();
  }

  private SheetLine line(
      ReceivedSheet one, UnaryOperator<@Nullable String> link, ReaderWords words) {
    return new SheetLine(
        today.of(one.receivedAt()).toString(),
        state(one.status().state(), words),
        link.apply("/console/sheets/" + one.supplier() + "/" + one.id()));
  }

  private static String state(SheetState state, ReaderWords words) {
    return switch (state) {
      case RECEIVED -> words.of("supplier.sheet-received");
      case ACCEPTED -> words.of("supplier.sheet-accepted");
      case RETURNED -> words.of("supplier.sheet-returned");
      case REPLACED -> words.of("supplier.sheet-replaced");
    };
  }

  List<SheetLine> out(String code, Sight sight, ReaderWords words) {
    return sent.of(code, SHEETS, sight).stream().map(one -> line(one, words)).toList();
  }

  private SheetLine line(SheetSent one, ReaderWords words) {
    return new SheetLine(
        today.of(one.at()).toString(),
        one.due() == null
            ? words.of("supplier.sheet-sent")
            : words.of("supplier.sheet-due", one.due().toString()),
        null);
  }
}
