package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a job.
 *
 * @param file its name; in a ZIP with its folders
 * @param supplier whose it is; null: not known
 * @param sheet the sheet that was received; null: none
 * @param problems why it was not taken, or what is to be looked at in it
 */
public record JobResult(
    String file,
    @Nullable String supplier,
    @Nullable UUID sheet,
    Fate state,
    List<Issue> problems) {

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

  /** A file that is not taken. */
  public static JobResult refused(String file, @Nullable String supplier, List<Issue> problems) {
    return new JobResult(file, supplier, null, Fate.REFUSED, problems);
  }
}
