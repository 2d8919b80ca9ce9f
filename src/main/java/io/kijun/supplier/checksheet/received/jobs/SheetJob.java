package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Sight;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A job under way, or over. For any number of threads. */
public final class SheetJob {

  /** What a job does. */
  public enum JobKind {
    IN,
    OUT
  }

  private final UUID id;
  private final JobKind kind;
  private final String owner;
  private final Sight sight;
  private final int total;
  private final Path folder;
  private final List<JobResult> results = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private Predicate<JobResult> forgotten = result -> false;
  private volatile boolean withoutZip;
  private volatile JobState state = JobState.RUNNING;
  private volatile Instant endedAt = Instant.MAX;

  /** A job that a user starts; its files are in a folder of its own. */
  SheetJob(UUID id, JobKind kind, String owner, Sight sight, int total, Path folder) {
    this.id = id;
    this.kind = kind;
    this.owner = owner;
    this.sight = sight;
    this.total = total;
    this.folder = folder;
  }

  void add(JobResult result) {
    synchronized (results) {
      results.add(forgotten.test(result) ? erased(result) : result);
    }
    done.incrementAndGet();
  }

  /**
   * Forgets what people wrote in some of the results, those to come among them, and the ZIP if one
   * of these files is in it.
   *
   * @return how many results there were
   */
  int forget(Predicate<JobResult> which) {
    synchronized (results) {
      int some = (int) results.stream().filter(which).count();
      forgotten = forgotten.or(which);
      results.replaceAll(result -> which.test(result) ? erased(result) : result);
      return some;
    }
  }

  private JobResult erased(JobResult result) {
    withoutZip |= result.state() == JobResult.Fate.SENT;
    return result.erased();
  }

  /** Whether its ZIP is not to be there any more, since a supplier in it was erased. */
  boolean isWithoutZip() {
    return withoutZip;
  }

  /** Whether there is a ZIP that it made. */
  public boolean hasZip() {
    return kind == JobKind.OUT && state == JobState.DONE && !withoutZip;
  }

  /** Ends it; false, and nothing changed, where it is over already. */
  synchronized boolean end(JobState end, Instant now) {
    if (state != JobState.RUNNING) {
      return false;
    }
    endedAt = now;
    state = end;
    return true;
  }

  /** Whether nothing more is done for it. */
  public boolean isOver() {
    return state != JobState.RUNNING;
  }

  /** When it was over; far from now while it is not. */
  Instant endedAt() {
    return endedAt;
  }

  Path folder() {
    return folder;
  }

  /** Where its ZIP is, once it is done. */
  Path zip() {
    return folder.resolve("check-sheets.zip");
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** What it does. */
  public JobKind kind() {
    return kind;
  }

  /** Who started it. */
  public String owner() {
    return owner;
  }

  /** What its owner saw when it was started, and so what it may tell. */
  Sight sight() {
    return sight;
  }

  /** How far it has come. */
  public JobState state() {
    return state;
  }

  /** How many files are done, taken or not. */
  public int done() {
    return done.get();
  }

  /** How many files there are. */
  public int total() {
    return total;
  }

  /** What became of the files so far, in their order. */
  public List<JobResult> results() {
    synchronized (results) {
      return List.copyOf(results);
    }
  }
}
