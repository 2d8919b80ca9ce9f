package io.kijun.core.standard;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Numbers in ids count as numbers: 9 comes before 10, {@code 002-2a} before {@code 002-10}. */
public final class NaturalOrder {

  private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  private NaturalOrder() {}

  /** Things in the order of their ids, wherever they stand in the sheet. */
  public static <T> List<T> sorted(List<T> things, Function<T, String> id) {
    return things.stream().sorted(Comparator.comparing(id, NaturalOrder::compare)).toList();
  }

  private static int compare(String one, String other) {
    String[] parts = BETWEEN.split(one, -1);
    String[] others = BETWEEN.split(other, -1);
    for (int i = 0; i < Math.min(parts.length, others.length); i++) {
      int order = comparePart(parts[i], others[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.length, others.length);
  }

  private static int comparePart(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && Character.isDigit(part.charAt(0));
  }
}
