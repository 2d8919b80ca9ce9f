package io.kijun.supplier;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.WorldEvent.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an event of the world makes overdue, as of a day under a ruleset: registered suppliers that
 * stand otherwise with it than without it, or will when the days of grace have passed.
 */
public record EventOverdue(LocalDate asOf, RulesetHash ruleset, List<Affected> suppliers) {

  /**
   * A supplier for whom the event makes a difference.
   *
   * @param decisionBefore without the event
   * @param decisionAfter with it
   * @param items whose verdicts change
   * @param findings that appear
   * @param lapses what will stop being met, when, unless something is done; or no longer does
   */
  public record Affected(
      String supplier,
      Sharing decisionBefore,
      Sharing decisionAfter,
      List<ItemChange> items,
      List<Duty> findings,
      List<LapseChange> lapses) {}

  /** An item whose verdict changes. */
  public record ItemChange(String no, Verdict before, Verdict after) {}

  /** A finding that appears. */
  public record Duty(String item, @Nullable String criterion, Cause cause) {}

  /** A criterion's lapse; null: there is none. */
  public record LapseChange(
      String criterion, @Nullable LocalDate before, @Nullable LocalDate after) {}

  /** Copies its list. */
  public EventOverdue {
    suppliers = List.copyOf(suppliers);
  }

  /** The hash of all that it says, and for how many suppliers. */
  public Seen seen() {
    return new Seen(Hash.of(PlainJson.bytes(this)).value(), suppliers.size());
  }

  /** Of these suppliers only. */
  EventOverdue of(Set<String> codes) {
    return new EventOverdue(
        asOf, ruleset, suppliers.stream().filter(one -> codes.contains(one.supplier())).toList());
  }
}
