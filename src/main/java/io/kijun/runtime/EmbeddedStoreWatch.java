package io.kijun.runtime;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Watches the embedded database. After a write that failed, for a full disk or for want of memory,
 * H2 closes it for all who have it open, and opens it again only when the last of them has let go:
 * so all connections are given back and new ones made. Readiness says meanwhile that it is down,
 * and so it does while there is hardly any room left on the disk.
 */
final class EmbeddedStoreWatch implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStoreWatch.class);
  private static final int ANSWER_SECONDS = 2;
  private static final long MOST_MILLIS = 5000;

  private final HikariDataSource database;
  private final Path folder;
  private final long leastBytes;
  private boolean open = true;

  /**
   * A watch.
   *
   * @param leastBytes what there must be left on the disk for the store to count as ready
   */
  EmbeddedStoreWatch(HikariDataSource database, Path folder, long leastBytes) {
    this.database = database;
    this.folder = folder;
    this.leastBytes = leastBytes;
  }

  @Override
  public Health health() {
    return hasRoom() && answers() ? Health.up().build() : Health.down().build();
  }

  private boolean hasRoom() {
    try {
      return Files.getFileStore(folder).getUsableSpace() >= leastBytes;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(ANSWER_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Looks after the database. */
  @Scheduled(fixedDelayString = "PT1S")
  void look() throws InterruptedException {
    boolean answers = answers();
    if (!answers) {
      if (open) {
        LOG.error("event=store-closed folder={} room={}", folder, hasRoom());
      }
      reopen();
      answers = answers();
    }
    if (answers && !open) {
      LOG.info("event=store-open-again folder={}", folder);
    }
    open = answers;
  }

  private void reopen() throws InterruptedException {
    HikariPoolMXBean pool = database.getHikariPoolMXBean();
    pool.suspendPool();
    try {
      pool.softEvictConnections();
      for (long waited = 0; waited < MOST_MILLIS && pool.getTotalConnections() > 0; waited += 20) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } finally {
      pool.resumePool();
    }
  }
}
