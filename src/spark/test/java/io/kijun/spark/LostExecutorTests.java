package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An executor that is killed in the middle of its work takes nobody with it. */
class LostExecutorTests {

  private static final int SUPPLIERS = 240;
  private static final int FILES = 24;

  @TempDir private Path folder = Path.of("");

  /** Kills an executor when some files are written and most are not. */
  private static final class Killing extends SparkListener {

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      // A part that was lost has no figures.
      boolean isFile =
          end.taskMetrics() != null && end.taskMetrics().outputMetrics().recordsWritten() > 0;
      if (isFile && written.incrementAndGet() == FILES / 4) {
        Cluster.executor().destroyForcibly();
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved lost) {
      removed.incrementAndGet();
    }
  }

  @Test
  void nothingIsLostAndTheBytesAreTheSame() throws Exception {
    Path in = Portfolio.write(folder.resolve("facts.jsonl"), Portfolio.good(SUPPLIERS));
    Killing killing = new Killing();
    try (Cluster cluster = Cluster.ofTwo()) {
      cluster.run(in, folder.resolve("undisturbed"), FILES);
      cluster.spark().sparkContext().addSparkListener(killing);
      JobCounts counts = cluster.run(in, folder.resolve("killed"), FILES);

      assertThat(counts.evaluated()).isEqualTo(SUPPLIERS);
      assertThat(counts.in()).isEqualTo(SUPPLIERS);
      assertThat(killing.removed).hasPositiveValue();
    }
    for (Path file : Portfolio.files(folder.resolve("undisturbed"))) {
      Path again = folder.resolve("killed").resolve(folder.resolve("undisturbed").relativize(file));
      assertThat(again).hasSameBinaryContentAs(file);
    }
    assertThat(Portfolio.files(folder.resolve("killed"))).hasSize(2 * FILES);
  }
}
