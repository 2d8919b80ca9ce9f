package io.kijun.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Facts of several suppliers that stand in one file, a line each. No JSON that is one value has
 * only lines that begin and end with a brace.
 */
final class FactsLines {

  private FactsLines() {}

  /** The lines; the whole where it is one value, or none that is known. */
  static List<byte[]> of(byte[] content) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= content.length; i++) {
      if (i == content.length || content[i] == '\n') {
        byte[] line = stripped(content, start, i);
        if (line.length > 0 && !isObject(line)) {
          return List.of(content);
        }
        if (line.length > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines.size() > 1 ? lines : List.of(content);
  }

  private static boolean isObject(byte[] line) {
    return line[0] == '{' && line[line.length - 1] == '}';
  }

  private static byte[] stripped(byte[] content, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(content[from])) {
      from++;
    }
    while (to > from && isBlank(content[to - 1])) {
      to--;
    }
    return Arrays.copyOfRange(content, from, to);
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\r';
  }
}
