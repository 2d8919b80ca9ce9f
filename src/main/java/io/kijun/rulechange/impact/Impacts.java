package io.kijun.rulechange.impact;

import io.kijun.access.Sight;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.evidence.RecordedFacts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.rulechange.ChangeRefused;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftReports;
import io.kijun.rulechange.impact.ImpactQueue.Waiting;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.SuppliersOnRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Finds out whom drafts would change, one run at a time, in the background. */
@Component
public final class Impacts implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Impacts.class);
  private static final int BATCH = 50;

  private final DraftReports reports;
  private final ChoosingRuleset choosing;
  private final SuppliersOnRecord suppliers;
  private final Users users;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;
  private final StandingsBefore standings;
  private final ImpactQueue queue = new ImpactQueue();
  private final ImpactRuns runs = new ImpactRuns();
  private final ThreadPoolTaskExecutor worker;

  Impacts(
      DraftReports reports,
      ChoosingRuleset choosing,
      SuppliersOnRecord suppliers,
      Users users,
      ActivityLog log,
      RecordIds ids,
      Today today,
      StandingsBefore standings,
      ThreadPoolTaskExecutorBuilder executors) {
    this.reports = reports;
    this.choosing = choosing;
    this.suppliers = suppliers;
    this.users = users;
    this.log = log;
    this.ids = ids;
    this.today = today;
    this.standings = standings;
    this.worker = executors.corePoolSize(1).maxPoolSize(1).threadNamePrefix("impact-").build();
    worker.initialize();
  }

  /**
   * Starts to look at the latest facts of all known suppliers in sight, as of today, under what is
   * in force and under the draft.
   *
   * @throws ChangeRefused if the draft has errors
   * @throws TooManyRuns if too many wait, of the one who asks or of all
   */
  public ImpactRun start(Draft draft, Actor actor, Sight sight) {
    return start(draft, suppliers.count(sight), actor, sight, this::known);
  }

  /** The same for a list of facts. */
  public ImpactRun start(Draft draft, List<Facts> facts, Actor actor, Sight sight) {
    List<RecordedFacts> all = facts.stream().map(Impacts::packed).toList();
    return start(
        draft,
        facts.size(),
        actor,
        sight,
        (run, analysis) -> {
          for (int from = 0; from < all.size(); from += BATCH) {
            analysis.look(all.subList(from, Math.min(all.size(), from + BATCH)), run);
          }
        });
  }

  /** What waits takes as little memory as it can. */
  private static RecordedFacts packed(Facts facts) {
    return new RecordedFacts(null, FactsRecord.of(facts).canonical());
  }

  /** What is compared on which day. */
  private record Analysis(ImpactAnalysis impact, LocalDate day, KnownResults standings) {

    void look(List<? extends FactsSource> batch, ImpactRun run) {
      if (run.state() == ImpactRun.State.RUNNING) {
        run.add(impact.on(batch, day, standings), batch.size());
      }
    }
  }

  /** Looks at suppliers until there are no more, or the run was cancelled. */
  private interface Looking {
    void at(ImpactRun run, Analysis analysis);
  }

  private ImpactRun start(Draft draft, int total, Actor actor, Sight sight, Looking looking) {
    DraftReport report = reports.of(draft);
    Ruleset ruleset = report.ruleset().orElseThrow(() -> hasErrors(draft));
    ImpactRun run =
        new ImpactRun(ids.next(), draft.id(), actor.name(), sight, total, report.hash());
    LocalDate day = today.day();
    Ruleset inForce = choosing.choose(null, day).ruleset();
    List<Difference> differences =
        inForce.hash().equals(draft.base())
            ? report.differences()
            : Differences.between(inForce.standard(), ruleset.standard());
    queue.add(
        new Waiting(
            run,
            () -> {
              ImpactAnalysis impact =
                  new ImpactAnalysis(inForce.standard(), ruleset.standard(), differences);
              looking.at(run, new Analysis(impact, day, standings.under(inForce.hash(), day)));
            }));
    runs.add(run);
    note(actor, LogAction.IMPACT_STARTED, run);
    worker.execute(this::next);
    return run;
  }

  /** Each run that was added has its turn in one of as many calls. */
  private void next() {
    queue.take().ifPresent(this::work);
  }

  private void work(Waiting next) {
    ImpactRun run = next.run();
    try {
      if (!run.isOver()) {
        next.work().run();
        run.end(ImpactRun.State.DONE);
      }
    } catch (RuntimeException e) {
      LOG.error("event=impact-failed draft={}", run.draft(), e);
    } finally {
      run.end(ImpactRun.State.FAILED);
      queue.over(run);
      runs.forget();
    }
  }

  private void note(Actor actor, LogAction action, ImpactRun run) {
    log.add(
        actor,
        action,
        run.draft().toString(),
        run.hash().value(),
        Map.of(
            "run", run.id().toString(),
            "startedBy", run.owner(),
            "done", Integer.toString(run.done()),
            "total", Integer.toString(run.total())));
  }

  private static ChangeRefused hasErrors(Draft draft) {
    return new ChangeRefused(
        List.of(
            Issue.of(
                IssueCode.DRAFT_HAS_ERRORS,
                new FieldPlace(draft.id().toString()),
                new Text(
                    "草案に誤りがあるため影響を調べられません。", "The draft has errors; its impact cannot be told."))));
  }

  private void known(ImpactRun run, Analysis analysis) {
    String after = "";
    List<Event> events = suppliers.events(analysis.day());
    while (run.state() == ImpactRun.State.RUNNING) {
      List<SuppliersOnRecord.KnownSupplier> batch =
          suppliers.after(after, BATCH, events, run.sight());
      if (batch.isEmpty()) {
        return;
      }
      analysis.look(batch.stream().map(SuppliersOnRecord.KnownSupplier::facts).toList(), run);
      after = batch.get(batch.size() - 1).supplier();
    }
  }

  /**
   * The latest run for a draft that looked at no fewer suppliers than are in sight: what somebody
   * found who sees fewer is not the draft's impact.
   *
   * @throws ImpactUnknown if none was started
   */
  public ImpactRun of(Draft draft, Sight sight) {
    return runs.latest(draft.id(), sight).orElseThrow(ImpactUnknown::new);
  }

  /**
   * A run for a draft.
   *
   * @throws ImpactUnknown if there is none of that id, or it is forgotten
   */
  public ImpactRun of(Draft draft, String id) {
    return RecordIds.parsed(id)
        .flatMap(one -> runs.find(draft.id(), one))
        .orElseThrow(ImpactUnknown::new);
  }

  /**
   * Stops a run, or takes it out of those that wait; one that is over stays as it is.
   *
   * @throws RunOfAnother if it is neither the actor's nor the actor an administrator
   */
  public void cancel(ImpactRun run, Actor actor) {
    boolean may = run.owner().equals(actor.name()) || users.isAdministrator(actor.name());
    if (!may) {
      throw new RunOfAnother();
    }
    queue.leave(run);
    if (run.end(ImpactRun.State.CANCELLED)) {
      note(actor, LogAction.IMPACT_CANCELLED, run);
    }
  }

  @Override
  public void destroy() {
    runs.all().forEach(run -> run.end(ImpactRun.State.CANCELLED));
    worker.destroy();
  }
}
