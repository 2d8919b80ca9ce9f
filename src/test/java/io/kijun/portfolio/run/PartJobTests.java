package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.HeldRun;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.portfolio.run.PartJob.Ending;
import io.kijun.portfolio.run.PartJob.Stopping;
import io.kijun.record.Evaluations;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.RecordingEvaluation;
import io.kijun.record.WorldEventsSeen;
import io.kijun.runtime.Today;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The work on a part that a test holds, so that nobody else does it. */
@KijunService
class PartJobTests {

  private static final int SUPPLIERS = 2 * Handfuls.MOST + 5;
  private static final Stopping NEVER = () -> false;

  private final ListableBeanFactory service;
  private final PartJob job;
  private final Runs runs;
  private final JdbcClient database;
  private final People people;

  @Autowired
  PartJobTests(
      ListableBeanFactory service, PartJob job, Runs runs, JdbcClient database, People people) {
    this.service = service;
    this.job = job;
    this.runs = runs;
    this.database = database;
    this.people = people;
  }

  private HeldRun held(String prefix, int suppliers, String user) {
    List<String> codes = new SmallPortfolio(service).of(prefix, prefix, suppliers);
    return HeldRun.of(service, codes, user);
  }

  private int count(String sql, Map<String, ?> parameters) {
    return database.sql(sql).params(parameters).query(Integer.class).single();
  }

  private int results(HeldRun run) {
    return runs.results(run.run().id(), null, "", 1000, Sight.ALL).size();
  }

  private Stopping with(HeldRun run, int results) {
    return () -> results(run) >= results;
  }

  @Test
  void aHalfDonePartGoesOnWithThoseWhoHaveNoResult() {
    try (HeldRun run = held("PJ", SUPPLIERS, "admin")) {
      assertThat(job.work(run.part(), with(run, 1))).isEqualTo(Ending.STOPPED);
      assertThat(results(run)).isEqualTo(Handfuls.MOST);

      said(run, "STARTED", "end_time = null");
      assertThat(job.work(run.part(), with(run, Handfuls.MOST + 1))).isEqualTo(Ending.STOPPED);
      assertThat(results(run)).isEqualTo(2 * Handfuls.MOST);

      said(run, "UNKNOWN", "version = version");
      assertThat(job.work(run.part(), NEVER)).isEqualTo(Ending.DONE);
      assertThat(results(run)).isEqualTo(SUPPLIERS);
      assertThat(count("select count(*) from evaluation where supplier like 'PJ-%'", Map.of()))
          .isEqualTo(SUPPLIERS);
      assertThat(job.work(run.part(), NEVER)).isEqualTo(Ending.DONE);

      assertThat(executions(run)).isPositive();
      job.forget(run.part());
      assertThat(executions(run)).isZero();
    }
  }

  /** What the last execution, and the step that it was at, is said to have come to. */
  private void said(HeldRun run, String status, String more) {
    long last =
        count(
            "select max(job_execution_id) from batch_job_execution_params"
                + " where parameter_value = :run",
            Map.of("run", run.run().id().toString()));
    for (String table : List.of("batch_job_execution", "batch_step_execution")) {
      String where = " where job_execution_id = :last and status <> 'COMPLETED'";
      database
          .sql("update " + table + " set status = :status, " + more + where)
          .param("status", status)
          .param("last", last)
          .update();
    }
  }

  private int executions(HeldRun run) {
    return count(
        "select count(*) from batch_job_execution_params where parameter_value = :run",
        Map.of("run", run.run().id().toString()));
  }

  @Test
  void aPartIsGivenUpWhenItFailsFiveTimesAndWhatWasBrokenOffDoesNotCount() {
    PartJob failing = failing();
    try (HeldRun run = held("PG", 2, "admin")) {
      for (int i = 1; i < PartJob.ATTEMPTS; i++) {
        assertThat(failing.work(run.part(), NEVER)).isEqualTo(Ending.FAILED);
      }
      for (int i = 0; i < 3; i++) {
        job.work(run.part(), () -> true);
        said(run, "STARTED", "end_time = null");
      }
      assertThat(failing.work(run.part(), NEVER)).isEqualTo(Ending.GIVEN_UP);
      assertThat(results(run)).isZero();
    }
  }

  /** Facts on record cannot be read at all: not those of one supplier, but all. */
  private PartJob failing() {
    FactsOnRecord none =
        (FactsOnRecord)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {FactsOnRecord.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("no facts");
                });
    JudgingSuppliers judging =
        new JudgingSuppliers(
            none,
            service.getBean(WorldEventsSeen.class),
            service.getBean(RecordingEvaluation.class),
            service.getBean(Evaluations.class),
            runs,
            service.getBean(Today.class));
    return new PartJob(
        service.getBean(JobRepository.class),
        service.getBean(JobOperator.class),
        service.getBean(PlatformTransactionManager.class),
        judging,
        runs,
        service.getBean(Today.class));
  }

  @Test
  void aNameThatIsErasedMeanwhileIsNotWrittenAgain() {
    people.join("pe-gone", "REVIEWER");
    try (HeldRun run = held("PE", Handfuls.MOST + 5, "pe-gone")) {
      assertThat(job.work(run.part(), new Once(with(run, 1), this::erase))).isEqualTo(Ending.DONE);

      assertThat(results(run)).isEqualTo(Handfuls.MOST + 5);
      assertThat(
              count(
                  "select count(*) from evaluation where supplier like 'PE-%' and actor = :name",
                  Map.of("name", "pe-gone")))
          .isZero();
    }
  }

  private void erase() {
    people.json("admin", "PUT", "/api/users/pe-gone", Map.of("disabled", true));
    assertThat(people.ask("admin", "POST", "/api/users/pe-gone/erasure").status()).isLessThan(300);
  }

  /** Does something once, when the time has come, and does not stop. */
  private static final class Once implements Stopping {

    private final Stopping when;
    private final Runnable what;
    private boolean done;

    Once(Stopping when, Runnable what) {
      this.when = when;
      this.what = what;
    }

    @Override
    public boolean isAsked() {
      if (!done && when.isAsked()) {
        done = true;
        what.run();
      }
      return false;
    }
  }

  @Test
  void aRunThatIsCancelledUnderWayKeepsItsResultsAndGetsNoMore() {
    try (HeldRun run = held("PC", Handfuls.MOST + 5, "admin")) {
      job.work(run.part(), with(run, 1));
      assertThat(people.ask("admin", "GET", run.path()).json().at("/state").asString())
          .isEqualTo("RUNNING");

      assertThat(people.ask("admin", "DELETE", run.path()).status()).isEqualTo(204);
      job.work(run.part(), NEVER);

      var told = people.ask("admin", "GET", run.path()).json();
      assertThat(told.at("/state").asString()).isEqualTo("CANCELLED");
      assertThat(told.has("endedAt")).isTrue();
      assertThat(told.at("/done").asInt()).isEqualTo(Handfuls.MOST).isEqualTo(results(run));
      assertThat(told.at("/total").asInt()).isEqualTo(Handfuls.MOST + 5);
      assertThat(counted(run.run().id())).isEqualTo(Handfuls.MOST + 5);
    }
  }

  /** What was counted once, when it was over. */
  private int counted(UUID run) {
    return count(
        "select coalesce(sum(suppliers), 0) from run_count where run = :run", Map.of("run", run));
  }
}
