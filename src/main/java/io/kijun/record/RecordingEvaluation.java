package io.kijun.record;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsReader.RulesetChoice;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Takes in a supplier's facts, evaluates them, and puts both on record. */
@Component
public final class RecordingEvaluation {

  private final ChoosingRuleset choosing;
  private final Engines engines;
  private final FactsOnRecord factsOnRecord;
  private final Evaluations evaluations;
  private final RegisteredSuppliers registered;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  public RecordingEvaluation(
      ChoosingRuleset choosing,
      Engines engines,
      FactsOnRecord factsOnRecord,
      Evaluations evaluations,
      RegisteredSuppliers registered,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.choosing = choosing;
    this.engines = engines;
    this.factsOnRecord = factsOnRecord;
    this.evaluations = evaluations;
    this.registered = registered;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Evaluates a request, under the ruleset that it names or the one in force on its day. Of a
   * registered supplier it is a trial. Most are right and mean the ruleset that was at work last:
   * those are read once.
   *
   * @throws FactsRejected if the request is no JSON, or not of the shape and words of that ruleset
   * @throws io.kijun.inforce.RulesetUnknown if it names a ruleset that is not on record
   * @throws io.kijun.inforce.NoRulesetInForce if none is in force on its day
   */
  public RecordedEvaluation evaluate(StrictJson.Parsed request, Actor actor) {
    Engine last = engines.last().orElse(null);
    FactsReader.Intake plain = last == null ? null : last.facts().readPlain(request);
    RulesetChoice chosen =
        plain == null ? chosen(request) : new RulesetChoice(plain.asOf(), plain.ruleset());
    LocalDate asOf = chosen.asOf() == null ? today.day() : chosen.asOf();
    Engine engine = engine(chosen.ruleset(), asOf);
    FactsReader.Intake intake =
        plain != null && last != null && last.ruleset().equals(engine.ruleset())
            ? plain
            : engine.facts().read(request);
    Facts facts = intake.facts();
    if (facts == null) {
      throw new FactsRejected(intake.issues());
    }
    String code = registered.code(facts.supplier()).orElse(null);
    EvaluationBasis basis = EvaluationBasis.sent(code != null);
    Facts named = code == null ? facts : facts.of(code, facts.name(), facts.tier());
    return evaluate(engine, named, asOf, basis, actor);
  }

  private static RulesetChoice chosen(StrictJson.Parsed request) {
    JsonNode tree = request.tree();
    if (tree == null) {
      throw new FactsRejected(request.issues());
    }
    return FactsReader.rulesetChoice(tree);
  }

  /**
   * The ruleset that a request means, at work.
   *
   * @param ruleset its id or hash; null: the one in force on the day
   */
  public Engine engine(@Nullable String ruleset, LocalDate asOf) {
    return ruleset == null
        ? engines.inForce(asOf)
        : engines.of(choosing.choose(ruleset, asOf).ruleset());
  }

  /** Evaluates facts and puts them on record with the evaluation, saying what it rests on. */
  public RecordedEvaluation evaluate(
      Engine engine, Facts facts, LocalDate asOf, EvaluationBasis basis, Actor actor) {
    Evaluation evaluation = engine.evaluator().evaluate(engine.evaluator().file(facts, asOf));
    return record(engine, evaluation, basis, actor);
  }

  private RecordedEvaluation record(
      Engine engine, Evaluation evaluation, EvaluationBasis basis, Actor actor) {
    Facts facts = evaluation.file().facts();
    FactsRecord record = FactsRecord.of(facts);
    NewEvaluation made = made(engine, evaluation, record.hash(), basis, actor);
    UUID onRecord =
        Objects.requireNonNull(
            transactions.execute(status -> put(made, facts, record, basis, actor)));
    return new RecordedEvaluation(
        made.id(),
        onRecord,
        facts.name(),
        engine.result(evaluation, record.hash(), made.record()),
        made.recordedAt(),
        basis);
  }

  private UUID put(
      NewEvaluation made, Facts facts, FactsRecord record, EvaluationBasis basis, Actor actor) {
    UUID onRecord =
        basis.facts() == null
            ? factsOnRecord.put(made.facts(), facts, record, made.recordedAt())
            : basis.facts();
    evaluations.add(List.of(made.of(onRecord)));
    log.addAbout(
        made.supplier(),
        actor,
        LogAction.EVALUATION_RECORDED,
        made.id().toString(),
        made.record().hash().value(),
        Map.of("ruleset", made.ruleset().id().value(), "basis", basis.kind().name()));
    return onRecord;
  }

  /**
   * What is to be put on record of an evaluation.
   *
   * @param factsHash that of the evaluation's facts
   */
  public NewEvaluation made(
      Engine engine, Evaluation evaluation, Hash factsHash, EvaluationBasis basis, Actor actor) {
    Facts facts = evaluation.file().facts();
    return new NewEvaluation(
        ids.next(),
        basis.facts() == null ? ids.next() : basis.facts(),
        facts.supplier(),
        facts.tier(),
        evaluation.file().asOf(),
        engine.ruleset(),
        KijunVersion.VERSION,
        evaluation.decision().sharing().name(),
        factsHash,
        engine.record(evaluation, factsHash, KijunVersion.VERSION),
        ResultDigest.of(evaluation),
        evaluation.holdsUntil(),
        actor.name(),
        today.now(),
        basis);
  }
}
