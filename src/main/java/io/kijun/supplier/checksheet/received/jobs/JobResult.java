package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivingSheet.AnswersCounted;
import io.kijun.supplier.checksheet.received.ReceivingSheet.Received;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a job.
 *
 * @param file its name; in a ZIP with its folders
 * @param supplier whose it is; null: not known
 * @param sheet the sheet that was received; null: none
 * @param errors how many errors there are
 * @param warnings how many warnings
 * @param problems why it was not taken, or what is to be looked at in it: the first of them, errors
 *     before warnings; the sheet that was received has all
 * @param answers how much of a sheet that was received is answered; null: it is not known
 */
public record JobResult(
    String file,
    @Nullable String supplier,
    @Nullable UUID sheet,
    Fate state,
    int errors,
    int warnings,
    List<Issue> problems,
    @Nullable AnswersCounted answers) {

  /** The most problems that are told of a file. */
  static final int MOST_PROBLEMS = 20;

  /** What can become of a file. */
  public enum Fate {
    RECEIVED,
    SENT,
    REFUSED
  }

  /** Copies its list. */
  public JobResult {
    problems = List.copyOf(problems);
  }

  /** What became of a file in which all this is wrong or doubtful. */
  public JobResult(
      String file, @Nullable String supplier, @Nullable UUID sheet, Fate state, List<Issue> all) {
    this(
        file,
        supplier,
        sheet,
        state,
        (int) all.stream().filter(Issue::isError).count(),
        (int) all.stream().filter(one -> !one.isError()).count(),
        first(all),
        null);
  }

  /** A sheet that was received. */
  static JobResult received(String file, Received received) {
    ReceivedSheet sheet = received.sheet();
    JobResult told =
        new JobResult(file, sheet.supplier(), sheet.id(), Fate.RECEIVED, received.issues());
    return new JobResult(
        file,
        told.supplier,
        told.sheet,
        told.state,
        told.errors,
        told.warnings,
        told.problems,
        received.answers());
  }

  private static List<Issue> first(List<Issue> all) {
    return all.size() <= MOST_PROBLEMS
        ? all
        : all.stream()
            .sorted(Comparator.comparing(one -> !one.isError()))
            .limit(MOST_PROBLEMS)
            .toList();
  }

  /** A file that is not taken. */
  public static JobResult refused(String file, @Nullable String supplier, List<Issue> problems) {
    return new JobResult(file, supplier, null, Fate.REFUSED, problems);
  }

  /** Whether it is of a supplier, or of one that is not known and names this one. */
  boolean isAbout(String code, @Nullable String name) {
    return supplier == null
        ? mentions(code) || (name != null && mentions(name))
        : supplier.equals(code);
  }

  private boolean mentions(String name) {
    String folded = Spelling.normalised(name);
    return !folded.isEmpty()
        && Stream.concat(Stream.of(file), problems.stream().map(Issue::found))
            .filter(Objects::nonNull)
            .anyMatch(text -> Spelling.normalised(text).contains(folded));
  }

  /** The same without what people wrote. */
  JobResult erased() {
    return new JobResult("", supplier, sheet, state, errors, warnings, List.of(), answers);
  }
}
