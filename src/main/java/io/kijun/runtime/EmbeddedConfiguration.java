package io.kijun.runtime;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database and what looks after it, unless another database is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = EmbeddedDatabase.ANOTHER,
    havingValue = EmbeddedDatabase.EMBEDDED,
    matchIfMissing = true)
class EmbeddedConfiguration {

  /** 64 MB: what the largest draft may bring in. */
  private static final long LEAST_ROOM = 64L << 20;

  @Bean
  JdbcConnectionDetails embeddedDatabase(KijunSettings settings) {
    return EmbeddedDatabase.in(settings.data());
  }

  /** What keeps the embedded database open. */
  @Bean
  EmbeddedStoreWatch store(DataSource database, KijunSettings settings) {
    return new EmbeddedStoreWatch(database, settings.data(), LEAST_ROOM);
  }

  /** What gives disk back that it no longer needs. */
  @Bean
  EmbeddedStoreCompaction compaction(DataSource database) {
    return new EmbeddedStoreCompaction(database);
  }
}
