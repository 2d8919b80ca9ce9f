package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTests {

  @ParameterizedTest
  @ValueSource(strings = {"data", "./data", "/var/lib/kijun", "a/../data"})
  void aFolderIsNamedWholeSinceH2RefusesRelativeOnes(String folder) {
    String url = new EmbeddedDatabase(Path.of(folder)).getJdbcUrl();

    assertThat(url)
        .startsWith("jdbc:h2:file:" + Path.of(folder).toAbsolutePath().normalize() + "/kijun;");
  }

  @Test
  void whatIsCommittedIsWrittenAtOnce() {
    assertThat(new EmbeddedDatabase(Path.of("data")).getJdbcUrl()).contains("WRITE_DELAY=0");
  }
}
