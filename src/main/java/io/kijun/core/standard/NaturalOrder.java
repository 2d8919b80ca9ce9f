package io.kijun.core.standard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The one order of ids: numbers in them count as numbers, so that 9 comes before 10 and {@code
 * 002-2a} before {@code 002-10}.
 */
public final class NaturalOrder {

  /** Ids that differ at all are never equal: where the numbers are, their spelling decides. */
  public static final Comparator<String> OF_IDS = NaturalOrder::compare;

  private NaturalOrder() {}

  /** What has ids in their order, wherever it stands in the sheet. */
  public static <T> List<T> sorted(List<T> all, Function<T, String> id) {
    return all.stream().sorted(Comparator.comparing(id, OF_IDS)).toList();
  }

  /** Without a new object: whoever sorts thousands of results compares millions of ids. */
  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      char c = one.charAt(i);
      char d = other.charAt(j);
      if (isDigit(c) && isDigit(d)) {
        int end = endOfNumber(one, i);
        int otherEnd = endOfNumber(other, j);
        int order = compareNumbers(one, i, end, other, j, otherEnd);
        if (order != 0) {
          return order;
        }
        i = end;
        j = otherEnd;
      } else if (c == d) {
        i++;
        j++;
      } else {
        return compareUnlike(one, i, c, d);
      }
    }
    int rest = Integer.compare(one.length() - i, other.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  /** Text beside text by its characters; where one has a number already, its text is shorter. */
  private static int compareUnlike(String one, int at, char c, char d) {
    boolean within = at > 0 && !isDigit(one.charAt(at - 1));
    if (within && isDigit(c) != isDigit(d)) {
      return isDigit(c) ? -1 : 1;
    }
    return Character.compare(c, d);
  }

  private static int endOfNumber(String id, int from) {
    int end = from + 1;
    while (end < id.length() && isDigit(id.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int compareNumbers(
      String one, int from, int end, String other, int otherFrom, int otherEnd) {
    int i = withoutZeros(one, from, end);
    int j = withoutZeros(other, otherFrom, otherEnd);
    int order = Integer.compare(end - i, otherEnd - j);
    while (order == 0 && i < end) {
      order = Character.compare(one.charAt(i++), other.charAt(j++));
    }
    return order;
  }

  private static int withoutZeros(String id, int from, int end) {
    int first = from;
    while (first < end && id.charAt(first) == '0') {
      first++;
    }
    return first;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
