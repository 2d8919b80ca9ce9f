package io.kijun.console.rules;

import io.kijun.rulechange.ApprovalGaps;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft lacks before anyone can approve it.
 *
 * @param gaps each with where it is mended; empty: nothing
 */
public record DraftMissing(List<DraftGap> gaps) {

  /** Copies its list. */
  public DraftMissing {
    gaps = List.copyOf(gaps);
  }

  /** A gap, and the address of the part of the page where it is mended. */
  public record DraftGap(String told, String href) {}

  static DraftMissing of(ApprovalGaps gaps, String page, RulesReader reader) {
    var words = reader.words();
    List<DraftGap> all = new ArrayList<>();
    if (gaps.errors() > 0) {
      all.add(
          new DraftGap(
              words.of("rules.gap.errors", words.number(gaps.errors())), page + "#checks"));
    }
    if (gaps.failedCases() > 0) {
      all.add(
          new DraftGap(
              words.of("rules.gap.cases", words.number(gaps.failedCases())), page + "#cases"));
    }
    if (!gaps.unexplained().isEmpty()) {
      all.add(
          new DraftGap(
              words.of("rules.gap.reasons", words.number(gaps.unexplained().size())),
              page + "#differences"));
    }
    return new DraftMissing(all);
  }
}
