package io.kijun.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTests {

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource({
    "9, 10",
    "002-2a, 002-10",
    "031-1, 031-1a",
    "031-1a, 031-1b",
    "031-9, 104-1",
    "A.5.1, A.10.1",
    "A.5.1, B.1",
    "1, A",
    "1.2, 1.2.1",
    "'', 1",
    "01, 1",
    "01-2, 1-3",
    "99999999999999999999, 100000000000000000000"
  })
  void numbersInIdsCountAsNumbers(String first, String second) {
    assertThat(NaturalOrder.OF_IDS.compare(first, second)).isNegative();
    assertThat(NaturalOrder.OF_IDS.compare(second, first)).isPositive();
  }

  @Test
  void onlyTheSameIdIsEqual() {
    assertThat(NaturalOrder.OF_IDS.compare("031-1", "031-1")).isZero();
    assertThat(NaturalOrder.OF_IDS.compare("031-1", "31-1")).isNotZero();
  }

  @Test
  void itIsAnOrder() {
    List<String> parts = List.of("0", "1", "01", "10", "2", "a", "b", ".", "-");
    Random random = new Random(5);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder id = new StringBuilder();
      for (int part = random.nextInt(5); part >= 0; part--) {
        id.append(parts.get(random.nextInt(parts.size())));
      }
      ids.add(id.toString());
    }
    List<String> sorted = NaturalOrder.sorted(ids, id -> id);
    for (int turn = 0; turn < 20; turn++) {
      Collections.shuffle(ids, random);
      assertThat(NaturalOrder.sorted(ids, id -> id)).isEqualTo(sorted);
    }
  }
}
