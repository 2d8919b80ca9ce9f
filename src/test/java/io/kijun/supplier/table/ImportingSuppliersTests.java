package io.kijun.supplier.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.fixture.KijunService;
import io.kijun.supplier.table.ImportingSuppliers.Imported;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of very many suppliers; nothing of them stays. */
@KijunService
class ImportingSuppliersTests {

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
  void tenThousandAreTakenAndTheSameFileAgainChangesNothing() {
    byte[] file = file(10_000);
    transactions.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          assertThat(take(file)).isEqualTo(new Imported(10_000, 0, 0));
          assertThat(take(file)).isEqualTo(new Imported(0, 0, 10_000));
        });
  }

  private void refused(String csv, String place) {
    assertThatThrownBy(() -> take(csv.getBytes(UTF_8)))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining(place);
  }

  @Test
  void aTableIsNoWiderAndNoLargerThanAWorkbookMayBe() {
    refused("code,name\nT-1,x" + ",".repeat(199) + "\n", "GS2");
    refused("code,\"na\r\nme\"\r\n" + "a,".repeat(2_000_000), "GS2");
    refused("code,name\n" + ("a,".repeat(199) + "a\n").repeat(1250), "A1251");
    assertThat(CsvWidth.firstBeyond("a,b\n\"a,\"\"b,c\",d\r\ne,f", 2)).isZero();
    assertThat(CsvWidth.firstBeyond("a,b\n\"a,\"\"b,c\",d\r\ne,f,g", 2)).isEqualTo(3);
    assertThat(CsvWidth.firstBeyond("a,\"b", 2)).isZero();
    assertThatThrownBy(() -> take(("code,name\nT-1," + "x".repeat(4001)).getBytes(UTF_8)))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("B2");
  }

  @Test
  void oneMoreIsTooMany() {
    assertThatThrownBy(() -> take(file(10_001)))
        .isInstanceOf(TableRefused.class)
        .hasMessageContaining("A10002");
  }
}
