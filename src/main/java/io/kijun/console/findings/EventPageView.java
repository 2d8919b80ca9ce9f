package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of the world, and whom it makes overdue.
 *
 * @param note null: none, or erased
 * @param affected of the suppliers in sight
 * @param more how many of them are not shown; null: all are
 * @param hash of what is shown, to be stated with the confirmation
 * @param own whether the reader entered it, and so may not confirm it
 * @param confirm where it is confirmed; null: it cannot be, or the reader may not
 * @param withdraw likewise
 * @param erase likewise, of its texts
 */
public record EventPageView(
    String title,
    BadgeView state,
    boolean waits,
    String date,
    @Nullable String note,
    String by,
    String asOf,
    int count,
    List<AffectedRow> affected,
    @Nullable String more,
    List<GrantedPageView.StepLine> steps,
    String hash,
    boolean own,
    @Nullable String confirm,
    @Nullable String withdraw,
    @Nullable String erase,
    List<ProblemItem> problems) {

  /** A supplier that stands otherwise. */
  public record AffectedRow(
      String code, @Nullable String href, BadgeView before, BadgeView after, String items) {}

  /**
   * Events, the last entered first.
   *
   * @param entry null: the reader may not enter any
   */
  public record EventListView(List<EventRow> rows, PagerView pager, @Nullable EventEntry entry) {}

  /** An event. */
  public record EventRow(String href, String type, String date, BadgeView state, String by) {}

  /** What is typed of a new event. */
  public record EventEntry(
      SelectView type, FieldView date, FieldView note, List<ProblemItem> problems) {}
}
