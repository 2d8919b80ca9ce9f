package io.kijun.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Room for what comes in: at any time so many bodies are read, and what was read has so many bytes
 * in memory. Who finds no room waits. The turn goes around among users: nobody's many requests make
 * another's wait for all of them, and nobody has more than half of the room.
 */
final class IntakeRoom {

  private final int mostBodies;
  private final int mostBodiesOfUser;
  private final long mostBytes;
  private final Map<String, Share> shares = new HashMap<>();
  private final List<Lease> waiting = new ArrayList<>();
  private int bodies;
  private long bytes;
  private long turns;

  /** What a user has of the room. */
  private static final class Share {
    private int bodies;
    private long bytes;
    private long lastTurn;
  }

  /** Why there is no room. */
  enum Full {
    /** The user has, or waits for, too much at once. */
    OF_USER,
    /** All users together. */
    OF_ALL
  }

  /** There is no room. */
  static final class NoRoom extends Exception {

    private static final long serialVersionUID = 1L;

    private final Full full;

    NoRoom(Full full) {
      this.full = full;
    }

    Full full() {
      return full;
    }
  }

  /** Some room that a request has until it is answered. */
  final class Lease implements AutoCloseable {
    private final Share share;
    private final String user;
    private final long weight;
    private boolean reads = true;
    private boolean taken;

    private Lease(String user, long weight) {
      this.user = user;
      this.weight = weight;
      this.share = shares.computeIfAbsent(user, none -> new Share());
    }

    /** The body was read. */
    void read() {
      synchronized (IntakeRoom.this) {
        if (reads) {
          reads = false;
          bodies--;
          share.bodies--;
        }
      }
    }

    @Override
    public void close() {
      synchronized (IntakeRoom.this) {
        read();
        if (taken) {
          taken = false;
          bytes -= weight;
          share.bytes -= weight;
        }
        waiting.remove(this);
        if (share.bodies == 0 && share.bytes == 0) {
          shares.remove(user, share);
        }
        IntakeRoom.this.notifyAll();
      }
    }

    /** Whether the user has as much as one may have. A body alone may be as large as any. */
    private boolean isOverShare() {
      return share.bytes > 0 && share.bytes + weight > mostBytes / 2;
    }
  }

  IntakeRoom(int mostBodies, int mostBodiesOfUser, long mostBytes) {
    this.mostBodies = mostBodies;
    this.mostBodiesOfUser = mostBodiesOfUser;
    this.mostBytes = mostBytes;
  }

  /**
   * Room for a body.
   *
   * @param weight so many bytes it is going to have in memory; more than all room is all room
   * @param patienceNanos how long to wait
   * @throws NoRoom if there is none in time, or too many read or wait already
   */
  synchronized Lease enter(String user, long weight, long patienceNanos) throws NoRoom {
    Share share = shares.get(user);
    if (share != null && share.bodies >= mostBodiesOfUser) {
      throw new NoRoom(Full.OF_USER);
    }
    if (bodies >= mostBodies) {
      throw new NoRoom(Full.OF_ALL);
    }
    Lease lease = new Lease(user, Math.min(weight, mostBytes));
    bodies++;
    lease.share.bodies++;
    waiting.add(lease);
    try {
      await(lease, System.nanoTime() + patienceNanos);
    } catch (NoRoom e) {
      lease.close();
      throw e;
    }
    return lease;
  }

  private void await(Lease lease, long end) throws NoRoom {
    while (!isNext(lease)) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        throw new NoRoom(lease.isOverShare() ? Full.OF_USER : Full.OF_ALL);
      }
      try {
        wait(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new NoRoom(Full.OF_ALL);
      }
    }
    waiting.remove(lease);
    lease.taken = true;
    bytes += lease.weight;
    lease.share.bytes += lease.weight;
    turns++;
    lease.share.lastTurn = turns;
    notifyAll();
  }

  /** Of those whose users may have more: that of the user whose last turn is longest ago. */
  private boolean isNext(Lease lease) {
    return waiting.stream()
        .filter(one -> !one.isOverShare())
        .min(Comparator.comparingLong(one -> one.share.lastTurn))
        .filter(one -> one == lease && bytes + one.weight <= mostBytes)
        .isPresent();
  }

  /** How many wait. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** Whether nobody has any room. */
  synchronized boolean isEmpty() {
    return shares.isEmpty() && waiting.isEmpty() && bodies == 0 && bytes == 0;
  }
}
