package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Standard;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows exceptions and acceptances as rows of a table. */
@Component
final class GrantedRows {

  static final String EXCEPTIONS = FindingsFilter.PATH + "/exceptions";
  static final String ACCEPTANCES = FindingsFilter.PATH + "/acceptances";

  private final FindingNames names;
  private final Today today;

  GrantedRows(FindingNames names, Today today) {
    this.names = names;
    this.today = today;
  }

  List<GrantedRow> ofExceptions(List<Concession> all, ReaderWords words) {
    Map<String, String> named = names.suppliers(all.stream().map(Concession::supplier).toList());
    Standard standard = names.standard();
    return all.stream()
        .map(
            one ->
                new GrantedRow(
                    EXCEPTIONS + "/" + one.id(),
                    words.of("findings.exception"),
                    named.getOrDefault(one.supplier(), one.supplier()),
                    one.supplier(),
                    FindingNames.item(one.finding().item(), standard, words),
                    one.finding().criterion(),
                    FindingWords.badge(one.on(today.day()), words),
                    one.until().toString(),
                    one.reason(),
                    one.actor()))
        .toList();
  }

  List<GrantedRow> ofAcceptances(List<AcceptanceOnRecord> all, ReaderWords words) {
    Map<String, String> named =
        names.suppliers(all.stream().map(AcceptanceOnRecord::supplier).toList());
    Standard standard = names.standard();
    return all.stream()
        .map(
            one ->
                new GrantedRow(
                    ACCEPTANCES + "/" + one.id(),
                    words.of("findings.acceptance"),
                    named.getOrDefault(one.supplier(), one.supplier()),
                    one.supplier(),
                    one.item() == null ? null : FindingNames.item(one.item(), standard, words),
                    one.criterion(),
                    badge(one, words),
                    one.until().toString(),
                    one.asked() == null ? null : one.asked().reason(),
                    by(one)))
        .toList();
  }

  private static BadgeView badge(AcceptanceOnRecord one, ReaderWords words) {
    return FindingWords.badge(ConcessionState.valueOf(one.state().name()), words);
  }

  private static @Nullable String by(AcceptanceOnRecord one) {
    Concession asked = one.asked();
    if (asked != null) {
      return asked.actor();
    }
    return one.recorded() == null ? null : one.recorded().actor();
  }
}
