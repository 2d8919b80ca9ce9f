package io.kijun.supplier.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.fixture.KijunService;
import io.kijun.supplier.table.ImportingSuppliers.Imported;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of very many suppliers; nothing of them stays. */
@KijunService
class ImportingSuppliersTests {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final ImportingSuppliers importing;
  private final TransactionTemplate transactions;

  @Autowired
  ImportingSuppliersTests(ImportingSuppliers importing, PlatformTransactionManager transactions) {
    this.importing = importing;
    this.transactions = new TransactionTemplate(transactions);
  }

  private static byte[] file(int suppliers) {
    String rows =
        IntStream.range(0, suppliers)
            .mapToObj(i -> "T-" + i + ",名称" + i + ",tier9,a" + i + "@example.jp")
            .collect(Collectors.joining("\n"));
    return ("code,name,groups,contact1Mail\n" + rows + "\n").getBytes(UTF_8);
  }

  private Imported take(byte[] file) {
    return importing.take("many.csv", file, Sight.ALL, Actor.COMMAND);
  }

  @Test
  void tenThousandAreTakenInSeconds() {
    byte[] file = file(10_000);
    long start = System.nanoTime();
    transactions.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          assertThat(take(file)).isEqualTo(new Imported(10_000, 0, 0));
          assertThat(take(file)).isEqualTo(new Imported(0, 0, 10_000));
        });
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
  }

  @Test
  void oneMoreIsTooMany() {
    assertThatThrownBy(() -> take(file(10_001)))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("A10002");
  }
}
