package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All runs that were ever started. What is read takes a {@link Sight}: a run none of whose
 * suppliers is in sight is like one that does not exist.
 */
public interface Runs {

  /** Waits until nobody else starts runs or makes schedules, until the transaction ends. */
  void lock();

  /** Adds a run over suppliers, of which there is at least one. */
  void add(Run run, List<String> suppliers);

  /** A run, and how far it has come. */
  Optional<RunProgress> find(UUID id, Sight sight);

  /**
   * Runs, the last started first.
   *
   * @param before only those started before this one; null: all
   */
  List<RunProgress> list(@Nullable UUID before, int most, Sight sight);

  /**
   * How many are not over.
   *
   * @param actor only of this user; null: of all
   */
  int open(@Nullable String actor);

  /**
   * Takes a part that nobody works on. Runs take turns.
   *
   * @param node the process that takes it
   */
  Optional<TakenPart> claim(UUID node);

  /** A part that is taken until this is closed, or the process or its connection dies. */
  interface TakenPart extends AutoCloseable {

    /** Which part. */
    RunPart part();

    /** The part is done; the run too, if it was the last one. */
    void done();

    /** Gives the part free, done or not. */
    @Override
    void close();
  }

  /** A run that there is. */
  Run get(UUID id);

  /** Whether a run is over. */
  boolean isOver(UUID run);

  /**
   * Ends a run that is not over.
   *
   * @return false, and nothing is changed, where it is over already
   */
  boolean end(UUID run, RunState state, String actor, Instant at);

  /**
   * Keeps a run from being ended, and its owner's name from being replaced, until the transaction
   * ends.
   *
   * @return who started it; empty: it is over, and gets no more results
   */
  Optional<String> hold(UUID run);

  /**
   * Gives those of a part their results who need not be evaluated: of whom nothing is on record,
   * and whose last evaluation holds. A run that is over gets none.
   *
   * @param kijun the version whose evaluations are of use
   */
  void settle(Run run, int part, String kijun, Instant at);

  /** Those of a part who have no result yet, by code. */
  List<WaitingSupplier> waiting(RunPart part);

  /**
   * A supplier that has no result yet.
   *
   * @param bytes how long its facts on record are
   */
  record WaitingSupplier(String code, long bytes) {}

  /** Those of a part that were judged in this run, by code. */
  List<String> judged(RunPart part);

  /** Adds results; a supplier has one a run. */
  void add(UUID run, List<RunResult> results, Instant at);

  /**
   * The results of a run by code, of suppliers in sight.
   *
   * @param outcome only those; null: all
   * @param after the code after which to begin; empty: at the first
   */
  List<RunResult> results(
      UUID run, @Nullable RunOutcome outcome, String after, int most, Sight sight);
}
