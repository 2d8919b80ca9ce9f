package io.kijun.supplier.followup;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.GrantedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is asked to be granted, as it was sent. */
record ConcessionWish(String supplier, FollowedKey finding, String reason, LocalDate until) {

  private static final List<String> FIELDS =
      List.of("supplier", "item", "criterion", "reason", "until");
  private static final int LONGEST_CODE = 200;
  private static final int LONGEST_REASON = 2000;

  /**
   * Reads it.
   *
   * @param standard in force
   * @throws FollowUpRefused with all that is wrong
   */
  static ConcessionWish read(StrictJson.Parsed sent, Standard standard, LocalDate today) {
    JsonNode tree = sent.tree();
    if (tree == null) {
      throw FollowUpRefused.invalid(sent.issues());
    }
    Issues issues = Issues.ofRequest(sent.issues());
    JsonFields fields = new JsonFields(tree, "$", issues, FIELDS);
    String supplier = fields.required("supplier", LONGEST_CODE);
    FollowedKey finding = finding(fields, standard, issues);
    String reason = reason(fields, issues);
    LocalDate until = until(fields, issues, today);
    if (!issues.all().isEmpty()) {
      throw FollowUpRefused.invalid(issues.all());
    }
    return new ConcessionWish(
        Objects.requireNonNull(supplier),
        Objects.requireNonNull(finding),
        Objects.requireNonNull(reason),
        Objects.requireNonNull(until));
  }

  private static @Nullable FollowedKey finding(
      JsonFields fields, Standard standard, Issues issues) {
    if (fields.given("item") == null && fields.given("criterion") == null) {
      issues.missing(fields.at("item"));
      return null;
    }
    String item =
        fields.given("item") == null
            ? null
            : fields.word("item", standard.items().stream().map(Item::no).toList());
    if (fields.given("criterion") == null) {
      return item == null ? null : new FollowedKey(item, null);
    }
    List<CriterionRow> rows =
        standard.criteria().stream().filter(row -> item == null || row.no().equals(item)).toList();
    String criterion =
        fields.word("criterion", rows.stream().map(CriterionRow::criterion).distinct().toList());
    return rows.stream()
        .filter(row -> row.criterion().equals(criterion))
        .findFirst()
        .map(row -> new FollowedKey(row.no(), row.criterion()))
        .orElse(null);
  }

  /** Just as why something does not apply, it has to say something. */
  private static @Nullable String reason(JsonFields fields, Issues issues) {
    String reason = fields.required("reason", LONGEST_REASON);
    if (reason != null && !Declaration.of("-", Verdict.NOT_APPLICABLE, reason).reasoned()) {
      issues.invalid(
          IssueCode.EMPTY_REASON,
          fields.at("reason"),
          reason,
          new Text(
              "理由として読み取れません。必要な理由を具体的に記入してください。",
              "This cannot be read as a reason; say why it is needed."));
    }
    return reason;
  }

  private static @Nullable LocalDate until(JsonFields fields, Issues issues, LocalDate today) {
    if (fields.given("until") == null) {
      issues.missing(fields.at("until"));
      return null;
    }
    LocalDate until = fields.day("until");
    if (until != null && until.isBefore(today)) {
      issues.invalid(
          IssueCode.DAY_PAST,
          fields.at("until"),
          until.toString(),
          new Text("今日以降の日付にしてください。", "It must be today or later."));
    } else if (until != null) {
      GrantedDay.check(issues, fields.at("until"), until, today);
    }
    return until;
  }
}
