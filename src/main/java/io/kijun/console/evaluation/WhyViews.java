package io.kijun.console.evaluation;

import io.kijun.console.evaluation.WhyView.WhyCell;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.criterion.Columns;
import io.kijun.core.evaluation.CodeNames;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells of rows of a trace why they are met or not, in the words of a reader. */
final class WhyViews {

  private final String ruleset;
  private final Standard standard;
  private final CodeNames names;
  private final ReaderWords words;
  private final PageLinks links;

  WhyViews(String ruleset, Standard standard, ReaderWords words, PageLinks links) {
    this.ruleset = ruleset;
    this.standard = standard;
    this.names = new CodeNames(standard);
    this.words = words;
    this.links = links;
  }

  /**
   * A row.
   *
   * @param row an alternative of what is not met, or a rule that fired
   */
  WhyView of(JsonNode row, List<String> effect) {
    JsonNode rule = row.required("rule");
    List<JsonNode> constraints = row.path("constraints").valueStream().toList();
    boolean applies = row.path("applies").asBoolean(true);
    List<WhyCell> cells = new ArrayList<>();
    List<String> flip = new ArrayList<>();
    for (JsonNode one : constraints) {
      boolean holds = one.required("satisfied").booleanValue();
      cells.add(cell(one, rule, !holds && flip.isEmpty()));
      if (!holds) {
        flip.add(flip(one));
      }
    }
    String workbook = rule.required("workbook").stringValue();
    String sheet = rule.path("sheet").asString("");
    String line = rule.path("row").asString("");
    return new WhyView(
        rule.required("name").stringValue(),
        words.of("evaluation.row", workbook, sheet, line),
        link(workbook, sheet, "A" + line),
        applies,
        cells,
        applies ? flip : List.of(),
        flip.isEmpty() || !applies ? List.of() : effect);
  }

  private WhyCell cell(JsonNode one, JsonNode rule, boolean first) {
    boolean holds = one.required("satisfied").booleanValue();
    String cell = one.required("cell").stringValue();
    String workbook = one.path("workbook").asString(rule.required("workbook").stringValue());
    String sheet = one.path("sheet").asString(rule.path("sheet").asString(""));
    boolean elsewhere = one.path("workbook").isString();
    String place = elsewhere ? new CellPlace(workbook, sheet, cell).toString() : cell;
    return new WhyCell(
        column(one.required("column").stringValue()),
        place,
        link(workbook, sheet, cell),
        words.of(required(one)),
        found(one),
        notes(one),
        holds
            ? BadgeView.good(words.of("evaluation.holds"))
            : BadgeView.bad(words.of("evaluation.fails")),
        first);
  }

  private static Text required(JsonNode one) {
    JsonNode text = one.required("requires");
    return new Text(text.required("ja").stringValue(), text.required("en").stringValue());
  }

  private String column(String code) {
    return Columns.ALL.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> words.of(one.header()))
        .orElse(code);
  }

  private String found(JsonNode one) {
    List<String> found = strings(one, "found");
    return found.isEmpty() ? words.of("evaluation.nothing-found") : named(found);
  }

  /** Codes, days and periods by the names that the standard gives them. */
  private String named(List<String> codes) {
    List<String> all = codes.stream().map(this::named).toList();
    return String.join(words.isJapanese() ? "、" : ", ", all);
  }

  private String named(String code) {
    Optional<String> fact =
        standard.vocabulary().profile().stream()
            .filter(one -> one.code().equals(code))
            .map(ProfileFact::label)
            .map(words::of)
            .findFirst();
    return fact.orElseGet(() -> words.of(names.list(List.of(code))));
  }

  private List<String> notes(JsonNode one) {
    List<String> notes = new ArrayList<>();
    List<String> missing = strings(one, "missing");
    if (!missing.isEmpty()) {
      notes.add(words.of("evaluation.missing", named(missing)));
    }
    if (one.path("last").isString()) {
      notes.add(words.of("evaluation.last", one.path("last").stringValue()));
    }
    if (one.path("validUntil").isString()) {
      notes.add(words.of("evaluation.holds-until", one.path("validUntil").stringValue()));
    }
    return notes;
  }

  private String flip(JsonNode one) {
    String column = column(one.required("column").stringValue());
    List<String> missing = strings(one, "missing");
    return missing.isEmpty()
        ? words.of("evaluation.flip", column, words.of(required(one)))
        : words.of("evaluation.flip-missing", column, words.of(required(one)), named(missing));
  }

  private static List<String> strings(JsonNode one, String field) {
    return one.path(field).valueStream().map(JsonNode::stringValue).toList();
  }

  private @Nullable String link(String workbook, String sheet, String cell) {
    return links.to(WorkbookLinks.address(ruleset, workbook, sheet, cell));
  }
}
