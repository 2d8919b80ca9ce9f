package io.kijun.supplier.checksheet.received.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jobs made is kept for a while, and so many of each user's. */
class KeptJobsTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir private Path folder = Path.of("");
  private final KeptJobs kept = new KeptJobs();

  private SheetJob job(String owner) throws IOException {
    Path own = Files.createTempDirectory(folder, "job");
    SheetJob job = new SheetJob(UUID.randomUUID(), JobKind.OUT, owner, Sight.ALL, 1, own);
    Files.writeString(job.zip(), "x");
    kept.add(job);
    return job;
  }

  private SheetJob over(String owner) throws IOException {
    SheetJob job = job(owner);
    assertThat(job.end(JobState.DONE, NOON)).isTrue();
    assertThat(job.end(JobState.CANCELLED, NOON)).isFalse();
    return job;
  }

  @Test
  void afterADayNothingIsLeftOfWhatIsOver() throws IOException {
    SheetJob over = over("sato");
    SheetJob running = job("sato");

    kept.forget(NOON.plus(KeptJobs.KEPT_FOR));
    assertThat(kept.find(over.id())).contains(over);

    kept.forget(NOON.plus(KeptJobs.KEPT_FOR).plus(Duration.ofSeconds(1)));
    assertThat(kept.find(over.id())).isEmpty();
    assertThat(over.folder()).doesNotExist();
    assertThat(kept.all()).containsExactly(running);
    assertThat(running.zip()).exists();
  }

  @Test
  void oneUsersPushOutThatUsersFirst() throws IOException {
    SheetJob others = over("suzuki");
    List<SheetJob> own = new ArrayList<>();
    for (int i = 0; i <= KeptJobs.KEPT_OF_USER; i++) {
      own.add(over("sato"));
    }
    kept.forget(NOON);
    assertThat(kept.all()).contains(others).doesNotContain(own.get(0)).contains(own.get(1));
    assertThat(own.get(0).folder()).doesNotExist();
  }
}
