package io.kijun.web;

import io.kijun.evidence.Fields;
import io.kijun.evidence.Issues;
import io.kijun.evidence.StrictJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The JSON object in the body of a request. Collects all that is wrong with it. */
public final class Body {

  private final Issues issues = new Issues();
  private final JsonNode tree;
  private final Fields fields;

  private Body(JsonNode tree, List<String> allowed) {
    this.tree = tree;
    this.fields = new Fields(tree, "$", issues, allowed);
  }

  /**
   * Reads a body in which only these fields may stand.
   *
   * @throws Refused if it is no JSON
   */
  public static Body of(HttpServletRequest request, String... allowed) {
    StrictJson.Parsed parsed = JsonBody.read(request);
    JsonNode tree = parsed.tree();
    if (tree == null) {
      throw new Refused(ProblemKind.INVALID_REQUEST, parsed.issues());
    }
    return new Body(tree, List.of(allowed));
  }

  /** The fields; what is wrong with them is collected. */
  public Fields fields() {
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
   * @throws Refused if anything was wrong
   */
  public void check() {
    if (!issues.all().isEmpty()) {
      throw new Refused(ProblemKind.INVALID_REQUEST, issues.all());
    }
  }
}
