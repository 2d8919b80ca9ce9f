package io.kijun.access;

import io.kijun.fixture.Databases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A test of use cases on a database of their own, without HTTP. There is an administrator. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringJUnitConfig(AccessOnly.Beans.class)
@TestPropertySource(
    properties = {
      "spring.datasource.url=in-the-test",
      "kijun.time-zone=Asia/Tokyo",
      "kijun.admin.password=the-password-of-admin",
      "kijun.data=no-such-folder",
      "kijun.preparations.enabled=false",
      "kijun.standard=no-such-folder"
    })
@interface AccessOnly {

  /**
   * The feature and what it stands on, but for the web. No component that the service would find.
   */
  @EnableTransactionManagement
  @ComponentScan(
      basePackages = {"io.kijun.access", "io.kijun.audit", "io.kijun.runtime"},
      excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
  class Beans {

    @Bean
    DataSource database() {
      return Databases.H2.fresh();
    }

    @Bean
    JdbcTemplate statements(DataSource database) {
      return new JdbcTemplate(database);
    }

    @Bean
    JdbcClient client(JdbcTemplate statements) {
      return JdbcClient.create(statements);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
      return new JdbcTransactionManager(database);
    }

    @Bean
    Team team(Users users, Passwords passwords) {
      return new Team(users, passwords);
    }
  }
}
