package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.ChosenSuppliers;
import io.kijun.supplier.Supplier;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a campaign is for: registered suppliers in sight that have not ended. */
@Component
final class ChosenMembers {

  private final ChosenSuppliers chosen;
  private final Today today;

  ChosenMembers(ChosenSuppliers chosen, Today today) {
    this.chosen = chosen;
    this.today = today;
  }

  /** The name of a group, however wide it was typed. */
  static @Nullable String group(@Nullable String given) {
    return given == null ? null : Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
  }

  /**
   * Their codes.
   *
   * @param group null: not by group
   * @param codes null: not by code; both null: all
   * @throws io.kijun.supplier.SuppliersNotFound with all that are not there, or where nobody is
   * @throws CampaignRefused with all that are listed and have ended
   */
  SortedSet<String> of(@Nullable String group, @Nullable List<String> codes, Sight sight) {
    SortedSet<String> members = new TreeSet<>();
    List<Issue> ended = new ArrayList<>();
    for (Supplier one : chosen.of(group, codes, sight)) {
      String code = one.code().value();
      if (one.isEndedOn(today.day())) {
        ended.add(ended(code, codes));
      } else {
        members.add(code);
      }
    }
    if (!ended.isEmpty()) {
      throw CampaignRefused.unprocessable(ended);
    }
    return members;
  }

  private static Issue ended(String code, @Nullable List<String> codes) {
    int at = codes == null ? -1 : codes.indexOf(code);
    return Issue.of(
        IssueCode.SUPPLIER_ENDED,
        new FieldPlace(at < 0 ? "$.suppliers" : "$.suppliers[" + at + "]"),
        new Text("この取引先との取引は終わっています。", "It is no longer a supplier."),
        code);
  }
}
