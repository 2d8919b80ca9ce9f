package io.kijun.standard;

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
    List<DecisionRow> decisions) {}
