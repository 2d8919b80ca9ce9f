package io.kijun.rulechange.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.evidence.FactsSource;
import io.kijun.fixture.Instances;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.inforce.Engines;
import io.kijun.runtime.Preparation;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.supplier.SuppliersOnRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is made ready for impacts, and what preparations leave on record. */
class FirstImpactTests {

  @TempDir private Path folder = Path.of("");

  private ConfigurableApplicationContext service() throws Exception {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    return Instances.start(List.of("--kijun.data=" + folder.resolve("data")), standard);
  }

  /** All rows of all tables. */
  private static List<String> record(ConfigurableApplicationContext service) {
    return service.getBean(JdbcClient.class).sql("script").query(String.class).list();
  }

  @Test
  void allPreparationsTogetherChangeNothingOnRecord() throws Exception {
    try (var service = service()) {
      new SmallPortfolio(service).of("PREPARED", "prepared", 3);
      List<String> before = record(service);
      List<Preparation> all = service.getBeanProvider(Preparation.class).orderedStream().toList();

      all.forEach(Preparation::prepare);

      assertThat(all).hasSizeGreaterThanOrEqualTo(3);
      assertThat(before).anyMatch(line -> line.contains("PREPARED-0002"));
      assertThat(record(service)).isEqualTo(before);
    }
  }

  @Test
  void howSuppliersStandIsKnownBeforeSomebodyAsks() throws Exception {
    try (var service = service()) {
      new SmallPortfolio(service).of("STANDING", "standing", 60);
      LocalDate day = service.getBean(Today.class).day();

      service.getBean(FirstImpact.class).prepare();

      KnownResults known =
          service
              .getBean(StandingsBefore.class)
              .under(service.getBean(Engines.class).inForce(day).ruleset(), day);
      SuppliersOnRecord suppliers = service.getBean(SuppliersOnRecord.class);
      List<FactsSource> facts =
          suppliers.after("", 100, suppliers.events(day), Sight.ALL).stream()
              .map(SuppliersOnRecord.KnownSupplier::facts)
              .toList();
      assertThat(facts).hasSize(60);
      for (FactsSource one : facts) {
        known.of(
            one,
            () -> {
              throw new AssertionError("worked out again: " + one.id());
            });
      }
    }
  }
}
