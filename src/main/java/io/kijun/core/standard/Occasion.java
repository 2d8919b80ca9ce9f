package io.kijun.core.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occasion (契機) on which a practice is carried out.
 *
 * @param appliesWhen profile facts that must all be true; empty: always
 * @param leadDays how many days before the event a performance still counts; null: any
 * @param graceDays days after the event in which it may still be done; null: as in the settings
 * @param eventTypes types of events that make it due
 * @param eventEvidence evidence keys whose dates are such events; where both are empty the
 *     supplier's statement suffices
 * @param each そのつど: whether each event needs a date of its own; null: no
 */
public record Occasion(
    String code,
    Text label,
    List<String> appliesWhen,
    Timing timing,
    @Nullable Integer leadDays,
    @Nullable Integer graceDays,
    List<String> eventTypes,
    List<String> eventEvidence,
    @Nullable Boolean each)
    implements Labelled {

  /** Whether each event needs a date of its own. */
  public boolean needsOneEach() {
    return Boolean.TRUE.equals(each);
  }

  /** The same occasion, one date of which serves all events before it. */
  public Occasion withoutOneEach() {
    return new Occasion(
        code, label, appliesWhen, timing, leadDays, graceDays, eventTypes, eventEvidence, null);
  }
}
