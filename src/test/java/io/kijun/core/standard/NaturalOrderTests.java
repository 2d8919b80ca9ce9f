package io.kijun.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
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
    Random random = new Random(5);
    List<String> ids = ids(random);
    List<String> sorted = NaturalOrder.sorted(ids, id -> id);
    for (int turn = 0; turn < 20; turn++) {
      Collections.shuffle(ids, random);
      assertThat(NaturalOrder.sorted(ids, id -> id)).isEqualTo(sorted);
    }
  }

  private static List<String> ids(Random random) {
    List<String> parts = List.of("0", "1", "01", "10", "2", "a", "b", ".", "-");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder id = new StringBuilder();
      for (int part = random.nextInt(5); part >= 0; part--) {
        id.append(parts.get(random.nextInt(parts.size())));
      }
      ids.add(id.toString());
    }
    return ids;
  }

  /** The plain way: parts that are all digits or have none, one after the other. */
  private static int byParts(String one, String other) {
    List<String> parts = parts(one);
    List<String> others = parts(other);
    for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
      String part = parts.get(i);
      String beside = others.get(i);
      boolean numbers = Character.isDigit(part.charAt(0)) && Character.isDigit(beside.charAt(0));
      int order =
          numbers ? new BigInteger(part).compareTo(new BigInteger(beside)) : part.compareTo(beside);
      if (order != 0) {
        return order;
      }
    }
    int fewer = Integer.compare(parts.size(), others.size());
    return fewer != 0 ? fewer : one.compareTo(other);
  }

  private static List<String> parts(String id) {
    return id.isEmpty() ? List.of() : List.of(id.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)"));
  }

  @Test
  void itIsTheOrderOfParts() {
    List<String> ids = ids(new Random(7));
    for (int i = 1; i < ids.size(); i++) {
      String one = ids.get(i - 1);
      for (String other : ids.subList(i, Math.min(i + 50, ids.size()))) {
        assertThat(Integer.signum(NaturalOrder.OF_IDS.compare(one, other)))
            .as("%s, %s", one, other)
            .isEqualTo(Integer.signum(byParts(one, other)));
      }
    }
  }
}
