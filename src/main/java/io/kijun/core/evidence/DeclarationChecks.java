package io.kijun.core.evidence;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What declarations must be beside each field being right: about one thing, and once. */
final class DeclarationChecks {

  private static final String NOT_APPLICABLE = Verdict.NOT_APPLICABLE.name();

  private final Issues issues;
  private final Set<String> declared = new HashSet<>();

  private DeclarationChecks(Issues issues) {
    this.issues = issues;
  }

  /** Checks a list of declarations as it came. */
  static void check(JsonNode declarations, Issues issues) {
    DeclarationChecks checks = new DeclarationChecks(issues);
    for (int i = 0; i < declarations.size(); i++) {
      if (declarations.path(i).isObject()) {
        checks.check(declarations.path(i), "$.declarations[" + i + "]");
      }
    }
  }

  private void check(JsonNode declaration, String path) {
    boolean ofItem = declaration.hasNonNull("item");
    boolean ofCriterion = declaration.hasNonNull("criterion");
    if (!ofItem && !ofCriterion) {
      issues.required(path + ".item", null);
    } else if (ofItem && ofCriterion) {
      contradiction(
          path + ".criterion",
          declaration.path("criterion"),
          "項目（item）と基準（criterion）は、どちらか一方を指定してください。",
          "Give either an item or a criterion.");
    }
    once(declaration, "item", path);
    once(declaration, "criterion", path);
    JsonNode status = declaration.path("status");
    if (status.isString() && !status.stringValue().equals(NOT_APPLICABLE)) {
      String ja = "「該当なし」（NOT_APPLICABLE）の場合だけ指定できます。";
      String en = "Only with NOT_APPLICABLE.";
      if (ofCriterion) {
        contradiction(
            path + ".status", status, "基準の自己申告は、" + ja, "A criterion: only with NOT_APPLICABLE.");
      }
      if (declaration.hasNonNull("acceptedUntil")) {
        contradiction(path + ".acceptedUntil", declaration.path("acceptedUntil"), ja, en);
      }
    }
  }

  private void contradiction(String path, JsonNode found, String ja, String en) {
    String shown = found.isString() ? found.stringValue() : found.toString();
    issues.invalid(IssueCode.CONTRADICTION, path, shown, new Text(ja, en));
  }

  private void once(JsonNode declaration, String field, String path) {
    JsonNode named = declaration.path(field);
    if (named.isString() && !declared.add(field + " " + named.stringValue())) {
      issues.invalid(
          IssueCode.DUPLICATE,
          path + "." + field,
          named.stringValue(),
          new Text("同じ項目の自己申告が重複しています。", "It is declared more than once."));
    }
  }
}
