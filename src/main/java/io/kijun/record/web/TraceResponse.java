package io.kijun.record.web;

import io.kijun.core.evaluation.RuleRef;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation came about, as it is on record: what {@link io.kijun.core.evaluation.TraceJson}
 * writes; a test holds that both agree.
 */
record TraceResponse(
    UUID evaluation,
    String level,
    List<ProfileValue> profile,
    List<Firing> rules,
    List<WhyNot> whyNot,
    List<NotApplicable> notApplicable) {

  /** A profile fact, and whether it was given or is assumed. */
  record ProfileValue(String fact, boolean value, String source) {}

  /**
   * A rule that fired.
   *
   * @param facts the facts that it matched
   * @param constraints what each cell found; absent for rules that are no row of 基準
   */
  record Firing(
      RuleRef rule, List<Fact> facts, Result result, @Nullable List<Constraint> constraints) {}

  /** A fact; which fields it has depends on its type. */
  record Fact(
      String type,
      @Nullable String key,
      @Nullable String fact,
      @Nullable Boolean value,
      @Nullable String source,
      @Nullable String event,
      @Nullable LocalDate date,
      @Nullable String no,
      @Nullable String id,
      @Nullable Boolean applicable,
      @Nullable CriteriaMet criteria,
      @Nullable EvidenceGiven evidence,
      @Nullable EvidenceGiven sourced,
      @Nullable DeclaredStatus declaration,
      @Nullable String item,
      @Nullable String criterion,
      @Nullable LocalDate acceptedUntil,
      @Nullable DeclaredStatus status,
      @Nullable Verdict verdict,
      @Nullable BigDecimal mandatoryShare,
      @Nullable BigDecimal evidencedShare,
      @Nullable Integer highFindings,
      @Nullable String tier,
      @Nullable List<String> notAchieved) {}

  /** What a rule concluded; which fields it has depends on the rule's kind. */
  record Result(
      @Nullable String criterion,
      @Nullable Outcome outcome,
      @Nullable Boolean allowance,
      @Nullable String item,
      @Nullable Verdict verdict,
      @Nullable Assurance assurance,
      @Nullable Cause finding,
      @Nullable Sharing sharing) {}

  /**
   * A cell of a rule, and what was found for it.
   *
   * @param workbook absent, as the sheet, where the cell stands in the rule's own row
   */
  record Constraint(
      String column,
      String cell,
      @Nullable String workbook,
      @Nullable String sheet,
      String required,
      Text requires,
      List<String> found,
      boolean satisfied,
      List<Cause> causes,
      List<String> missing,
      @Nullable LocalDate last,
      @Nullable LocalDate validUntil) {}

  /** A criterion that is not met, with each way to meet it. */
  record WhyNot(String item, String criterion, Outcome outcome, List<Alternative> alternatives) {}

  /** One way to meet a criterion. */
  record Alternative(RuleRef rule, boolean applies, List<Constraint> constraints) {}

  /**
   * A criterion that does not apply, and the profile facts or the declaration that deny it.
   *
   * @param cells the conditions that do not hold; absent from traces of Kijun 0.1.0, empty where
   *     only words of a list do not apply
   */
  record NotApplicable(
      String item,
      String criterion,
      List<ProfileValue> facts,
      @Nullable List<Cell> cells,
      @Nullable Fact declaration) {}

  /** A cell. */
  record Cell(String workbook, String sheet, String cell) {}
}
