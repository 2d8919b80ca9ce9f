package io.kijun.console.suppliers;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ShareView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a supplier.
 *
 * @param profile name and value of what is registered
 * @param contacts a line each
 * @param standing null: it was never evaluated
 * @param labels with their shares
 * @param trend the last day first
 * @param findings that are not done
 * @param facts what is known of each practice
 * @param years where on the time line years begin
 */
public record SupplierView(
    String code,
    String name,
    String href,
    String facts,
    List<Pair> profile,
    List<String> contacts,
    @Nullable StandingView standing,
    List<LabelView> labels,
    List<TrendView> trend,
    List<FindingView> findings,
    String findingsTold,
    List<SheetLine> sheetsIn,
    List<SheetLine> sheetsOut,
    List<FactView> known,
    List<Year> years,
    List<VersionView> versions) {

  /** A name and a value. */
  public record Pair(String name, String value) {}

  /**
   * The decision.
   *
   * @param next the next better one; null: there is none
   * @param items to achieve for that
   * @param href of the evaluation; null: the reader may not open it
   */
  public record StandingView(
      BadgeView badge,
      @Nullable ShareView share,
      String asOf,
      List<String> reasons,
      @Nullable BadgeView next,
      List<String> items,
      @Nullable String href) {}

  /**
   * A label.
   *
   * @param share null: nothing of it applies
   */
  public record LabelView(String name, @Nullable ShareView share) {}

  /** How it stood on a day. */
  public record TrendView(
      String day,
      BadgeView badge,
      @Nullable ShareView share,
      String change,
      @Nullable String href) {}

  /** A finding; without an address where the reader may not open it. */
  public record FindingView(
      String item, String cause, String state, String due, boolean late, @Nullable String href) {}

  /** A sheet; without an address where the reader may not open it. */
  public record SheetLine(String day, String told, @Nullable String href) {}

  /**
   * What is known of a practice.
   *
   * @param items that ask for it
   * @param points where on the time line its days are, of 600
   * @param last the last day; or what is said without days
   */
  public record FactView(String name, String items, List<Integer> points, String last) {}

  /** Where on the time line a year begins, of 600. */
  public record Year(int x, String name) {}

  /** A version of what is known. */
  public record VersionView(String version, String day, String source, String by, String comment) {}
}
