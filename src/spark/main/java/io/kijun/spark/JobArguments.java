package io.kijun.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;

/**
 * What a job is to do.
 *
 * @param ruleset a ruleset's JSON, or a folder with one named {@code ruleset.json}
 * @param in a file or a folder of facts
 * @param out a folder that is not there yet
 * @param asOf the day of those facts that name none
 * @param files how many files of results are written, and of the matrix: part of what the same
 *     bytes come from
 */
public record JobArguments(String ruleset, String in, String out, LocalDate asOf, int files) {

  /** The folder of results, in that of the output. */
  static final String RESULTS = "results";

  private static final String MATRIX = "matrix";
  private static final int USUAL_FILES = 64;
  private static final int MOST_FILES = 10_000;
  private static final List<String> NAMES =
      List.of("--ruleset", "--in", "--out", "--as-of", "--files");

  /** Refuses a number of files that makes no sense. */
  public JobArguments {
    if (files < 1 || files > MOST_FILES) {
      throw new JobRefused(
          "--files " + files,
          "1から" + MOST_FILES + "までです",
          "From 1 to " + MOST_FILES + " are allowed");
    }
  }

  /**
   * Reads what was typed.
   *
   * @throws JobRefused if it is not understood
   */
  static JobArguments of(String... typed) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < typed.length; i += 2) {
      if (!NAMES.contains(typed[i]) || i + 1 == typed.length) {
        throw notUnderstood(typed[i]);
      }
      if (given.put(typed[i], typed[i + 1]) != null) {
        throw new JobRefused(typed[i], "2回以上あります", "This stands more than once");
      }
    }
    return new JobArguments(
        required(given, "--ruleset"),
        required(given, "--in"),
        required(given, "--out"),
        day(required(given, "--as-of")),
        number(given.getOrDefault("--files", Integer.toString(USUAL_FILES))));
  }

  private static JobRefused notUnderstood(String found) {
    return new JobRefused(
        found,
        "次の形で指定してください: --ruleset FILE|DIR --in FILE|DIR --out DIR --as-of YYYY-MM-DD [--files N]",
        "Say --ruleset FILE|DIR --in FILE|DIR --out DIR --as-of YYYY-MM-DD [--files N]");
  }

  private static String required(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null) {
      throw notUnderstood(name + "?");
    }
    return value;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new JobRefused(
          "--as-of " + text, "日付はYYYY-MM-DDで指定してください", "A date is written YYYY-MM-DD");
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new JobRefused("--files " + text, "整数で指定してください", "A whole number is needed");
    }
  }

  String results() {
    return out + "/" + RESULTS;
  }

  /** The file of the matrix that belongs to a file of results. */
  static String matrixBeside(String results) {
    Path file = new Path(results);
    return new Path(new Path(file.getParent().getParent(), MATRIX), file.getName()).toString();
  }
}
