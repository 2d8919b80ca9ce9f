package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.Longest;
import io.kijun.supplier.checksheet.received.AcceptedPart;
import io.kijun.supplier.checksheet.received.AcceptingSheet.Decided;
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

  Decided decided() {
    return new Decided(comment == null || comment.isBlank() ? null : comment, accepted, confirmed);
  }
}
