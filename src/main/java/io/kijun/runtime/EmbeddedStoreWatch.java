package io.kijun.runtime;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
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

  /** Of the migrations, so that it is there before anything else. */
  private static final String TABLE = "\"flyway_schema_history\"";

  private static final int PROBE = 500_000;
  private static final long MOST_MILLIS = 5000;

  private final DataSource database;
  private final Path folder;
  private final long leastBytes;
  private volatile boolean open = true;

  /**
   * A watch.
   *
   * @param leastBytes what there must be left on the disk for the store to count as ready
   */
  EmbeddedStoreWatch(DataSource database, Path folder, long leastBytes) {
    this.database = database;
    this.folder = folder;
    this.leastBytes = leastBytes;
  }

  @Override
  public Health health() {
    return open && hasRoom() && answers() ? Health.up().build() : Health.down().build();
  }

  private boolean hasRoom() {
    try {
      return Files.getFileStore(folder).getUsableSpace() >= leastBytes;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers() {
    return canDo("select count(*) from " + TABLE);
  }

  /** Writes what nobody reads, as much as an evaluation has, and takes it back. */
  private boolean writes() {
    String comment = "comment on table " + TABLE + " is ";
    return canDo(comment + "'" + "-".repeat(PROBE) + "'") && canDo(comment + "null");
  }

  private boolean canDo(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** Looks after the database: one that was closed counts as open once it takes a write. */
  @Scheduled(fixedDelayString = "PT1S")
  void look() throws InterruptedException {
    boolean answers = answers();
    if (!answers && open) {
      LOG.error("event=store-closed folder={} room={}", folder, hasRoom());
      open = false;
    }
    if (!answers) {
      giveAllBack();
    }
    if (!open && writes()) {
      LOG.info("event=store-open-again folder={}", folder);
      open = true;
    }
  }

  private void giveAllBack() throws InterruptedException {
    try {
      HikariPoolMXBean pool = database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
      giveAllBack(pool);
    } catch (SQLException e) {
      LOG.error("event=store-not-pooled", e);
    }
  }

  private static void giveAllBack(HikariPoolMXBean pool) throws InterruptedException {
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
