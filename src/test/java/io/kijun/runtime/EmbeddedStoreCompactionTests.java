package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.kijun.core.standard.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded database gives back what it no longer needs, and nothing else. */
class EmbeddedStoreCompactionTests {

  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");
  private final HikariDataSource database = new HikariDataSource();
  private final Random random = new Random(14);

  @BeforeEach
  void open() {
    database.setJdbcUrl(EmbeddedDatabase.in(folder).getJdbcUrl());
    database.setUsername("sa");
    sql("create table file (id integer primary key, content binary large object)");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void sql(String sql) {
    JdbcClient.create(database).sql(sql).update();
  }

  private Hash add(int id) {
    byte[] content = new byte[8 * MEGABYTE];
    random.nextBytes(content);
    JdbcClient.create(database)
        .sql("insert into file (id, content) values (:id, :content)")
        .param("id", id)
        .param("content", content)
        .update();
    return Hash.of(content);
  }

  private Hash read(int id) {
    return JdbcClient.create(database)
        .sql("select content from file where id = :id")
        .param("id", id)
        .query((row, number) -> Hash.of(Objects.requireNonNull(row.getBytes(1))))
        .single();
  }

  private long megabytes() throws IOException {
    return Files.size(folder.resolve("kijun.mv.db")) / MEGABYTE;
  }

  @Test
  void whatWasDeletedIsGivenBack() throws IOException {
    Hash kept = add(0);
    for (int id = 1; id < 12; id++) {
      add(id);
      read(id);
    }
    assertThat(megabytes()).isGreaterThan(90);
    sql("delete from file where id > 0");

    EmbeddedStoreCompaction compaction = new EmbeddedStoreCompaction(database);
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              sql("update file set id = 0 where id = 0");
              compaction.look();
              assertThat(megabytes()).isLessThan(45);
            });
    assertThat(read(0)).isEqualTo(kept);
    database.close();
    assertThat(megabytes()).isLessThan(45);
  }

  @Test
  void whatIsNeededStays() throws IOException {
    for (int id = 0; id < 6; id++) {
      add(id);
    }
    long before = Files.size(folder.resolve("kijun.mv.db"));
    EmbeddedStoreCompaction compaction = new EmbeddedStoreCompaction(database);
    for (int i = 0; i < 5; i++) {
      compaction.look();
    }
    assertThat(Files.size(folder.resolve("kijun.mv.db"))).isBetween(before, before + MEGABYTE);
  }

  @Test
  void aDatabaseThatIsAwayIsNoError() {
    EmbeddedStoreCompaction compaction = new EmbeddedStoreCompaction(database);
    sql("shutdown");
    compaction.look();
    assertThat(database.isRunning()).isTrue();
  }
}
