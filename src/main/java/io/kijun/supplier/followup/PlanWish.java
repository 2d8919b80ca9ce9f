package io.kijun.supplier.followup;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a reviewer plans about a finding, as it was sent. */
record PlanWish(String owner, LocalDate date, String text) {

  private static final int LONGEST_OWNER = 100;
  private static final int LONGEST_TEXT = 2000;

  /**
   * Reads it.
   *
   * @throws FollowUpRefused with all that is wrong
   */
  static PlanWish read(StrictJson.Parsed sent, LocalDate today) {
    JsonNode tree = sent.tree();
    if (tree == null) {
      throw FollowUpRefused.invalid(sent.issues());
    }
    Issues issues = Issues.ofRequest(sent.issues());
    JsonFields fields = new JsonFields(tree, "$", issues, List.of("owner", "date", "text"));
    String owner = fields.required("owner", LONGEST_OWNER);
    LocalDate date = date(fields, issues, today);
    String text = fields.required("text", LONGEST_TEXT);
    if (!issues.all().isEmpty()) {
      throw FollowUpRefused.invalid(issues.all());
    }
    return new PlanWish(
        Objects.requireNonNull(owner), Objects.requireNonNull(date), Objects.requireNonNull(text));
  }

  private static @Nullable LocalDate date(JsonFields fields, Issues issues, LocalDate today) {
    if (fields.given("date") == null) {
      issues.missing(fields.at("date"));
      return null;
    }
    LocalDate date = fields.day("date");
    if (date != null && date.isBefore(today)) {
      issues.invalid(
          IssueCode.DAY_PAST,
          fields.at("date"),
          date.toString(),
          new Text("今日以降の日付にしてください。", "It must be today or later."));
    }
    return date;
  }
}
