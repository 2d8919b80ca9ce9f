package io.kijun.web.connection;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection: from where, and how long it has been waiting for the header of a request. */
final class Visit {

  private final InetAddress from;
  private final AtomicInteger unread = new AtomicInteger();
  private volatile long since;
  private volatile boolean busy;
  private volatile boolean leaving;
  private volatile boolean served;

  Visit(InetAddress from, long now) {
    this.from = from;
    this.since = now;
  }

  InetAddress from() {
    return from;
  }

  /** Bytes of it have come; a worker is to look at them. */
  void come() {
    unread.incrementAndGet();
  }

  /** A worker has looked at bytes that had come. */
  void seen() {
    unread.decrementAndGet();
  }

  /** A header is complete; what it asks for is done. */
  void begin() {
    busy = true;
  }

  /** It was answered; the next header is waited for. */
  void end(long now) {
    since = now;
    served = true;
    busy = false;
  }

  /** It is to be closed, whatever comes. */
  void leave() {
    leaving = true;
  }

  /** Whether it is to stay, as far as is known. */
  boolean stays() {
    return !leaving;
  }

  /** Whether nothing is being done for it, nor anything there that is to be done. */
  boolean waits() {
    return !busy && !leaving && unread.get() <= 0;
  }

  /** Whether it never sent a whole request. */
  boolean isNew() {
    return !served;
  }

  /** For how many nanoseconds the header has been waited for. */
  long waited(long now) {
    return now - since;
  }
}
