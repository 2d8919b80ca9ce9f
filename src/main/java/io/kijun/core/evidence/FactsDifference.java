package io.kijun.core.evidence;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that differs between two versions of a supplier's facts.
 *
 * @param subject the profile fact, the item or criterion, the evidence key or the type of event
 * @param entry which of several entries of an evidence key, from 1; null: of anything else
 * @param field which field of it; null: the whole
 * @param before as facts are written; null: it was not there
 * @param after likewise
 */
public record FactsDifference(
    Kind kind,
    String subject,
    @Nullable Integer entry,
    @Nullable String field,
    @Nullable JsonNode before,
    @Nullable JsonNode after) {

  /** Of what kind it is. */
  public enum Kind {
    PROFILE,
    DECLARATION,
    EVIDENCE,
    EVENT,
    /** Which tier the supplier is of: of evaluations, as versions of facts do not say it. */
    TIER
  }
}
