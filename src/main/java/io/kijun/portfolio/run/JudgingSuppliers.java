package io.kijun.portfolio.run;

import io.kijun.audit.Actor;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.Engine;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.Evaluations;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.FactsOnRecord.Current;
import io.kijun.record.NewEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.record.WorldEventsSeen;
import io.kijun.record.WorldEventsSeen.SeenEvent;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Evaluates some suppliers of a run in one session and puts that on record. One that cannot be
 * evaluated gets a result that says so; the others get theirs.
 */
@Component
final class JudgingSuppliers {

  private static final Logger LOG = LoggerFactory.getLogger(JudgingSuppliers.class);
  private static final String NOT_EVALUATED = IssueCode.NOT_EVALUATED.name();

  /** So many are evaluated in one session: all that is known of them is in memory together. */
  private static final int IN_MEMORY = 20;

  private final FactsOnRecord onRecord;
  private final WorldEventsSeen worldEvents;
  private final RecordingEvaluation recording;
  private final Evaluations evaluations;
  private final Runs runs;
  private final Today today;

  JudgingSuppliers(
      FactsOnRecord onRecord,
      WorldEventsSeen worldEvents,
      RecordingEvaluation recording,
      Evaluations evaluations,
      Runs runs,
      Today today) {
    this.onRecord = onRecord;
    this.worldEvents = worldEvents;
    this.recording = recording;
    this.evaluations = evaluations;
    this.runs = runs;
    this.today = today;
  }

  /** What all of a run's suppliers are judged by. */
  record Terms(Run run, Engine engine, List<SeenEvent> seen) {

    private List<Event> events() {
      return seen.stream().map(SeenEvent::event).toList();
    }

    private List<UUID> eventIds() {
      return seen.stream().map(SeenEvent::id).toList();
    }
  }

  /** The terms of a run. */
  Terms terms(Run run) {
    UUID seen = run.eventsSeen();
    return new Terms(
        run,
        recording.engine(run.ruleset().value(), run.asOf()),
        seen == null ? List.of() : worldEvents.of(seen));
  }

  /** Judges suppliers, where the run is not over; in the transaction of whoever asks. */
  void judge(Terms terms, List<String> suppliers) {
    List<Current> known = onRecord.current(suppliers);
    List<LookedAt> all = new ArrayList<>();
    for (int i = 0; i < known.size(); i += IN_MEMORY) {
      all.addAll(lookedAt(terms, known.subList(i, Math.min(i + IN_MEMORY, known.size()))));
    }
    runs.hold(terms.run().id()).ifPresent(actor -> put(terms, all, actor));
  }

  private void put(Terms terms, List<? extends LookedAt> all, String actor) {
    List<NewEvaluation> made = new ArrayList<>();
    List<RunResult> results = new ArrayList<>();
    for (LookedAt one : all) {
      if (one instanceof WithEvaluation with) {
        made.add(with.made().by(actor));
        results.add(new RunResult(one.supplier(), RunOutcome.JUDGED, with.made().id(), null));
      } else {
        results.add(new RunResult(one.supplier(), RunOutcome.FAILED, null, NOT_EVALUATED));
      }
    }
    evaluations.add(made);
    runs.add(terms.run().id(), results, today.now());
  }

  /** What came of a supplier. */
  private sealed interface LookedAt {
    String supplier();
  }

  private record WithEvaluation(String supplier, NewEvaluation made) implements LookedAt {}

  private record WithoutEvaluation(String supplier) implements LookedAt {}

  private List<? extends LookedAt> lookedAt(Terms terms, List<Current> known) {
    try {
      return together(terms, known);
    } catch (RuntimeException | StackOverflowError e) {
      return known.stream().map(one -> alone(terms, one)).toList();
    }
  }

  private List<WithEvaluation> together(Terms terms, List<Current> known) {
    Evaluator evaluator = terms.engine().evaluator();
    List<Facts> recorded = known.stream().map(one -> one.content().all()).toList();
    List<SupplierFile> files = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Current one = known.get(i);
      Facts facts = recorded.get(i).of(one.supplier(), null, one.tier());
      files.add(evaluator.file(facts.withEvents(terms.events()), terms.run().asOf()));
    }
    List<Evaluation> made = evaluator.evaluate(files);
    List<WithEvaluation> all = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Current one = known.get(i);
      all.add(new WithEvaluation(one.supplier(), made(terms, one, recorded.get(i), made.get(i))));
    }
    return all;
  }

  private LookedAt alone(Terms terms, Current one) {
    try {
      return together(terms, List.of(one)).get(0);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("event=not-evaluated run={} supplier={}", terms.run().id(), one.supplier(), e);
      return new WithoutEvaluation(one.supplier());
    }
  }

  private NewEvaluation made(Terms terms, Current known, Facts recorded, Evaluation evaluation) {
    Run run = terms.run();
    EvaluationBasis basis =
        EvaluationBasis.recorded(
            known.facts(), known.version(), known.number(), terms.eventIds(), run.standing());
    Actor actor = new Actor(run.actor(), "run", true);
    Hash hash = factsHash(known, recorded, evaluation.file().facts());
    return recording.made(terms.engine(), evaluation, hash, basis, actor);
  }

  /** That of the facts on record is known; it is another where something was added. */
  private static Hash factsHash(Current known, Facts recorded, Facts evaluated) {
    boolean same =
        Objects.equals(recorded.tier(), evaluated.tier())
            && recorded.events().size() == evaluated.events().size();
    return same ? known.hash() : FactsRecord.of(evaluated).hash();
  }
}
