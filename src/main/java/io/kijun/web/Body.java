package io.kijun.web;

import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The JSON object in the body of a request. Collects all that is wrong with it. */
public final class Body {

  private final Issues issues = Issues.ofRequest();
  private final JsonNode tree;
  private final JsonFields fields;

  private Body(JsonNode tree, List<String> allowed) {
    this.tree = tree;
    this.fields = new JsonFields(tree, "$", issues, allowed);
  }

  /**
   * Reads a body in which only these fields may stand.
   *
   * @throws RequestRefused if it is no JSON
   */
  public static Body of(HttpServletRequest request, String... allowed) {
    StrictJson.Parsed parsed = JsonBody.read(request);
    JsonNode tree = parsed.tree();
    if (tree == null) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, parsed.issues());
    }
    return new Body(tree, List.of(allowed));
  }

  /** The fields; what is wrong with them is collected. */
  public JsonFields fields() {
    return fields;
  }

  /** Whether a field is given and not null. */
  public boolean has(String field) {
    return tree.hasNonNull(field);
  }

  /** What is wrong. */
  public Issues issues() {
    return issues;
  }

  /**
   * To be called when all was read.
   *
   * @throws RequestRefused if anything was wrong
   */
  public void check() {
    if (!issues.all().isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues.all());
    }
  }
}
