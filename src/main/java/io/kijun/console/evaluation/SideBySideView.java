package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two evaluations side by side.
 *
 * @param before evaluations of the same supplier that can be chosen for the one
 * @param after the same for the other
 * @param told null: they are not both chosen, or cannot be compared
 */
public record SideBySideView(
    String title,
    @Nullable String supplier,
    String code,
    List<ChoiceView> before,
    List<ChoiceView> after,
    List<ProblemItem> problems,
    @Nullable Told told) {

  /** An evaluation that can be chosen. */
  public record ChoiceView(String id, String name, boolean chosen) {}

  /** What differs. */
  public record Told(
      SideView before,
      SideView after,
      List<CauseView> decision,
      List<ScoreRow> scores,
      List<ItemRow> items,
      List<ItemRow> undone) {}

  /** One of the two. */
  public record SideView(String href, String facts, BadgeView decision) {}

  /**
   * A score.
   *
   * @param because empty: it is the same
   */
  public record ScoreRow(String name, String before, String after, List<CauseView> because) {}

  /** An item; a verdict that is null: there is no such item in that one. */
  public record ItemRow(
      String no,
      String title,
      @Nullable String href,
      @Nullable BadgeView before,
      @Nullable BadgeView after,
      List<CauseView> because) {}

  /**
   * What it is put down to.
   *
   * @param kind facts, rules or time, in words
   * @param href of the cell; null: it shows in none, or there is no such page
   */
  public record CauseView(String kind, String message, @Nullable String href) {}
}
