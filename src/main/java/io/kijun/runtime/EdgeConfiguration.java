package io.kijun.runtime;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock and the schedules of a service that is told nothing else. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KijunSettings.class, Limits.class})
class EdgeConfiguration {

  /**
   * No definition of a bean comes after those that are read at the start. Said before the web
   * server asks for its filters, and with them for most beans: else each look for a bean by its
   * type would go through all of them.
   */
  @Bean
  static BeanFactoryPostProcessor definitionsAreComplete() {
    return ConfigurableListableBeanFactory::freezeConfiguration;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Today today(Clock clock, KijunSettings settings) {
    return new Today(clock, settings.timeZone());
  }
}
