package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Issues;
import io.kijun.supplier.checksheet.SheetFacts;
import io.kijun.supplier.checksheet.Unused;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check sheet that was read, and what it means.
 *
 * @param facts what would be known of the supplier; the same as before where it is no check sheet
 */
public record TakenSheet(SheetReading reading, SheetFacts facts) {

  /** What is wrong or doubtful with the sheet and with what it says, by cell, each once. */
  public List<Issue> issues() {
    return reading.isSheet() ? together(reading.issues(), facts.issues()) : reading.issues();
  }

  /** Issues of reading and of meaning, in the order of the cells. */
  static List<Issue> together(List<Issue> read, List<Issue> meant) {
    return Issues.ofRequest(Stream.concat(read.stream(), meant.stream()).toList()).byCell();
  }

  /** What plays no part. */
  public List<Unused> unused() {
    return Stream.concat(reading.unused().stream(), facts.unused().stream()).toList();
  }

  /** Whether there is anything that was not taken. */
  public boolean hasErrors() {
    return issues().stream().anyMatch(Issue::isError);
  }
}
