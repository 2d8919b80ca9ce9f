package io.kijun.supplier.checksheet.received.web;

import io.kijun.supplier.checksheet.received.ReceivingSheet.AnswersCounted;
import io.kijun.supplier.checksheet.received.SheetProblem;
import io.kijun.supplier.checksheet.received.jobs.JobResult;
import io.kijun.supplier.checksheet.received.jobs.JobState;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param done how many files are done, taken or not
 * @param results one a file, in their order, so far
 * @param file where its ZIP is; null: it has none
 */
record JobView(
    UUID id,
    String startedBy,
    JobState state,
    int done,
    int total,
    List<FileResult> results,
    @Nullable String file) {

  /**
   * What became of a file.
   *
   * @param file its name; empty: it was erased with its supplier
   * @param errors how many there are
   * @param warnings how many there are
   * @param problems the first of them, errors first
   * @param answered how many items are answered; null: of a file that was not received
   * @param toAnswer how many apply; null as well
   */
  record FileResult(
      String file,
      @Nullable String supplier,
      @Nullable UUID sheet,
      JobResult.Fate state,
      int errors,
      int warnings,
      List<SheetProblem> problems,
      @Nullable Integer answered,
      @Nullable Integer toAnswer) {
    static FileResult of(JobResult result) {
      AnswersCounted answers = result.answers();
      return new FileResult(
          result.file(),
          result.supplier(),
          result.sheet(),
          result.state(),
          result.errors(),
          result.warnings(),
          result.problems().stream().map(SheetProblem::of).toList(),
          answers == null ? null : answers.answered(),
          answers == null ? null : answers.toAnswer());
    }
  }

  static JobView of(SheetJob job) {
    return new JobView(
        job.id(),
        job.owner(),
        job.state(),
        job.done(),
        job.total(),
        job.results().stream().map(FileResult::of).toList(),
        job.hasZip() ? SheetsOutController.PATH + "/" + job.id() + "/file" : null);
  }
}
