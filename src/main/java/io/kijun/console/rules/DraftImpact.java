package io.kijun.console.rules;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft would change.
 *
 * @param mayStart whether the reader may look for it, and the draft can be looked at
 * @param hint why nobody may now; null: one may
 * @param run what was found last; null: nobody looked yet
 */
public record DraftImpact(boolean mayStart, @Nullable String hint, @Nullable ImpactLook run) {

  /**
   * What was found.
   *
   * @param told how far it has come, or how much it found
   * @param percent done, of 100; null: the reader sees fewer suppliers than it looks at
   * @param running whether more is to come
   * @param stale whether the draft was changed since
   * @param cancel where it is stopped; null: it is over, or not the reader's
   * @param ways how decisions change
   */
  public record ImpactLook(
      String told,
      @Nullable Integer percent,
      boolean running,
      boolean stale,
      @Nullable String cancel,
      List<DecisionWay> ways,
      List<ImpactLine> lines,
      @Nullable PagerView pager) {

    /** Copies its lists. */
    public ImpactLook {
      ways = List.copyOf(ways);
      lines = List.copyOf(lines);
    }
  }

  /** From one decision to another, and for how many. */
  public record DecisionWay(BadgeView before, BadgeView after, String suppliers) {}

  /**
   * A supplier for whom something changes.
   *
   * @param href its page; null: there is none for this reader
   * @param after the same as before where the decision stays
   * @param items what changes by item, and what causes it
   */
  public record ImpactLine(
      String code,
      String name,
      @Nullable String href,
      BadgeView before,
      BadgeView after,
      boolean decisionChanges,
      List<ImpactItem> items) {

    /** Copies its list. */
    public ImpactLine {
      items = List.copyOf(items);
    }
  }

  /** What changes. */
  public record ImpactItem(String told, List<CausingCell> cells) {

    /** Copies its list. */
    public ImpactItem {
      cells = List.copyOf(cells);
    }
  }

  /** A cell that causes it. */
  public record CausingCell(String cell, String place, @Nullable String href) {}
}
