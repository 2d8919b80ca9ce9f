package io.kijun.console.evaluation;

import io.kijun.console.evaluation.ItemView.CriterionView;
import io.kijun.console.evaluation.ItemView.FindingLine;
import io.kijun.console.evaluation.ResultItem.ResultCriterion;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import io.kijun.record.ToldResult.Line;
import io.kijun.supplier.followup.FollowUpId;
import io.kijun.supplier.followup.FollowedKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An item of an evaluation in the words of a reader. */
final class ItemViews {

  private final OpenedEvaluation opened;
  private final Seen seen;
  private final ReaderWords words;
  private final PageLinks links;
  private final WhyViews why;

  /**
   * What stands beside the result.
   *
   * @param facts that were evaluated; null: not for the reader to see
   * @param followUp how far its findings have come, in words
   */
  record Seen(@Nullable Facts facts, Map<FollowedKey, String> followUp) {}

  ItemViews(OpenedEvaluation opened, Seen seen, ReaderWords words, PageLinks links) {
    this.opened = opened;
    this.seen = seen;
    this.words = words;
    this.links = links;
    this.why = new WhyViews(opened.ruleset(), opened.standard(), words, links);
  }

  /**
   * An item.
   *
   * @param listed those among which it stands
   */
  ItemView of(ResultItem one, List<ResultItem> listed, ItemFilter filter, boolean chosen) {
    int at = listed.indexOf(one);
    Text untold = opened.why().untold();
    return new ItemView(
        over(one),
        words.of("evaluation.item", one.item().no(), words.of(one.item().title())),
        BadgeView.of(one.verdict(), words),
        facts(one),
        chosen,
        opened.address() + filter.query(),
        at > 0 ? address(listed.get(at - 1), filter) : null,
        at >= 0 && at < listed.size() - 1 ? address(listed.get(at + 1), filter) : null,
        untold == null ? null : words.of(untold),
        one.criteria().stream().map(criterion -> criterion(criterion, one)).toList(),
        evidence(one),
        one.findings().stream().map(this::finding).toList());
  }

  /** The page of an item. */
  String address(ResultItem one, ItemFilter filter) {
    return opened.address() + "/items/" + PageLinks.value(one.item().no()) + filter.query();
  }

  private String over(ResultItem one) {
    String label =
        opened.standard().labels().stream()
            .filter(some -> some.no().equals(one.item().label()))
            .findFirst()
            .map(Label::name)
            .map(words::of)
            .orElse("");
    return words.of(
        "evaluation.over", one.item().label(), label, words.of(one.item().obligation().label()));
  }

  private List<String> facts(ResultItem one) {
    List<String> facts = new ArrayList<>();
    facts.add(words.of("evaluation.assurance", words.of(one.assurance())));
    if (seen.facts() != null) {
      seen.facts().declarations().stream()
          .filter(claim -> one.item().no().equals(claim.item()))
          .forEach(claim -> facts.add(declared(claim)));
    }
    return facts;
  }

  private String declared(Declaration claim) {
    String reason = claim.reason();
    return reason == null || reason.isBlank()
        ? words.of("evaluation.declared", words.of(claim.status()))
        : words.of("evaluation.declared-why", words.of(claim.status()), reason);
  }

  private CriterionView criterion(ResultCriterion one, ResultItem item) {
    String statement = "";
    for (CriterionRow row : opened.standard().criteria()) {
      if (row.criterion().equals(one.id()) && statement.isEmpty()) {
        statement = words.of(row.statement());
      }
    }
    List<WhyView> rows = rows(one, item);
    return new CriterionView(
        one.id(),
        BadgeView.of(one.outcome(), words),
        one.causes().stream().map(Cause::valueOf).map(words::of).toList(),
        statement,
        one.validUntil(),
        one.isShort(),
        rows.isEmpty() ? null : rows.get(0),
        rows.isEmpty() ? List.of() : rows.subList(1, rows.size()),
        denied(one));
  }

  /** The row that counts first. */
  private List<WhyView> rows(ResultCriterion one, ResultItem item) {
    JsonNode trace = opened.why().trace();
    if (trace == null) {
      return List.of();
    }
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode missed : trace.path("whyNot")) {
      if (missed.required("criterion").stringValue().equals(one.id())) {
        missed.required("alternatives").forEach(rows::add);
      }
    }
    String counts = one.isShort() && one.nearest() != null ? one.nearest() : one.rule();
    if (!one.isShort()) {
      trace
          .path("rules")
          .valueStream()
          .filter(fired -> isRow(fired, one.rule()))
          .forEach(rows::add);
    }
    rows.sort((a, b) -> Boolean.compare(!isRow(a, counts), !isRow(b, counts)));
    List<String> effect = new Effect(opened, words).of(one, item);
    return rows.stream().map(row -> why.of(row, effect)).toList();
  }

  private static boolean isRow(JsonNode row, @Nullable String name) {
    return row.at("/rule/name").asString("").equals(name) && row.has("constraints");
  }

  /** The facts of the profile that keep a criterion from applying. */
  private List<String> denied(ResultCriterion one) {
    List<String> denied = new ArrayList<>();
    JsonNode trace = opened.why().trace();
    if (trace != null) {
      for (JsonNode entry : trace.path("notApplicable")) {
        if (entry.required("criterion").stringValue().equals(one.id())) {
          entry
              .path("facts")
              .forEach(fact -> denied.add(fact(fact.required("fact").stringValue())));
        }
      }
    }
    return denied;
  }

  private String fact(String code) {
    return opened.standard().vocabulary().profile().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(ProfileFact::label)
        .map(words::of)
        .orElse(code);
  }

  private List<ItemView.EvidenceView> evidence(ResultItem one) {
    if (seen.facts() == null) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    one.criteria().forEach(criterion -> ids.add(criterion.id()));
    Set<String> keys = new LinkedHashSet<>();
    for (CriterionRow row : opened.standard().criteria()) {
      if (ids.contains(row.criterion())) {
        keys.add(row.evidence());
      }
    }
    LocalDate asOf = LocalDate.parse(opened.told().asOf());
    return new EvidenceViews(opened.standard(), asOf, words).of(seen.facts(), keys);
  }

  private FindingLine finding(Line line) {
    FollowedKey key = new FollowedKey(line.item(), line.criterion());
    FollowUpId id = new FollowUpId(opened.supplier(), key);
    String told = seen.followUp().get(key);
    return new FindingLine(
        line.criterion(),
        line.severity(),
        line.cause(),
        line.due(),
        line.respondBy(),
        line.message(),
        line.advice(),
        line.unlocks(),
        told,
        told == null ? null : links.to("/console/findings/" + id.text()));
  }
}
