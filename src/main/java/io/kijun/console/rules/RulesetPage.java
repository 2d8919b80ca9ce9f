package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.rules.NewDraftPage.BaseChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset.
 *
 * @param facts its standard and version
 * @param newDraft where a draft of it is begun; null: the reader may not
 * @param search where its cells are searched; null: nowhere for this reader
 * @param others the rulesets it can be compared with
 * @param differences null: there is nothing to compare it with, or it cannot be compared
 * @param notCompared why not
 * @param again going back to it; null: the reader may not, or there is nothing to go back to
 * @param notice what was done; null: nothing was
 * @param problems why something was not done
 */
public record RulesetPage(
    String id,
    String hash,
    String href,
    String facts,
    @Nullable String newDraft,
    @Nullable String search,
    List<RulesPeriod> periods,
    List<RulesBook> books,
    List<BaseChoice> others,
    @Nullable RulesDifferenceList differences,
    List<ProblemItem> notCompared,
    @Nullable ReinstatementPart again,
    @Nullable String notice,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public RulesetPage {
    periods = List.copyOf(periods);
    books = List.copyOf(books);
    others = List.copyOf(others);
    notCompared = List.copyOf(notCompared);
    problems = List.copyOf(problems);
  }

  /**
   * A workbook.
   *
   * @param place its address, below which it is fetched and taken back
   * @param grid where it is shown; null: nowhere for this reader
   * @param changed whether it is otherwise than in the ruleset that a draft is built on
   * @param wrong whether there are problems in it
   */
  public record RulesBook(
      String name, String place, @Nullable String grid, boolean changed, boolean wrong) {

    /** Whether it is worth a look before the others. */
    public boolean isNoted() {
      return changed || wrong;
    }
  }

  /**
   * Going back to a ruleset.
   *
   * @param version of what was done about it, as the reader sees it
   * @param asked who asked for it, from when and why; null: nobody did
   * @param comment what the asker wrote; null: nobody asked
   * @param mayAsk whether the reader may ask for it now
   * @param mayApprove whether the reader may be the second person
   * @param mayWithdraw whether the reader may take the wish back
   * @param typedDay as it was typed
   * @param typedComment as it was typed
   */
  public record ReinstatementPart(
      int version,
      @Nullable String asked,
      @Nullable String comment,
      boolean mayAsk,
      boolean mayApprove,
      boolean mayWithdraw,
      String typedDay,
      String typedComment) {}
}
