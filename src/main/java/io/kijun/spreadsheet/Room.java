package io.kijun.spreadsheet;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Room in memory for open workbooks: at any time only for so many that they are not larger together
 * than the largest one may be alone. What is more waits.
 */
final class Room {

  private static final Semaphore NODES = new Semaphore(Allowance.MOST.nodes(), true);

  private Room() {}

  /** What is done with an open workbook. */
  interface Work<T> {
    T done() throws IOException, PackageRefused;
  }

  /** Does something when there is room for so many nodes; nothing within may ask for room again. */
  static <T> T with(int nodes, Work<T> work) throws IOException, PackageRefused {
    NODES.acquireUninterruptibly(nodes);
    try {
      return work.done();
    } finally {
      NODES.release(nodes);
    }
  }
}
