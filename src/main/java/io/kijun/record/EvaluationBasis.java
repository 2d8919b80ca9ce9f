package io.kijun.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation rests on.
 *
 * @param facts id of the facts on record, to which the register's name and tier and the events of
 *     the world are added; null: of facts that came with it
 * @param factsVersion id of the version of facts on record; null likewise
 * @param version the number of that version; null likewise
 * @param worldEvents ids of the events of the world that were seen, which stand in the evaluated
 *     facts too; only of facts on record
 * @param standing whether it says how the supplier stands: under the ruleset in force on a day that
 *     had come when it was made
 */
public record EvaluationBasis(
    Kind kind,
    @Nullable UUID facts,
    @Nullable UUID factsVersion,
    @Nullable Integer version,
    List<UUID> worldEvents,
    boolean standing) {

  /** Whose facts were evaluated. The names stand in stores and answers, and stay. */
  public enum Kind {
    /** Those on record of a registered supplier. */
    RECORDED,
    /** Those made up or tried out for a registered supplier: nothing follows from them. */
    TRIAL,
    /** Those brought in for a code that is not registered: they are what is known of it. */
    UNREGISTERED
  }

  /** Copies its list. */
  public EvaluationBasis {
    worldEvents = List.copyOf(worldEvents);
  }

  /** Facts that came with the request. */
  static EvaluationBasis sent(boolean registered) {
    return new EvaluationBasis(
        registered ? Kind.TRIAL : Kind.UNREGISTERED, null, null, null, List.of(), false);
  }

  /** Facts on record. */
  public static EvaluationBasis recorded(
      UUID facts, UUID factsVersion, int version, List<UUID> worldEvents, boolean standing) {
    return new EvaluationBasis(Kind.RECORDED, facts, factsVersion, version, worldEvents, standing);
  }

  /** The same with events of the world that were seen. */
  public EvaluationBasis with(List<UUID> events) {
    return new EvaluationBasis(kind, facts, factsVersion, version, events, standing);
  }
}
