package io.kijun.rulechange.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.FactsOnRecord;
import io.kijun.rulechange.ChangeRefused;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftReports;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Finds out whom drafts would change, one draft at a time, in the background. */
@Component
public final class Impacts implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Impacts.class);
  private static final int BATCH = 50;
  private static final int KEPT = 20;
  private static final int STANDINGS = 20_000;

  private final DraftReports reports;
  private final ChoosingRuleset choosing;
  private final FactsOnRecord factsOnRecord;
  private final Today today;
  private final Cache<Known, DecisionAndScores> standings =
      Caffeine.newBuilder().maximumSize(STANDINGS).build();
  private final Map<UUID, ImpactRun> runs =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ImpactRun> eldest) {
          return size() > KEPT;
        }
      };
  private final ThreadPoolTaskExecutor worker;

  Impacts(
      DraftReports reports,
      ChoosingRuleset choosing,
      FactsOnRecord factsOnRecord,
      Today today,
      ThreadPoolTaskExecutorBuilder executors) {
    this.reports = reports;
    this.choosing = choosing;
    this.factsOnRecord = factsOnRecord;
    this.today = today;
    this.worker = executors.corePoolSize(1).maxPoolSize(1).threadNamePrefix("impact-").build();
    worker.initialize();
  }

  /**
   * Starts to look at all known suppliers' latest facts, as of today, under what is in force and
   * under the draft.
   *
   * @throws ChangeRefused if the draft has errors
   */
  public ImpactRun start(Draft draft) {
    return start(draft, factsOnRecord.suppliers(), this::known);
  }

  /** The same for a list of facts. */
  public ImpactRun start(Draft draft, List<Facts> facts) {
    return start(
        draft,
        facts.size(),
        (run, analysis) -> {
          List<FactsSource> all = facts.stream().map(FactsSource::of).toList();
          for (int from = 0; from < all.size(); from += BATCH) {
            analysis.look(all.subList(from, Math.min(all.size(), from + BATCH)), run);
          }
        });
  }

  /** Whose standing is known: facts on record under a ruleset on a day. */
  private record Known(UUID facts, RulesetHash ruleset, LocalDate day) {}

  /** What is compared on which day. */
  private record Analysis(
      ImpactAnalysis impact,
      RulesetHash inForce,
      LocalDate day,
      Cache<Known, DecisionAndScores> standings) {

    void look(List<? extends FactsSource> batch, ImpactRun run) {
      if (run.state() == ImpactRun.State.RUNNING) {
        run.add(impact.on(batch, day, this::standing), batch.size());
      }
    }

    private DecisionAndScores standing(FactsSource facts, Supplier<DecisionAndScores> working) {
      UUID id = facts.id();
      return id == null
          ? working.get()
          : standings.get(new Known(id, inForce, day), any -> working.get());
    }
  }

  /** Looks at suppliers until there are no more, or the run was cancelled. */
  private interface Looking {
    void at(ImpactRun run, Analysis analysis);
  }

  private ImpactRun start(Draft draft, int total, Looking looking) {
    DraftReport report = reports.of(draft);
    Ruleset ruleset = report.ruleset().orElseThrow(() -> hasErrors(draft));
    ImpactRun run = new ImpactRun(total, report.hash());
    synchronized (runs) {
      ImpactRun earlier = runs.put(draft.id(), run);
      if (earlier != null) {
        earlier.end(ImpactRun.State.CANCELLED);
      }
    }
    LocalDate day = today.day();
    Ruleset inForce = choosing.choose(null, day).ruleset();
    List<Difference> differences =
        inForce.hash().equals(draft.base())
            ? report.differences()
            : Differences.between(inForce.standard(), ruleset.standard());
    worker.execute(
        () -> {
          if (run.state() != ImpactRun.State.RUNNING) {
            return;
          }
          try {
            ImpactAnalysis impact =
                new ImpactAnalysis(inForce.standard(), ruleset.standard(), differences);
            looking.at(run, new Analysis(impact, inForce.hash(), day, standings));
            run.end(ImpactRun.State.DONE);
          } catch (RuntimeException e) {
            LOG.error("event=impact-failed draft={}", draft.id(), e);
          } finally {
            run.end(ImpactRun.State.FAILED);
          }
        });
    return run;
  }

  private static ChangeRefused hasErrors(Draft draft) {
    return new ChangeRefused(
        List.of(
            Issue.of(
                IssueCode.DRAFT_HAS_ERRORS,
                new FieldPlace(draft.id().toString()),
                new Text(
                    "起案に誤りがあるため影響を調べられません。", "The draft has errors; its impact cannot be told."))));
  }

  private void known(ImpactRun run, Analysis analysis) {
    String after = "";
    while (run.state() == ImpactRun.State.RUNNING) {
      List<FactsOnRecord.Latest> batch = factsOnRecord.latest(after, BATCH);
      if (batch.isEmpty()) {
        return;
      }
      analysis.look(batch.stream().map(FactsOnRecord.Latest::facts).toList(), run);
      after = batch.get(batch.size() - 1).supplier();
    }
  }

  /**
   * The latest run for a draft.
   *
   * @throws ImpactUnknown if none was started
   */
  public ImpactRun of(Draft draft) {
    synchronized (runs) {
      ImpactRun run = runs.get(draft.id());
      if (run == null) {
        throw new ImpactUnknown();
      }
      return run;
    }
  }

  /**
   * Stops the run for a draft.
   *
   * @throws ImpactUnknown if none was started
   */
  public void cancel(Draft draft) {
    of(draft).end(ImpactRun.State.CANCELLED);
  }

  @Override
  public void destroy() {
    synchronized (runs) {
      runs.values().forEach(run -> run.end(ImpactRun.State.CANCELLED));
    }
    worker.destroy();
  }
}
