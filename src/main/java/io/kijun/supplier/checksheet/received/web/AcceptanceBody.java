package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.checksheet.received.ClosingSheet.Decided;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * With what a sheet is accepted.
 *
 * @param accepted what is accepted as not applicable
 * @param confirmed errors in spite of which the rest counts, as {@code toConfirm} names them
 */
record AcceptanceBody(
    @Longest(2000) @Nullable String comment,
    List<AcceptedPart> accepted,
    @Longest(300) Set<String> confirmed) {

  /**
   * An item or a criterion, and the last day on which it is accepted as not applicable.
   *
   * @param item null: a criterion is meant
   * @param criterion null: an item is meant
   */
  record AcceptedPart(
      @Longest(100) @Nullable String item,
      @Longest(100) @Nullable String criterion,
      LocalDate until) {

    AcceptedPart {
      if ((item == null) == (criterion == null)) {
        throw new ValueRefused(
            IssueCode.CONTRADICTION,
            item == null ? "" : item,
            new Text(
                "項目（item）か基準（criterion）のどちらか一方を指定してください。", "Name either an item or a criterion."));
      }
    }
  }

  Decided decided() {
    return new Decided(
        comment == null || comment.isBlank() ? null : comment,
        accepted.stream()
            .map(one -> new Acceptance(one.item(), one.criterion(), one.until()))
            .toList(),
        confirmed);
  }
}
