package io.kijun.core.evidence;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for an evaluation as it comes in: facts, and optionally the day and the ruleset.
 *
 * @param asOf default: today
 * @param ruleset id or hash; default: the one in force on asOf
 */
public record EvaluationRequest(
    SentSupplier supplier,
    @Nullable LocalDate asOf,
    @Longest(Facts.LONGEST_NAME) @Nullable String ruleset,
    List<Evidence> evidence,
    List<Declaration> declarations,
    List<Event> events) {

  /** A supplier; a profile fact that is not given counts as true. */
  public record SentSupplier(
      @Longest(Facts.LONGEST_NAME) String id,
      @Longest(Facts.LONGEST_NAME) @Nullable String name,
      @Longest(Facts.LONGEST_TIER) @Nullable String tier,
      @Words("profile") Map<String, Boolean> profile) {}

  /** What is known of the supplier. */
  Facts facts() {
    return new Facts(
        supplier.id(),
        supplier.name(),
        supplier.tier(),
        supplier.profile(),
        evidence,
        declarations,
        events);
  }
}
