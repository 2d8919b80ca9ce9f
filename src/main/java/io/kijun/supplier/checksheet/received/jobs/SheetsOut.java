package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.ChosenSuppliers;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SuppliersNotFound;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SendingCheckSheet;
import io.kijun.supplier.checksheet.out.SendingCheckSheet.SheetToSend;
import io.kijun.supplier.checksheet.received.jobs.JobResult.Fate;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes check sheets for many suppliers, into a ZIP that is written as they are made. */
@Component
public final class SheetsOut {

  private static final Logger LOG = LoggerFactory.getLogger(SheetsOut.class);

  private final ChosenSuppliers chosen;
  private final SendingCheckSheet sending;
  private final SheetJobs jobs;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  SheetsOut(
      ChosenSuppliers chosen,
      SendingCheckSheet sending,
      SheetJobs jobs,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.chosen = chosen;
    this.sending = sending;
    this.jobs = jobs;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Whom sheets are made for.
   *
   * @param group all that are in it and have not ended; null: not by group
   * @param suppliers their codes; null: not by code; both null: all that have not ended
   * @param language null: the one that each supplier's first contact reads
   * @param due the day until which they are to come back; null: none
   */
  public record SheetsWanted(
      @Nullable String group,
      @Nullable List<String> suppliers,
      @Nullable SheetLanguage language,
      @Nullable LocalDate due) {}

  /** Whether a supplier's sheet is still to be made, when its turn comes. */
  @FunctionalInterface
  public interface StillWanted {

    /** Always. */
    StillWanted ALWAYS = supplier -> List.of();

    /**
     * Why it is not made; empty: it is. It is asked within the transaction that puts the sheet on
     * record.
     */
    List<Issue> not(String supplier);
  }

  /**
   * Starts to make sheets, all of one asking.
   *
   * @throws SuppliersNotFound if a supplier is not there, or nobody is in the group
   * @throws TooManySheetJobs if too many jobs wait
   */
  public SheetJob start(SheetsWanted wanted, Sight sight, Actor actor) {
    return start(wanted, StillWanted.ALWAYS, sight, actor);
  }

  /** The same, but for those that are not wanted any more when their turn comes. */
  public SheetJob start(SheetsWanted wanted, StillWanted still, Sight sight, Actor actor) {
    List<Supplier> all = chosen.of(wanted.group(), wanted.suppliers(), sight);
    UUID asking = ids.next();
    return jobs.start(
        JobKind.OUT,
        all.size(),
        jobs.newFolder(),
        sight,
        actor,
        (job, hands) -> make(job, all, one -> made(one, wanted, still, asking, actor), hands));
  }

  private void make(
      SheetJob job, List<Supplier> all, Function<Supplier, SupplierSheet> made, Executor hands)
      throws IOException {
    try (SheetZip zip = new SheetZip(job.zip(), today.day())) {
      InOrder.each(
          all.iterator(), made, hands, () -> !job.isOver(), sheet -> job.add(put(zip, sheet)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (job.isOver()) {
      Files.deleteIfExists(job.zip());
    }
  }

  private static JobResult put(SheetZip zip, SupplierSheet sheet) {
    WorkbookFile file = sheet.file();
    if (file == null) {
      return JobResult.refused(sheet.supplier(), sheet.supplier(), sheet.problems());
    }
    try {
      return new JobResult(
          zip.add(file.name(), file.content()), sheet.supplier(), null, Fate.SENT, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SupplierSheet sent(Supplier supplier, SheetsWanted wanted, UUID asking, Actor actor) {
    SheetToSend file =
        sending.of(supplier, language(supplier, wanted), asking, wanted.due(), actor);
    return new SupplierSheet(
        supplier.code().value(), new WorkbookFile(file.name(), file.content()), List.of());
  }

  private static SheetLanguage language(Supplier supplier, SheetsWanted wanted) {
    SheetLanguage given = wanted.language();
    return given == null ? SheetLanguage.of(supplier.contacts()) : given;
  }

  private SupplierSheet made(
      Supplier supplier, SheetsWanted wanted, StillWanted still, UUID asking, Actor actor) {
    String code = supplier.code().value();
    try {
      return Objects.requireNonNull(
          transactions.execute(
              status -> {
                List<Issue> problems = still.not(code);
                return problems.isEmpty()
                    ? sent(supplier, wanted, asking, actor)
                    : new SupplierSheet(code, null, problems);
              }));
    } catch (RuntimeException e) {
      LOG.error("event=sheet-not-made", e);
      Text why = new Text("内部エラーのため作成できませんでした。", "It was not made: an internal error.");
      Issue problem = Issue.of(IssueCode.INTERNAL_ERROR, CellPlace.book(code), why);
      return new SupplierSheet(code, null, List.of(problem));
    }
  }
}
