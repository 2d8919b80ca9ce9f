package io.kijun.core.evidence;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes in facts as JSON, checked against the vocabulary of one standard. Reports every problem at
 * once, each with its JSON path.
 */
public final class FactsReader {

  private static final RecordReader<EvaluationRequest> REQUEST =
      RecordReader.of(EvaluationRequest.class);

  private final Map<String, Set<String>> words;
  private final Contradictions contradictions;
  private final PlainRequestReader plain;

  /**
   * What was read.
   *
   * @param facts null where there are issues
   * @param asOf null where it was not given
   * @param ruleset null where it was not given
   */
  public record Intake(
      @Nullable Facts facts,
      @Nullable LocalDate asOf,
      @Nullable String ruleset,
      List<Issue> issues) {}

  /** A reader for the words of a standard. */
  public FactsReader(Standard standard) {
    Vocabulary vocabulary = standard.vocabulary();
    contradictions = new Contradictions(vocabulary);
    words =
        Map.of(
            "items", set(standard.items(), Item::no),
            "criteria", set(standard.criteria(), CriterionRow::criterion),
            "keys", set(vocabulary.evidence(), EvidenceKey::key),
            "occasions", set(vocabulary.occasions(), Occasion::code),
            "audiences", set(vocabulary.audiences(), Word::code),
            "scopes", set(vocabulary.scopes(), Word::code),
            "contents", set(vocabulary.contents(), Word::code),
            "profile", set(vocabulary.profile(), ProfileFact::code),
            "events", set(vocabulary.events(), Word::code));
    plain = new PlainRequestReader(words, contradictions);
  }

  private static <T> Set<String> set(List<T> all, Function<T, String> word) {
    return all.stream().map(word).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Reads a request from bytes of any content. */
  public Intake read(byte[] json) {
    StrictJson.Parsed request = StrictJson.parse(json);
    Intake intake = plain.read(request);
    return intake != null ? intake : read(request);
  }

  /**
   * Reads a request of which nothing is wrong, without a tree of it.
   *
   * @return null where something is wrong, or rarely seen: {@link #read(StrictJson.Parsed)} tells
   */
  public @Nullable Intake readPlain(StrictJson.Parsed request) {
    return plain.read(request);
  }

  /** Reads a request from parsed JSON; the issues of parsing come first. */
  public Intake read(StrictJson.Parsed parsed) {
    JsonNode tree = parsed.tree();
    if (tree == null) {
      return new Intake(null, null, null, parsed.issues());
    }
    Intake intake = read(tree);
    List<Issue> issues = new ArrayList<>(parsed.issues());
    issues.addAll(intake.issues());
    return new Intake(
        issues.isEmpty() ? intake.facts() : null,
        intake.asOf(),
        intake.ruleset(),
        List.copyOf(issues));
  }

  /** Reads a request: facts, and optionally the day and the ruleset. */
  public Intake read(JsonNode tree) {
    Issues issues = Issues.ofRequest();
    if (!FactsLimits.hold(tree, issues)) {
      return new Intake(null, null, null, issues.all());
    }
    EvaluationRequest request = REQUEST.read(tree, "$", issues, words);
    contradictions.tell(tree.path("supplier").path("profile"), "$.supplier.profile", issues);
    DeclarationChecks.check(tree.path("declarations"), issues);
    List<Issue> found = issues.all();
    return request == null
        ? new Intake(null, null, null, found)
        : new Intake(
            found.isEmpty() ? request.facts() : null, request.asOf(), request.ruleset(), found);
  }

  /**
   * Which ruleset and day a request asks for, before it can be checked against a vocabulary. What
   * is wrong with them is left to {@link #read}.
   *
   * @param asOf null where it is not given, or wrong
   * @param ruleset null where it is not given, or wrong
   */
  public record RulesetChoice(@Nullable LocalDate asOf, @Nullable String ruleset) {}

  /** Which ruleset and day a request asks for. */
  public static RulesetChoice rulesetChoice(JsonNode request) {
    JsonFields fields = new JsonFields(request, "$", Issues.ofRequest(), REQUEST.names());
    return new RulesetChoice(fields.day("asOf"), fields.text("ruleset", Facts.LONGEST_NAME));
  }
}
