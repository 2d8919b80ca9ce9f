package io.kijun.runtime;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock and the schedules of a service that is told nothing else. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KijunSettings.class, Limits.class})
class EdgeConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Today today(Clock clock, KijunSettings settings) {
    return new Today(clock, settings.timeZone());
  }
}
