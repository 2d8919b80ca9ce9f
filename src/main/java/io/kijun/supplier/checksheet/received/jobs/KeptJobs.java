package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.supplier.TextsAboutSuppliers.Erasing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The last jobs. Of those that are over so many are kept, for so long; one user's push out that
 * user's first. What is forgotten has no files any more.
 */
final class KeptJobs {

  /** How long what is over is kept. */
  static final Duration KEPT_FOR = Duration.ofHours(24);

  /** How many of a user's that are over are kept. */
  static final int KEPT_OF_USER = 4;

  private static final int KEPT = 20;
  private static final Logger LOG = LoggerFactory.getLogger(KeptJobs.class);

  private final List<SheetJob> jobs = new ArrayList<>();

  synchronized void add(SheetJob job) {
    jobs.add(job);
  }

  /** Forgets what is over for long, and the oldest of what is too much. */
  synchronized void forget(Instant now) {
    Instant oldest = now.minus(KEPT_FOR);
    remove(jobs.stream().filter(job -> job.isOver() && job.endedAt().isBefore(oldest)).toList());
    for (String owner : jobs.stream().map(SheetJob::owner).distinct().toList()) {
      keep(KEPT_OF_USER, job -> job.owner().equals(owner));
    }
    keep(KEPT, job -> true);
  }

  private void keep(int most, Predicate<SheetJob> which) {
    List<SheetJob> over = jobs.stream().filter(SheetJob::isOver).filter(which).toList();
    remove(over.subList(0, Math.max(0, over.size() - most)));
  }

  private void remove(List<SheetJob> some) {
    some.forEach(KeptJobs::deleteFiles);
    jobs.removeAll(some);
  }

  /**
   * Forgets what the results say of a supplier that is erased, and the ZIPs that have its sheet.
   *
   * @return how many results there were
   */
  synchronized int forget(Erasing supplier) {
    int some = 0;
    for (SheetJob job : jobs) {
      some += job.forget(result -> result.isAbout(supplier.code(), supplier.name()));
      deleteWhatIsNotKept(job);
    }
    return some;
  }

  /** What was brought in is not needed any more once it is read. */
  static void deleteWhatIsNotKept(SheetJob job) {
    if (job.isOver() && (job.kind() == SheetJob.JobKind.IN || job.isWithoutZip())) {
      deleteFiles(job);
    }
  }

  static void deleteFiles(SheetJob job) {
    try {
      FileSystemUtils.deleteRecursively(job.folder());
    } catch (IOException e) {
      LOG.warn("event=job-files-left job={} reason={}", job.id(), e.toString());
    }
  }

  synchronized Optional<SheetJob> find(UUID id) {
    return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
  }

  synchronized List<SheetJob> all() {
    return List.copyOf(jobs);
  }
}
