package io.kijun;

import io.kijun.access.ErasingUser;
import io.kijun.access.Passwords;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.ShippedWorkbooks;
import io.kijun.rulechange.NewerWorkbooks;
import io.kijun.supplier.ErasingFacts;
import io.kijun.supplier.ErasingSupplier;
import io.kijun.supplier.ExportingFacts;
import io.kijun.supplier.ReadingFacts;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What a command needs of the service: the store and the use cases of commands. No configuration
 * that the service's own search would find.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@ComponentScan({
  "io.kijun.access.jdbc",
  "io.kijun.audit.jdbc",
  "io.kijun.inforce.jdbc",
  "io.kijun.record.jdbc",
  "io.kijun.rulechange.jdbc",
  "io.kijun.runtime",
  "io.kijun.supplier.checksheet.received.jdbc",
  "io.kijun.supplier.jdbc"
})
@Import({
  ChoosingRuleset.class,
  ErasingFacts.class,
  ErasingSupplier.class,
  ErasingUser.class,
  ExportingFacts.class,
  NewerWorkbooks.class,
  Passwords.class,
  ReadingFacts.class,
  ShippedWorkbooks.class
})
class StoreConfiguration {}
