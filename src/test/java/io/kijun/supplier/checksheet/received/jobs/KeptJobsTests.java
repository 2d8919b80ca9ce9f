package io.kijun.supplier.checksheet.received.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Issue.Level;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.TextsAboutSuppliers.Erasing;
import io.kijun.supplier.checksheet.received.jobs.JobResult.Fate;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  private static JobResult result(@Nullable String supplier, Fate state, String file) {
    Issue problem =
        Issue.of(
            IssueCode.WORKBOOK_REFUSED,
            CellPlace.book(file),
            new Text("壊れています。", "Damaged."),
            "担当 " + file);
    return new JobResult(file, supplier, null, state, List.of(problem));
  }

  @Test
  void ofASupplierThatIsErasedNoFileIsNamedAndNoZipIsLeft() throws IOException {
    SheetJob with = over("sato");
    with.add(result("S-001", Fate.SENT, "丸山プレス.xlsx"));
    with.add(result("S-002", Fate.SENT, "other.xlsx"));
    SheetJob without = over("sato");
    without.add(result("S-002", Fate.SENT, "other.xlsx"));
    without.add(result(null, Fate.REFUSED, "壊れた（丸山 プレス）.xlsx"));
    without.add(result(null, Fate.REFUSED, "s-001 broken.xlsx"));

    int forgotten = kept.forget(new Erasing("S-001", "丸山プレス", new Actor("sato", "test", true)));

    assertThat(forgotten).isEqualTo(3);
    assertThat(with.results()).extracting(JobResult::file).containsExactly("", "other.xlsx");
    assertThat(with.results().get(0).problems()).isEmpty();
    assertThat(with.results().get(0).errors()).isOne();
    assertThat(with.hasZip()).isFalse();
    assertThat(with.zip()).doesNotExist();
    assertThat(without.results()).extracting(JobResult::file).containsExactly("other.xlsx", "", "");
    assertThat(without.hasZip()).isTrue();
    assertThat(without.zip()).exists();
  }

  @Test
  void whatARunningJobStillTellsOfAnErasedSupplierIsForgottenToo() throws IOException {
    SheetJob job = job("sato");
    kept.forget(new Erasing("S-001", null, new Actor("sato", "test", true)));
    job.add(result("S-001", Fate.SENT, "丸山プレス.xlsx"));
    assertThat(job.results()).extracting(JobResult::file).containsExactly("");
    assertThat(job.end(JobState.DONE, NOON)).isTrue();
    assertThat(job.hasZip()).isFalse();
    KeptJobs.deleteWhatIsNotKept(job);
    assertThat(job.zip()).doesNotExist();
  }

  @Test
  void ofAFileTheFirstProblemsAreKeptErrorsBeforeWarningsAndHowManyThereAre() {
    List<Issue> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      CellPlace at = new CellPlace("a.xlsx", "根拠", "A" + (i + 1));
      Level level = i < 28 ? Level.WARNING : Level.ERROR;
      Text text = new Text("語。", "A word.");
      all.add(new Issue(level, IssueCode.LIST_WORD, at, text, null, List.of(), null));
    }
    JobResult result = new JobResult("a.xlsx", "S-001", null, Fate.RECEIVED, all);
    assertThat(result.errors()).isEqualTo(2);
    assertThat(result.warnings()).isEqualTo(28);
    assertThat(result.problems()).hasSize(JobResult.MOST_PROBLEMS);
    assertThat(result.problems().subList(0, 2)).allMatch(Issue::isError);
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
