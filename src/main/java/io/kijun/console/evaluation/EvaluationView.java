package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ShareView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation.
 *
 * @param title the supplier's name, or its code where none is on record
 * @param supplier the address of the supplier; null: there is no such page for the reader
 * @param note that it says nothing of how the supplier stands; null: it does
 * @param opened null: no item is listed
 */
public record EvaluationView(
    String title,
    String code,
    String facts,
    @Nullable String supplier,
    @Nullable String note,
    Actions actions,
    Band band,
    List<LabelLine> labels,
    Items items,
    @Nullable ItemView opened) {

  /** Where one goes on; null: the reader may not. */
  public record Actions(
      @Nullable String compare, @Nullable String report, @Nullable String record) {}

  /**
   * What was decided.
   *
   * @param marks the shares from which a better decision is possible
   * @param mandatory null: it cannot be told
   * @param next the way to the next better decision; null: there is none
   */
  public record Band(
      BadgeView decision,
      List<CountView> counts,
      List<CountView> others,
      List<String> reasons,
      @Nullable ShareView mandatory,
      List<Mark> marks,
      List<ScoreLine> scores,
      @Nullable Next next) {}

  /**
   * How many there are.
   *
   * @param href of those alone; null: they are no filter
   */
  public record CountView(
      @Nullable BadgeView badge, String name, String number, @Nullable String href) {}

  /** A share that a decision asks for; at: of 100. */
  public record Mark(String told, String at) {}

  /** A score in words. */
  public record ScoreLine(String name, String percent) {}

  /** The way to the next better decision. */
  public record Next(String title, List<ItemLink> first, List<ItemLink> rest, String more) {}

  /** An item with its page. */
  public record ItemLink(String title, String href) {}

  /**
   * A label, which filters.
   *
   * @param share null: nothing of it applies
   * @param small whether it is left out where there is little room
   */
  public record LabelLine(
      String name, @Nullable ShareView share, String href, boolean picked, boolean small) {}

  /**
   * The items that are listed.
   *
   * @param verdicts the choices, as forms send them; causes and severities likewise
   * @param sentence what is asked for, in words
   */
  public record Items(
      String told,
      String sentence,
      String address,
      String all,
      String label,
      List<Option> verdicts,
      List<Option> causes,
      List<Option> severities,
      List<Chip> chips,
      List<ProblemItem> problems,
      List<ItemRow> rows) {}

  /** A choice. */
  public record Option(String value, String name, boolean chosen) {}

  /** A filter that can be taken off. */
  public record Chip(String name, String href) {}

  /**
   * An item in the list.
   *
   * @param cause of the gravest finding; empty: there is none
   */
  public record ItemRow(
      String no,
      String title,
      String href,
      BadgeView verdict,
      String cause,
      String severity,
      boolean picked) {}
}
