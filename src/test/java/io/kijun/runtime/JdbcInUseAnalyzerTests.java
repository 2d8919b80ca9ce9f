package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JdbcInUseAnalyzerTests {

  private final JdbcInUseAnalyzer analyzer = new JdbcInUseAnalyzer();

  @Test
  void twoServicesOnOneFolderAreToldSo() {
    var failure = new IllegalStateException(new SQLException("locked", "90020", 90020));

    assertThat(Objects.requireNonNull(analyzer.analyze(failure)).getDescription())
        .contains("Another process is using the data folder");
  }

  @Test
  void otherTroubleWithTheDatabaseIsLeftToOthers() {
    assertThat(analyzer.analyze(new SQLException("other", "08001", 1))).isNull();
  }
}
