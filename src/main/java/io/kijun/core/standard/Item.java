package io.kijun.core.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the standard (項目).
 *
 * @param no its code, for instance {@code 31} or {@code A.5.1}
 * @param label number of its label
 * @param appliesWhen profile facts that must all be true; empty: always applies
 * @param buildsOn items that must be achieved first
 * @param sourceNote how the source was read; may be empty
 * @param asked what a supplier is asked, in short; null: not said
 * @param answeredBy who in a supplier's firm usually answers; null: not said
 */
public record Item(
    String no,
    String label,
    Obligation obligation,
    Text title,
    List<String> appliesWhen,
    List<String> buildsOn,
    String sourceNote,
    @Nullable Text asked,
    @Nullable Answerer answeredBy,
    RowPlace at) {

  /** An item of which nothing is said for check sheets. */
  public Item(
      String no,
      String label,
      Obligation obligation,
      Text title,
      List<String> appliesWhen,
      List<String> buildsOn,
      String sourceNote,
      RowPlace at) {
    this(no, label, obligation, title, appliesWhen, buildsOn, sourceNote, null, null, at);
  }

  /** The same item, applying under other conditions and building on others. */
  public Item with(List<String> otherConditions, List<String> otherItems) {
    return new Item(
        no,
        label,
        obligation,
        title,
        otherConditions,
        otherItems,
        sourceNote,
        asked,
        answeredBy,
        at);
  }
}
