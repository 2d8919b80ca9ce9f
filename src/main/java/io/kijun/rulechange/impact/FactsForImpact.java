package io.kijun.rulechange.impact;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.inforce.Engines;
import io.kijun.record.FactsRejected;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in facts that the impact of a draft is asked for, in the words of what is in force. */
@Component
public final class FactsForImpact {

  private final Engines engines;
  private final Today today;

  FactsForImpact(Engines engines, Today today) {
    this.engines = engines;
    this.today = today;
  }

  /**
   * The facts of a request.
   *
   * @param request {@code {"facts": […]}}
   * @throws FactsRejected with all that is wrong with any of them
   */
  public List<Facts> read(StrictJson.Parsed request) {
    JsonNode tree = request.tree();
    if (tree == null) {
      throw new FactsRejected(request.issues());
    }
    JsonNode list = tree.path("facts");
    if (!list.isArray()) {
      throw new FactsRejected(List.of(noArray()));
    }
    FactsReader reader = engines.inForce(today.day()).facts();
    List<Facts> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      FactsReader.Intake intake = reader.read(list.get(i));
      if (intake.facts() != null) {
        facts.add(intake.facts());
      }
      for (Issue issue : intake.issues()) {
        issues.add(at(i, issue));
      }
    }
    if (!issues.isEmpty()) {
      throw new FactsRejected(issues);
    }
    return facts;
  }

  private static Issue noArray() {
    return Issue.of(
        IssueCode.INVALID_REQUEST,
        new FieldPlace("$.facts"),
        new Text("事実の配列を指定してください。", "Expected an array of facts."));
  }

  private static Issue at(int index, Issue issue) {
    String path = issue.place().toString().substring(1);
    return issue.at(new FieldPlace("$.facts[" + index + "]" + path));
  }
}
