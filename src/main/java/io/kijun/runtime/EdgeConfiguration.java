package io.kijun.runtime;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock, the schedules and the database of a service that is told nothing else. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KijunSettings.class, Limits.class})
class EdgeConfiguration {

  /** 64 MB: what the largest draft may bring in. */
  private static final long LEAST_ROOM = 64L << 20;

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Today today(Clock clock, KijunSettings settings) {
    return new Today(clock, settings.timeZone());
  }

  /** The embedded database, unless {@code spring.datasource.url} names another. */
  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      havingValue = "embedded",
      matchIfMissing = true)
  JdbcConnectionDetails embeddedDatabase(KijunSettings settings) {
    return EmbeddedDatabase.in(settings.data());
  }

  /** What keeps the embedded database open. */
  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      havingValue = "embedded",
      matchIfMissing = true)
  EmbeddedStoreWatch store(DataSource database, KijunSettings settings) {
    return new EmbeddedStoreWatch(database, settings.data(), LEAST_ROOM);
  }
}
