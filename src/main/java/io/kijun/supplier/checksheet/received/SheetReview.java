package io.kijun.supplier.checksheet.received;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Standard;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import java.util.List;
import java.util.function.Function;

/**
 * What is to be known of a sheet before it counts.
 *
 * @param joint the sheet and those that are looked at with it
 * @param standard under which it was read
 * @param viewOf what is shown of the sheet, or of another that is looked at with it
 * @param open what keeps it from being accepted unless a person decides: errors and conflicts
 * @param facts what would be known with it
 * @param basedOn the version of the facts that it was held against; 0: there was none
 */
record SheetReview(
    Joint joint,
    SheetView view,
    Function<ReceivedSheet, SheetView> viewOf,
    Standard standard,
    List<Issue> open,
    Facts facts,
    int basedOn) {

  /** What a decision about it rests on. */
  SeenState seen() {
    return SeenState.of(joint, view.ruleset().hash(), basedOn);
  }
}
