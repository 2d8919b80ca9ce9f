package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All evaluations that were ever made. They are added, never changed. One of a supplier out of
 * sight is like one that does not exist.
 */
public interface Evaluations {

  /** Puts evaluations on record; their facts and their ruleset must be there. */
  void add(List<NewEvaluation> evaluations);

  /** An evaluation, with the supplier's name if that was not erased. */
  Optional<StoredEvaluation> find(UUID id, Sight sight);

  /** Who asked for an evaluation; empty: there is none, or nobody is named. */
  Optional<String> actor(UUID id);

  /** How an evaluation came about whose trace was written with it: JSON as UTF-8. */
  byte[] trace(UUID id);

  /**
   * The evaluation that says how a registered supplier stands: of those of its facts on record
   * under the ruleset in force, the one of the latest day, and of these the last; empty: there is
   * none.
   *
   * @param inForce now; what another one that was in force once said is past
   */
  Optional<EvaluationSummary> standing(String supplier, RulesetHash inForce);

  /**
   * How a registered supplier stood last, by whatever ruleset was in force.
   *
   * @param today later days do not count
   */
  Optional<EvaluationSummary> lastStanding(String supplier, LocalDate today);

  /**
   * The digests of evaluations, by their ids; of those that were made before 0.2.0 there is none.
   *
   * @param evaluations up to a thousand
   */
  Map<UUID, DigestOnRecord> digests(Collection<UUID> evaluations);

  /** Evaluations, the newest first. */
  List<EvaluationSummary> list(EvaluationQuery query, Sight sight);

  /**
   * The evaluations that ever said how a registered supplier stands, the first first: by asOf, and
   * of one day as they were made. One of an earlier day that was made later stands where its day
   * is.
   */
  List<PastStanding> standings(String supplier);

  /**
   * The same of some suppliers, of each in the order in which they were made; one that has none is
   * left out.
   *
   * @param last only those made after this one; null: all
   */
  Map<String, List<PastStanding>> standingsAsMade(
      Collection<String> suppliers, @Nullable UUID last);
}
