package io.kijun.sample;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.StrictJson;
import io.kijun.inforce.Engines;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunWish;
import io.kijun.portfolio.run.StartingRun;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.edit.EditImpossible;
import io.kijun.supplier.RecordingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.table.ImportingSuppliers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Fills a store without suppliers with generated ones, in the background, by the use cases that
 * take in real ones, evaluates them, and sends check sheets round.
 */
@Component
public final class ExamplePortfolio implements DisposableBean {

  /** So many suppliers show all there is, and are there in a minute. */
  static final int SUPPLIERS = 200;

  private static final Logger LOG = LoggerFactory.getLogger(ExamplePortfolio.class);
  private static final long SEED = 1;

  private final Suppliers suppliers;
  private final ImportingSuppliers importing;
  private final RecordingFacts recording;
  private final StartingRun starting;
  private final ExampleSheets sheets;
  private final Engines engines;
  private final Today today;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "example");
            thread.setDaemon(true);
            return thread;
          });
  private volatile @Nullable Progress progress;

  ExamplePortfolio(
      Suppliers suppliers,
      ImportingSuppliers importing,
      RecordingFacts recording,
      StartingRun starting,
      ExampleSheets sheets,
      Engines engines,
      Today today) {
    this.suppliers = suppliers;
    this.importing = importing;
    this.recording = recording;
    this.starting = starting;
    this.sheets = sheets;
    this.engines = engines;
    this.today = today;
  }

  /** How far it is. */
  public enum Stage {
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * How far it is.
   *
   * @param done how many suppliers have their facts
   * @param total of how many
   */
  public record Progress(Stage stage, int done, int total) {}

  /** How far it is; null: nobody has begun since the service started. */
  public @Nullable Progress progress() {
    return progress;
  }

  /** Whether it can be made: there is no supplier yet, and nobody is at it. */
  public boolean isPossible() {
    Progress now = progress;
    return (now == null || now.stage() != Stage.RUNNING) && suppliers.count(null, Sight.ALL) == 0;
  }

  /**
   * Begins. All suppliers are registered when it returns; facts and the run follow.
   *
   * @throws ExampleRefused if there are suppliers already, or somebody has begun
   */
  public synchronized void make(Actor actor) {
    if (!isPossible()) {
      throw new ExampleRefused();
    }
    SampleSuppliers samples =
        new SampleSuppliers(engines.inForce(today.day()).content().standard(), today.day(), SEED);
    List<SampleSupplier> all = IntStream.range(0, SUPPLIERS).mapToObj(samples::supplier).toList();
    List<Supplier> registered = all.stream().map(SampleSupplier::registered).toList();
    ImportingSuppliers.Imported imported =
        importing.take("suppliers.csv", SampleFiles.register(registered), Sight.ALL, actor);
    progress = new Progress(Stage.RUNNING, 0, imported.added());
    try {
      worker.execute(() -> fill(all, actor));
    } catch (RejectedExecutionException e) {
      progress = new Progress(Stage.FAILED, 0, SUPPLIERS); // the service ends
    }
  }

  private void fill(List<SampleSupplier> all, Actor actor) {
    int done = 0;
    try {
      for (SampleSupplier one : all) {
        record(one, actor);
        done++;
        progress = new Progress(Stage.RUNNING, done, all.size());
      }
      RunProgress run = starting.start(new RunWish(null, null, null, null, null), Sight.ALL, actor);
      sheets.goRound(all, actor);
      progress = new Progress(Stage.DONE, done, all.size());
      LOG.info("event=example-made suppliers={} run={}", done, run.run().id());
    } catch (RuntimeException | PackageRefused | EditImpossible e) {
      progress = new Progress(Stage.FAILED, done, all.size());
      LOG.error("event=example-failed suppliers={}", done, e);
    }
  }

  private void record(SampleSupplier one, Actor actor) {
    String code = one.registered().code().value();
    int version = 0;
    for (Facts facts : java.util.Arrays.asList(one.lastYear(), one.facts())) {
      if (facts != null) {
        StrictJson.Parsed request = StrictJson.parse(SampleFiles.facts(facts));
        version = recording.ofRequest(code, request, version, Sight.ALL, actor).version().version();
      }
    }
  }

  /** What is being made stops where it is. */
  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
