package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.GrantedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item or a criterion, and the last day on which it is accepted as not applicable.
 *
 * @param item null: the criterion says it alone
 * @param criterion null: the item is meant; else it is, and the item has to be its own
 */
public record AcceptedPart(
    @Longest(100) @Nullable String item,
    @Longest(100) @Nullable String criterion,
    LocalDate until) {

  /** One of the two at least is named. */
  public AcceptedPart {
    if (item == null && criterion == null) {
      throw new ValueRefused(
          IssueCode.CONTRADICTION,
          "",
          new Text("項目（item）か基準（criterion）を指定してください。", "Name an item or a criterion."));
    }
  }

  /**
   * What some of them mean.
   *
   * @throws AcceptedWrongly with all criteria that are none of the item named with them, and all
   *     days that lie too far ahead
   */
  static List<Acceptance> meant(List<AcceptedPart> parts, Standard standard, LocalDate today) {
    List<Issue> wrong = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String path = "$.accepted[" + i + "]";
      parts.get(i).check(path + ".criterion", standard, wrong);
      Issues days = Issues.ofRequest();
      GrantedDay.check(days, path + ".until", parts.get(i).until(), today);
      wrong.addAll(days.all());
    }
    if (!wrong.isEmpty()) {
      throw new AcceptedWrongly(wrong);
    }
    return parts.stream().map(AcceptedPart::meant).toList();
  }

  private Acceptance meant() {
    return new Acceptance(criterion == null ? item : null, criterion, until);
  }

  private void check(String path, Standard standard, List<Issue> wrong) {
    if (item == null || criterion == null) {
      return;
    }
    List<String> own =
        standard.criteria().stream()
            .filter(row -> row.no().equals(item))
            .map(CriterionRow::criterion)
            .distinct()
            .toList();
    if (!own.contains(criterion)) {
      wrong.add(
          Issue.unknown(
              IssueCode.CONTRADICTION,
              new FieldPlace(path),
              new Text(
                  "No.%sの基準ではありません。".formatted(item),
                  "This is no criterion of No. %s.".formatted(item)),
              criterion,
              own));
    }
  }
}
