package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes evaluations again from what is on record: the facts, what the register and the world added
 * to them, the ruleset and the day. The hashes prove that it is the same one.
 */
@Component
public final class EvaluationAgain {

  private final Evaluations evaluations;
  private final FactsOnRecord factsOnRecord;
  private final ChoosingRuleset choosing;
  private final Engines engines;

  public EvaluationAgain(
      Evaluations evaluations,
      FactsOnRecord factsOnRecord,
      ChoosingRuleset choosing,
      Engines engines) {
    this.evaluations = evaluations;
    this.factsOnRecord = factsOnRecord;
    this.choosing = choosing;
    this.engines = engines;
  }

  /**
   * An evaluation that was made again.
   *
   * @param record what the result's hash is made of
   * @param same whether both hashes are those on record; if not, this version judges otherwise than
   *     the one that made it, and what is on record counts
   */
  public record MadeAgain(
      StoredEvaluation stored,
      Engine engine,
      Evaluation evaluation,
      ResultRecord record,
      boolean same) {}

  /** One on record; empty: there is none of that id in sight. */
  public Optional<MadeAgain> of(UUID id, Sight sight) {
    return evaluations.find(id, sight).map(this::of);
  }

  /** The same where it was read already. */
  public MadeAgain of(StoredEvaluation stored) {
    Engine engine = engine(stored);
    Facts facts = facts(stored);
    Evaluation evaluation =
        engine.evaluator().evaluate(engine.evaluator().file(facts, stored.asOf()));
    ResultRecord record = engine.record(evaluation, stored.factsHash(), stored.kijun());
    boolean same =
        FactsRecord.of(facts).hash().equals(stored.factsHash())
            && record.hash().equals(stored.resultHash());
    return new MadeAgain(stored, engine, evaluation, record, same);
  }

  /**
   * What one on record evaluated, evaluated as another was: under its ruleset, on its day.
   *
   * @return empty: one of them is not there or not in sight
   */
  public Optional<Evaluation> underOther(UUID facts, UUID rules, Sight sight) {
    return evaluations
        .find(facts, sight)
        .flatMap(one -> evaluations.find(rules, sight).map(other -> underOther(one, other)));
  }

  private Evaluation underOther(StoredEvaluation one, StoredEvaluation other) {
    Engine engine = engine(other);
    return engine.evaluator().evaluate(engine.evaluator().file(facts(one), other.asOf()));
  }

  private Engine engine(StoredEvaluation stored) {
    return engines.of(choosing.choose(stored.ruleset().value(), stored.asOf()).ruleset());
  }

  /** What was evaluated, with what is left of names and texts. */
  private Facts facts(StoredEvaluation stored) {
    Facts facts = factsOnRecord.find(stored.facts()).orElseThrow();
    StoredEvaluation.Additions added = stored.additions();
    return added == null
        ? facts.of(stored.supplier(), stored.name(), facts.tier())
        : facts.of(stored.supplier(), stored.name(), added.tier()).withEvents(added.events());
  }
}
