package io.kijun.console.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rulesets through time, and the drafts of the next ones.
 *
 * @param periods the latest first day first
 * @param withdrawn what was approved and taken back
 * @param drafts null: the reader may not read drafts
 * @param newDraft the address to begin a draft at; null: the reader may begin none
 * @param shipped what is to be known of newer workbooks of this version; null: nothing
 */
public record RulesTimePage(
    List<RulesPeriod> periods,
    List<RulesWithdrawn> withdrawn,
    @Nullable RulesDrafts drafts,
    @Nullable String newDraft,
    @Nullable String shipped) {

  /** Copies its lists. */
  public RulesTimePage {
    periods = List.copyOf(periods);
    withdrawn = List.copyOf(withdrawn);
  }

  /**
   * A period taken back before its first day.
   *
   * @param told who took it back, and when
   */
  public record RulesWithdrawn(String from, String ruleset, String href, String told) {}

  /**
   * Drafts.
   *
   * @param open those that are not approved yet, those that wait for the reader first
   * @param over those that were approved or discarded
   */
  public record RulesDrafts(List<RulesDraftRow> open, List<RulesDraftRow> over) {

    /** Copies its lists. */
    public RulesDrafts {
      open = List.copyOf(open);
      over = List.copyOf(over);
    }
  }

  /**
   * A draft in a list.
   *
   * @param state in a word
   * @param waits whether it waits for the reader
   * @param missing where it is told what it lacks
   */
  public record RulesDraftRow(
      String title, String href, String authors, String state, boolean waits, String missing) {}
}
