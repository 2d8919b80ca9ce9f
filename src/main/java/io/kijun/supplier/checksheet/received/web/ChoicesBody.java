package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.Issues;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.ChoosingValues.ValueChosen;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Choices as they come: a list, which no record stands for. */
final class ChoicesBody {

  private ChoicesBody() {}

  /** The choices of a body; all that is wrong with it is told at once. */
  static List<ValueChosen> read(StrictJson.Parsed body) {
    JsonNode tree = body.tree();
    Issues issues = Issues.ofRequest(body.issues());
    List<ValueChosen> choices = new ArrayList<>();
    if (tree != null && !tree.isArray()) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST, "$", new Text("配列を指定してください。", "Expected an array."));
    }
    for (int i = 0; tree != null && i < tree.size(); i++) {
      ValueChosen choice =
          RecordReader.of(ValueChosen.class).read(tree.get(i), "$[" + i + "]", issues, Map.of());
      if (choice != null) {
        choices.add(choice);
      }
    }
    if (!issues.all().isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues.all());
    }
    return choices;
  }
}
