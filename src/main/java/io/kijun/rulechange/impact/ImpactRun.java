package io.kijun.rulechange.impact;

import io.kijun.access.Sight;
import io.kijun.core.standard.Hash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An impact analysis under way, or done. For any number of threads. */
public final class ImpactRun {

  /** How far it has come. One that waits for its turn is said to be running. */
  public enum State {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** The most suppliers that are listed. */
  public static final int MOST_LISTED = 10_000;

  private final UUID id;
  private final UUID draft;
  private final String owner;
  private final Sight sight;
  private final int total;
  private final Hash hash;
  private final List<Impact> changed = Collections.synchronizedList(new ArrayList<>());
  private volatile State state = State.RUNNING;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger changedTotal = new AtomicInteger();

  /** A run that a user starts, who sees these suppliers. */
  ImpactRun(UUID id, UUID draft, String owner, Sight sight, int total, Hash hash) {
    this.id = id;
    this.draft = draft;
    this.owner = owner;
    this.sight = sight;
    this.total = total;
    this.hash = hash;
  }

  void add(List<Impact> impacts, int looked) {
    impacts.stream().limit(Math.max(0, MOST_LISTED - changed.size())).forEach(changed::add);
    changedTotal.addAndGet(impacts.size());
    done.addAndGet(looked);
  }

  /** Ends it; false, and nothing changed, where it is over already. */
  synchronized boolean end(State end) {
    if (isOver()) {
      return false;
    }
    state = end;
    return true;
  }

  boolean isOver() {
    return state != State.RUNNING;
  }

  /** How many suppliers are listed. */
  int listed() {
    return changed.size();
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The draft that is looked at. */
  public UUID draft() {
    return draft;
  }

  /** Who started it. */
  public String owner() {
    return owner;
  }

  /** Which suppliers it could look at: those that who started it saw then. */
  public Sight sight() {
    return sight;
  }

  /** How far it has come. */
  public State state() {
    return state;
  }

  /** How many suppliers were looked at. */
  public int done() {
    return done.get();
  }

  /** How many suppliers there are. */
  public int total() {
    return total;
  }

  /** The hash of the draft that was looked at. */
  public Hash hash() {
    return hash;
  }

  /** For how many something changes, so far. */
  public int changedTotal() {
    return changedTotal.get();
  }

  /** Those for whom something changes, so far; the first {@value #MOST_LISTED} at most. */
  public List<Impact> changed() {
    synchronized (changed) {
      return List.copyOf(changed);
    }
  }
}
