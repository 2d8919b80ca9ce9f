package io.kijun.console.sheets;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check sheet with all that is to be known before it counts.
 *
 * @param title whose it is
 * @param facts of the page, in one line
 * @param open whether it waits to be decided on
 * @param here its address, below which its actions are
 * @param supplierHref null: the reader may not open it
 * @param next the address of the next that waits; null: there is none
 * @param expected null: of a sheet that was closed before that was told
 * @param refusals why something that was tried was not done
 * @param table null: there is no picture of it
 * @param others sheets that are looked at with it
 */
public record SheetDeskView(
    String title,
    List<String> facts,
    BadgeView state,
    boolean open,
    String here,
    @Nullable String supplierHref,
    @Nullable String next,
    DeskCounts counts,
    @Nullable DeskExpected expected,
    List<ProblemItem> refusals,
    @Nullable DeskTable table,
    List<DeskProblem> problems,
    List<DeskProblem> moreProblems,
    List<DeskChange> changes,
    @Nullable String changesTold,
    List<DeskConflict> conflicts,
    List<DeskLink> others,
    List<String> missing,
    List<DeskUnused> unused,
    List<DeskUnused> notes) {

  /** Figures, as they are shown. */
  public record DeskCounts(
      String answered, String toAnswer, String errors, String warnings, String changes) {}

  /**
   * How the supplier would be judged.
   *
   * @param before null: nothing is on record
   */
  public record DeskExpected(@Nullable BadgeView before, BadgeView after, String told) {}

  /**
   * Something wrong or doubtful.
   *
   * @param where empty: the file as a whole
   * @param href of the cell in the picture; null: it is at no cell of it
   */
  public record DeskProblem(ProblemItem item, String where, @Nullable String href) {}

  /**
   * A question that is answered otherwise, or an item that is judged otherwise.
   *
   * @param href of its cell; null: it has none
   * @param verdict how the item is judged otherwise; null: it is not
   */
  public record DeskChange(
      String no,
      String title,
      @Nullable String href,
      String before,
      String after,
      @Nullable String verdict,
      boolean worse) {}

  /**
   * Where two sheets differ.
   *
   * @param name of the field that chooses
   */
  public record DeskConflict(String name, String where, List<DeskValue> values) {}

  /** One of the values. */
  public record DeskValue(String take, String text, boolean chosen) {}

  /** Another page. */
  public record DeskLink(String text, String href) {}

  /** What stands at a cell, or is told about it. */
  public record DeskUnused(String where, String found, String told) {}
}
