package io.kijun.console.suppliers;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ShareView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of suppliers.
 *
 * @param clear the address without any restriction; null: there is none
 * @param selects what can be chosen beside the text
 * @param text that is searched for
 * @param under the share under which a label is low, of 100
 * @param columns by which the list can be ordered
 * @param restricting what restricts, to be sent along
 * @param all whether all that match are chosen
 * @param matches how many match
 * @param allAddress the address on which all are chosen, or not any more
 * @param empty whether there are no suppliers at all
 */
public record SupplierListView(
    String facts,
    List<Chip> chips,
    @Nullable String clear,
    String text,
    String under,
    List<Select> selects,
    Map<String, Column> columns,
    List<Row> rows,
    PagerView pager,
    Map<String, String> restricting,
    String sort,
    boolean all,
    String allTold,
    String allAddress,
    String matches,
    boolean empty) {

  /** A restriction, and the address without it. */
  public record Chip(String told, String without) {}

  /** Something to choose from. */
  public record Select(String name, String label, List<Option> options) {}

  /** One of them. */
  public record Option(String value, String label, boolean chosen) {}

  /**
   * A head of a column.
   *
   * @param sorted as ARIA says it; null: the list does not go by it
   */
  public record Column(String href, @Nullable String sorted) {}

  /**
   * A supplier.
   *
   * @param share null: nothing was evaluated
   * @param late whether an answer is awaited
   */
  public record Row(
      String code,
      String name,
      String href,
      String groups,
      BadgeView badge,
      @Nullable ShareView share,
      String change,
      String mandatory,
      String lapses,
      String overdue,
      String answered,
      boolean late,
      String owner) {}
}
