package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How many work on runs. */
class RunWorkersTests {

  @Test
  void connectionsAreLeftForEverythingElse() {
    assertThat(RunWorkers.size(6, 16)).isEqualTo(6);
    assertThat(RunWorkers.size(0, 6)).isOne();
    assertThat(RunWorkers.size(0, 100)).isBetween(1, 4);
    assertThatThrownBy(() -> RunWorkers.size(7, 16))
        .isInstanceOf(RunThreadsRefused.class)
        .hasMessageContaining("kijun.runs.threads=7")
        .hasMessageContaining("maximum-pool-size=16");
    assertThatThrownBy(() -> RunWorkers.size(0, 5)).isInstanceOf(RunThreadsRefused.class);
  }
}
