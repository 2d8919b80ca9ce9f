package io.kijun.record.web;

import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for an evaluation, as the API describes it. It is read with {@link
 * io.kijun.core.evidence.FactsReader}, which tells all problems at once.
 *
 * @param asOf default: today
 * @param ruleset id or hash; default: the one in force on asOf
 */
record EvaluationRequest(
    Supplier supplier,
    @Nullable LocalDate asOf,
    @Nullable String ruleset,
    @Nullable List<Evidence> evidence,
    @Nullable List<Declaration> declarations,
    @Nullable List<Event> events) {

  /** A supplier; a profile fact that is not given counts as true. */
  record Supplier(String id, @Nullable String name, @Nullable Map<String, Boolean> profile) {}

  /** What is known of one practice. */
  record Evidence(
      String key,
      @Nullable Boolean established,
      @Nullable List<LocalDate> performances,
      @Nullable List<String> occasions,
      @Nullable List<String> audience,
      @Nullable List<String> scope,
      @Nullable List<String> contents,
      @Nullable String retention,
      @Nullable String interval,
      @Nullable LocalDate statedOn,
      @Nullable String source) {}

  /** The supplier's own claim on an item. */
  record Declaration(String item, Verdict status, @Nullable String reason) {}

  /** A dated occurrence. */
  record Event(String type, LocalDate date) {}
}
