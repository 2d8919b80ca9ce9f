package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import io.kijun.supplier.checksheet.received.RefusedToSupplier;
import io.kijun.supplier.checksheet.received.jobs.BroughtSheets.Unpacked;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs.JobWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in many check sheets, one by one or in ZIPs: each for itself, so that a bad one is one. */
@Component
public final class SheetsIn {

  /** The most files that a request may bring, those in its ZIPs included. */
  public static final int MOST_FILES = 5000;

  private static final Logger LOG = LoggerFactory.getLogger(SheetsIn.class);

  private final SheetJobs jobs;
  private final ReceivingSheet receiving;

  SheetsIn(SheetJobs jobs, ReceivingSheet receiving) {
    this.jobs = jobs;
    this.receiving = receiving;
  }

  /**
   * Starts to take in files.
   *
   * @param files in the folder
   * @param folder the job's from now on
   * @throws ArchiveRefused if one that is called a ZIP is none, or there are too many of them or
   *     too many files in them all together
   * @throws TooManySheetJobs if too many jobs wait
   */
  public SheetJob start(List<BroughtFile> files, Path folder, Sight sight, Actor actor)
      throws IOException {
    BroughtSheets sheets = BroughtSheets.of(files);
    try {
      TakingIn work = new TakingIn(sheets, file -> taken(file, sight, actor));
      return jobs.start(JobKind.IN, sheets.size(), folder, sight, actor, work);
    } catch (RuntimeException e) {
      sheets.close();
      throw e;
    }
  }

  /** Takes in all that was brought, in their order. */
  private record TakingIn(BroughtSheets sheets, Function<Unpacked, JobResult> taken)
      implements JobWork {

    @Override
    public void on(SheetJob job, Executor hands) {
      InOrder.each(sheets.unpacked(), taken, hands, () -> !job.isOver(), job::add);
    }

    @Override
    public void close() throws IOException {
      sheets.close();
    }
  }

  private JobResult taken(Unpacked file, Sight sight, Actor actor) {
    WorkbookFile workbook = file.file();
    if (workbook == null) {
      return JobResult.refused(file.name(), null, Stream.ofNullable(file.refusal()).toList());
    }
    try {
      String name = new EntryName(file.name()).last();
      return JobResult.received(
          file.name(), receiving.receive(name, workbook.content(), sight, actor));
    } catch (RefusedToSupplier e) {
      return JobResult.refused(file.name(), e.supplier(), e.issues());
    } catch (Refused e) {
      return JobResult.refused(file.name(), null, e.issues());
    } catch (RuntimeException e) {
      LOG.error("event=sheet-not-taken-in", e);
      return JobResult.refused(
          file.name(),
          null,
          List.of(
              Issue.of(
                  IssueCode.INTERNAL_ERROR,
                  CellPlace.book(file.name()),
                  new Text("内部エラーのため受け取れませんでした。", "It was not taken in: an internal error."))));
    }
  }
}
