package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that is opened.
 *
 * @param over its label and whether it is mandatory
 * @param facts what its verdict rests on, and what was declared
 * @param chosen whether it was asked for; else it is the first of the list
 * @param untold why it cannot be told how it came about; null: it can
 * @param before the address of the one before it in the list; null: it is the first
 * @param next likewise
 */
public record ItemView(
    String over,
    String title,
    BadgeView verdict,
    List<String> facts,
    boolean chosen,
    String list,
    @Nullable String before,
    @Nullable String next,
    @Nullable String untold,
    List<CriterionView> criteria,
    List<EvidenceView> evidence,
    List<FindingLine> findings) {

  /**
   * A criterion.
   *
   * @param why the row that met it, or that came nearest; null: it cannot be told
   * @param others the other ways to meet it
   * @param denied why it does not apply; empty: it does
   */
  public record CriterionView(
      String id,
      BadgeView outcome,
      List<String> causes,
      String statement,
      @Nullable String validUntil,
      boolean isShort,
      @Nullable WhyView why,
      List<WhyView> others,
      List<String> denied) {}

  /**
   * An entry of evidence.
   *
   * @param question that it answers
   * @param who whom and what it reaches; empty: not said
   * @param days on which it was carried out
   * @param stated what else it says
   * @param source null: none is named, or it was erased
   */
  public record EvidenceView(
      String question,
      String who,
      List<DayView> days,
      List<String> stated,
      @Nullable String source) {}

  /** A day; planned: it had not come. */
  public record DayView(String day, boolean planned) {}

  /**
   * A finding.
   *
   * @param about the criterion; null: the item as a whole
   * @param respondBy null: nobody has to answer
   * @param unlocks items that it holds down; empty: none
   * @param followUp how far it has come; null: it is not followed, or not for the reader to know
   * @param href of its follow-up; null: there is no such page for the reader
   */
  public record FindingLine(
      @Nullable String about,
      String severity,
      String cause,
      String due,
      @Nullable String respondBy,
      String message,
      String advice,
      String unlocks,
      @Nullable String followUp,
      @Nullable String href) {}
}
