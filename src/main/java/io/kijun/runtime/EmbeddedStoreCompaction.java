package io.kijun.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Gives disk back that the embedded database no longer needs, a little at a time while the service
 * runs. H2 does so in the thread that writes in the background, which a database that writes each
 * commit at once does not have.
 */
final class EmbeddedStoreCompaction {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStoreCompaction.class);

  /** So much may lie idle, and a third of the file: less is not worth the writing. */
  private static final long BEARABLE = 32L << 20;

  private static final int BEARABLE_SHARE = 3;

  /** What is moved at a time: others wait that long for their commits. */
  private static final int STEP = 16 << 20;

  /** H2's own aim. */
  private static final int AIM_PERCENT = 90;

  private final DataSource database;
  private long known = -1;

  EmbeddedStoreCompaction(DataSource database) {
    this.database = database;
  }

  /** Moves a little, where much lies idle. */
  @Scheduled(fixedDelayString = "PT1S")
  void look() {
    try (Connection connection = database.getConnection()) {
      MVStore store = store(connection);
      FileStore<?> file = store.getFileStore();
      if (store.getCurrentVersion() != known) {
        count(store);
        known = store.getCurrentVersion();
      }
      if (idle(file) > Math.max(BEARABLE, file.size() / BEARABLE_SHARE)) {
        compact(store);
      }
    } catch (SQLException | DbException e) {
      LOG.debug("event=store-not-compacted", e); // the watch tells of a database that is away
    } catch (MVStoreException e) {
      LOG.warn("event=store-not-compacted", e); // H2 closes a store that it cannot trust
    }
  }

  /** What was deleted counts as idle from now on; nothing is moved for it. */
  private static void count(MVStore store) {
    store.commit();
    store.getFileStore().compact(100, 0);
  }

  private static MVStore store(Connection connection) throws SQLException {
    JdbcConnection embedded = connection.unwrap(JdbcConnection.class);
    return ((SessionLocal) embedded.getSession()).getDatabase().getStore().getMvStore();
  }

  /** How many bytes of the file hold nothing that is still needed. */
  private static long idle(FileStore<?> file) {
    long size = file.size();
    return size - size / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
  }

  private static void compact(MVStore store) {
    int retention = store.getRetentionTime();
    store.setRetentionTime(0);
    try {
      FileStore<?> file = store.getFileStore();
      file.compact(AIM_PERCENT, STEP);
      file.sync();
      if (file instanceof RandomAccessStore blocks) {
        blocks.compactMoveChunks(AIM_PERCENT, STEP, store);
      }
    } finally {
      store.setRetentionTime(retention);
    }
  }
}
