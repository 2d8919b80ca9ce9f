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

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int end = endOfPart(one, i);
      int otherEnd = endOfPart(other, j);
      int order =
          isDigit(one.charAt(i)) && isDigit(other.charAt(j))
              ? compareNumbers(one, i, end, other, j, otherEnd)
              : one.substring(i, end).compareTo(other.substring(j, otherEnd));
      if (order != 0) {
        return order;
      }
      i = end;
      j = otherEnd;
    }
    int rest = Integer.compare(one.length() - i, other.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  /** A part is all digits or has none. */
  private static int endOfPart(String id, int from) {
    boolean digits = isDigit(id.charAt(from));
    int end = from + 1;
    while (end < id.length() && isDigit(id.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static int compareNumbers(
      String one, int from, int end, String other, int otherFrom, int otherEnd) {
    String number = withoutZeros(one, from, end);
    String otherNumber = withoutZeros(other, otherFrom, otherEnd);
    int byLength = Integer.compare(number.length(), otherNumber.length());
    return byLength != 0 ? byLength : number.compareTo(otherNumber);
  }

  private static String withoutZeros(String id, int from, int end) {
    int first = from;
    while (first < end && id.charAt(first) == '0') {
      first++;
    }
    return id.substring(first, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
