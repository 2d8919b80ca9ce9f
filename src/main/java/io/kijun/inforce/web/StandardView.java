package io.kijun.inforce.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Text;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The standard as the API shows it. */
record StandardView(
    String id,
    String version,
    Text title,
    ChosenRulesetView ruleset,
    List<LabelView> labels,
    List<ItemView> items,
    DefaultsView defaults) {

  /** A ruleset; without a first day where it never was in force. */
  record ChosenRulesetView(RulesetId id, RulesetHash hash, @Nullable LocalDate effectiveFrom) {}

  /** A label. */
  record LabelView(String no, Text name) {}

  /**
   * An item with its criteria.
   *
   * @param asked what a supplier is asked, in short; null: not said
   * @param answeredBy who in a supplier's firm usually answers; null: not said
   */
  record ItemView(
      String no,
      String label,
      Obligation obligation,
      Text title,
      List<String> appliesWhen,
      List<String> buildsOn,
      @Nullable Text asked,
      @Nullable Answerer answeredBy,
      List<CriterionView> criteria) {}

  /** A criterion; its conditions come on top of its item's. */
  record CriterionView(
      String id,
      Text statement,
      List<String> appliesWhen,
      @ArraySchema(schema = @Schema(ref = AlternativeDescription.REFERENCE))
          List<AlternativeView> alternatives) {}

  /**
   * One way to meet a criterion. Constraints that it does not have are absent.
   *
   * @param fields what each column of the row shows, in their order, and then the {@code rule}
   */
  record AlternativeView(@JsonValue Map<String, Object> fields) {}

  /** The rule, and the row that it is. */
  record RuleView(String name, String workbook, String sheet, int row) {}
}
