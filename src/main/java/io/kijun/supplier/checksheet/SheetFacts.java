package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What answers mean: each cell that is filled in is one of these.
 *
 * @param facts what is known of the supplier with them
 * @param issues what is wrong or doubtful, by cell; what an error is at is not in the facts
 * @param unused what plays no part
 * @param missing what is asked and not answered
 * @param plans what is planned, which no rule looks at
 * @param answered how many of the items that apply have an answer
 * @param toAnswer how many items apply
 */
public record SheetFacts(
    Facts facts,
    List<Issue> issues,
    List<Unused> unused,
    List<Unanswered> missing,
    List<ItemPlan> plans,
    int answered,
    int toAnswer) {

  /** Copies its lists. */
  public SheetFacts {
    issues = List.copyOf(issues);
    unused = List.copyOf(unused);
    missing = List.copyOf(missing);
    plans = List.copyOf(plans);
  }

  /**
   * An item without a mark, or a question that was answered with わからない.
   *
   * @param question the question's visible number; null: the item as a whole
   * @param answer the cell that says わからない; null: nothing stands there
   */
  public record Unanswered(String item, @Nullable String question, @Nullable Told<?> answer) {}

  /** By when and by whom something is planned. */
  public record ItemPlan(
      String item, @Nullable Told<LocalDate> planned, @Nullable Told<String> who) {}
}
