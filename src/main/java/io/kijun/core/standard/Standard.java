package io.kijun.core.standard;

import java.util.List;

/**
 * A whole standard: everything that its workbooks say, checked and typed.
 *
 * @param effectiveFrom ISO 8601 date from which it applies
 */
public record Standard(
    String id,
    String version,
    Text title,
    String effectiveFrom,
    List<Label> labels,
    List<Item> items,
    Vocabulary vocabulary,
    Settings settings,
    List<CriterionRow> criteria,
    List<AdviceRow> advice,
    List<VerdictRow> verdicts,
    Scoring scoring,
    List<DecisionRow> decisions,
    List<CaseRow> cases) {

  /** The same standard with other items and rows of 基準. */
  public Standard with(List<Item> otherItems, List<CriterionRow> otherCriteria) {
    return with(otherItems, vocabulary, otherCriteria);
  }

  /** The same standard with other words. */
  public Standard with(Vocabulary words) {
    return with(items, words, criteria);
  }

  private Standard with(List<Item> otherItems, Vocabulary words, List<CriterionRow> otherCriteria) {
    return new Standard(
        id,
        version,
        title,
        effectiveFrom,
        labels,
        otherItems,
        words,
        settings,
        otherCriteria,
        advice,
        verdicts,
        scoring,
        decisions,
        cases);
  }
}
