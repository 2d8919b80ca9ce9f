package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import java.util.List;
import java.util.stream.Collectors;

/** What an entry tells in detail: a heading, and under it so many lines at most. */
final class TellingLines {

  private static final int MOST = 20;

  private TellingLines() {}

  static Text of(Text heading, List<Text> lines) {
    int more = lines.size() - MOST;
    return new Text(
        heading.ja() + lines(lines, true) + (more > 0 ? "\nほか" + more + "件" : ""),
        heading.en() + lines(lines, false) + (more > 0 ? "\nand " + more + " more" : ""));
  }

  private static String lines(List<Text> lines, boolean japanese) {
    return lines.stream()
        .limit(MOST)
        .map(one -> japanese ? "\n・" + one.ja() : "\n- " + one.en())
        .collect(Collectors.joining());
  }

  /** A count with its noun in English. */
  static String counted(int number, String one, String many) {
    return number == 1 ? "1 " + one : number + " " + many;
  }
}
