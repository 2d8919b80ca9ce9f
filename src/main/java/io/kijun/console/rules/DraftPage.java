package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.rules.RulesetPage.RulesBook;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its way into force.
 *
 * @param version as the reader sees it
 * @param hash of what the reader sees
 * @param search where its cells are searched; null: nowhere for this reader
 * @param base the address of the ruleset it is built on
 * @param baseId its id
 * @param state in a word
 * @param open whether it can be changed at all
 * @param mayChange whether the reader may change it now
 * @param missing what it lacks before it can be approved
 * @param differences from its base
 * @param replaced rulesets other than its base that it would take the place of
 * @param books its workbooks
 * @param impact whom it would change
 * @param moves the ways onto rulesets that came after its base
 * @param notice what was done; null: nothing was
 * @param problems why something was not done
 */
public record DraftPage(
    String title,
    String href,
    int version,
    String hash,
    @Nullable String search,
    String authors,
    String base,
    String baseId,
    String state,
    boolean open,
    boolean mayChange,
    List<DraftStep> steps,
    DraftMissing missing,
    DraftChecks checks,
    RulesDifferenceList differences,
    List<ReplacedRuleset> replaced,
    List<RulesBook> books,
    DraftImpact impact,
    List<DraftMove> moves,
    DraftApproval approval,
    @Nullable String notice,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public DraftPage {
    steps = List.copyOf(steps);
    replaced = List.copyOf(replaced);
    books = List.copyOf(books);
    moves = List.copyOf(moves);
    problems = List.copyOf(problems);
  }

  /** Whether there is anything to write a reason for. */
  public boolean explains() {
    return Stream.concat(
            differences.listed().stream(),
            replaced.stream().flatMap(one -> one.differences().listed().stream()))
        .anyMatch(RulesDifference::mayExplain);
  }

  /**
   * A step on the way.
   *
   * @param href the part of the page where it is
   * @param look {@code done}, {@code here} or {@code open}
   */
  public record DraftStep(String name, String told, String href, String look) {}

  /**
   * A ruleset that the draft would undo.
   *
   * @param told which, and from when it is in force
   */
  public record ReplacedRuleset(String told, String href, RulesDifferenceList differences) {}

  /**
   * The way onto another ruleset.
   *
   * @param told why one would
   * @param onto its id
   * @param both what both have changed; empty: nothing stands in the way
   * @param compare where it is shown what changed there
   */
  public record DraftMove(String told, String onto, List<String> both, String compare) {

    /** Copies its list. */
    public DraftMove {
      both = List.copyOf(both);
    }
  }
}
