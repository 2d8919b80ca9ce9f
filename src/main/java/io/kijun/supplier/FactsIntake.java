package io.kijun.supplier;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.inforce.Engines;
import io.kijun.record.FactsRejected;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes in facts that are to be put on record, in the words of the ruleset in force. */
@Component
final class FactsIntake {

  /** The most characters of a comment. */
  static final int LONGEST_COMMENT = 2000;

  /**
   * What an answer has beside the facts: whoever changes and sends it back need not take it out.
   */
  private static final List<String> ANSWERED = List.of("version", "source", "recordedAt", "actor");

  private static final List<String> NOT_HERE = List.of("asOf", "ruleset");
  private static final Text NO_DAY =
      new Text(
          "事実には基準日とルールセットを指定できません。評価のときに指定してください。",
          "Facts on record name neither a day nor a ruleset; an evaluation of them does.");

  private static final String COMMENT = "comment";
  private static final String SUPPLIER = "supplier";

  private final Engines engines;
  private final Today today;

  FactsIntake(Engines engines, Today today) {
    this.engines = engines;
    this.today = today;
  }

  /**
   * What was sent.
   *
   * @param comment why; null: not said
   */
  record Sent(Facts facts, @Nullable String comment) {}

  /**
   * The facts of a request of a supplier: a request for an evaluation without a day and a ruleset.
   * What it says of name and tier does not count: the register knows them.
   *
   * @throws FactsRejected with all that is wrong
   */
  Sent read(Supplier supplier, StrictJson.Parsed request) {
    JsonNode tree = request.tree();
    if (tree == null) {
      throw new FactsRejected(request.issues());
    }
    Issues own = Issues.ofRequest();
    String comment = comment(tree, own);
    if (tree instanceof ObjectNode object) {
      NOT_HERE.stream()
          .filter(object::has)
          .forEach(name -> own.invalid(IssueCode.UNKNOWN_FIELD, "$." + name, name, NO_DAY));
      ownCode(object, supplier.code().value(), own);
    }
    FactsReader.Intake intake =
        reader().read(tree instanceof ObjectNode object ? facts(object, supplier) : tree);
    List<Issue> issues = new ArrayList<>(request.issues());
    issues.addAll(own.all());
    issues.addAll(intake.issues());
    if (!issues.isEmpty() || intake.facts() == null) {
      throw new FactsRejected(issues);
    }
    return new Sent(intake.facts(), comment);
  }

  private FactsReader reader() {
    return engines.inForce(today.day()).facts();
  }

  private static @Nullable String comment(JsonNode tree, Issues issues) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    if (tree.has(COMMENT)) {
      alone.set(COMMENT, tree.get(COMMENT));
    }
    String comment =
        new JsonFields(alone, "$", issues, List.of(COMMENT)).text(COMMENT, LONGEST_COMMENT);
    return comment == null || comment.isBlank() ? null : comment;
  }

  private static void ownCode(ObjectNode request, String code, Issues issues) {
    JsonNode id = request.path(SUPPLIER).path("id");
    boolean isOther =
        id.isString()
            && SupplierCode.parsed(id.stringValue())
                .filter(one -> one.value().equals(code))
                .isEmpty();
    if (isOther) {
      issues.invalid(
          IssueCode.CONTRADICTION,
          "$.supplier.id",
          id.stringValue(),
          new Text("アドレスの取引先と異なります。", "It is not the supplier that the address names."));
    }
  }

  private static ObjectNode facts(ObjectNode request, Supplier supplier) {
    ObjectNode facts = request.deepCopy();
    facts.remove(COMMENT);
    facts.remove(ANSWERED);
    facts.remove(NOT_HERE);
    if (facts.path(SUPPLIER) instanceof ObjectNode named) {
      named.put("id", supplier.code().value());
    }
    return facts;
  }

  /**
   * Checks a profile alone.
   *
   * @throws FactsRejected with all that is wrong, at {@code $.profile}
   */
  void checkProfile(Map<String, Boolean> profile) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ObjectNode facts = request.putObject(SUPPLIER).put("id", "-").putObject("profile");
    profile.forEach(facts::put);
    List<Issue> issues =
        reader().read(request).issues().stream().map(FactsIntake::ofProfile).toList();
    if (!issues.isEmpty()) {
      throw new FactsRejected(issues);
    }
  }

  private static Issue ofProfile(Issue issue) {
    return issue.at(
        new FieldPlace("$" + issue.place().toString().substring("$.supplier".length())));
  }
}
