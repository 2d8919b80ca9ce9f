package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import io.kijun.supplier.checksheet.received.jobs.JobResult.Fate;
import io.kijun.supplier.checksheet.received.jobs.SheetArchive.ArchivedFile;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in many check sheets, one by one or in ZIPs: each for itself, so that a bad one is one. */
@Component
public final class SheetsIn {

  private static final Logger LOG = LoggerFactory.getLogger(SheetsIn.class);

  private final SheetJobs jobs;
  private final ReceivingSheet receiving;

  SheetsIn(SheetJobs jobs, ReceivingSheet receiving) {
    this.jobs = jobs;
    this.receiving = receiving;
  }

  /** A file to be read: where it is in, or why it is not read. */
  private record SheetSource(String name, Bytes bytes, @Nullable Issue refusal) {}

  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** A file that was read, or why it could not be. */
  private record Unpacked(String name, @Nullable WorkbookFile file, @Nullable Issue refusal) {}

  /**
   * Starts to take in files.
   *
   * @param files in the folder
   * @param folder the job's from now on
   * @throws ArchiveRefused if one that is called a ZIP is none, or has too many files
   * @throws TooManySheetJobs if too many jobs wait
   */
  public SheetJob start(List<BroughtFile> files, Path folder, Sight sight, Actor actor)
      throws IOException {
    List<SheetArchive> archives = new ArrayList<>();
    try {
      List<SheetSource> sources = new ArrayList<>();
      for (BroughtFile file : files) {
        if (SheetArchive.isOne(file)) {
          SheetArchive archive = SheetArchive.open(file.name(), file.path());
          archives.add(archive);
          archive.files().forEach(one -> sources.add(source(archive, one)));
        } else {
          sources.add(source(file));
        }
      }
      return jobs.start(
          JobKind.IN,
          sources.size(),
          folder,
          sight,
          actor,
          (job, hands) -> takeIn(job, sources, archives, hands, sight, actor));
    } catch (IOException | RuntimeException e) {
      close(archives);
      throw e;
    }
  }

  private static void close(List<SheetArchive> archives) throws IOException {
    for (SheetArchive archive : archives) {
      archive.close();
    }
  }

  private static SheetSource source(BroughtFile file) {
    Issue refusal =
        new EntryName(file.name())
            .refusal()
            .map(why -> Issue.of(IssueCode.WORKBOOK_REFUSED, CellPlace.book(file.name()), why))
            .orElse(null);
    return new SheetSource(
        file.name(),
        () -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            return UploadCheck.read(in);
          }
        },
        refusal);
  }

  private static SheetSource source(SheetArchive archive, ArchivedFile file) {
    return new SheetSource(file.name(), () -> archive.read(file), file.refusal());
  }

  private void takeIn(
      SheetJob job,
      List<SheetSource> sources,
      List<SheetArchive> archives,
      Executor hands,
      Sight sight,
      Actor actor)
      throws IOException {
    try {
      InOrder.each(
          sources.stream().map(SheetsIn::unpacked).iterator(),
          file -> taken(file, sight, actor),
          hands,
          () -> !job.isOver(),
          job::add);
    } finally {
      close(archives);
    }
  }

  /** One after the other, by the thread that hands them out: a ZIP is read by one at a time. */
  private static Unpacked unpacked(SheetSource source) {
    if (source.refusal() != null) {
      return new Unpacked(source.name(), null, source.refusal());
    }
    try {
      WorkbookFile file = new WorkbookFile(source.name(), source.bytes().read());
      return new Unpacked(source.name(), file, null);
    } catch (IOException | RuntimeException e) {
      return new Unpacked(
          source.name(),
          null,
          Issue.of(
              IssueCode.WORKBOOK_REFUSED,
              CellPlace.book(source.name()),
              new Text(
                  "ZIPから取り出せません（壊れているか、暗号化されています）。",
                  "It cannot be taken out of the ZIP: it is damaged or encrypted.")));
    }
  }

  private JobResult taken(Unpacked file, Sight sight, Actor actor) {
    WorkbookFile workbook = file.file();
    if (workbook == null) {
      return JobResult.refused(file.name(), null, Stream.ofNullable(file.refusal()).toList());
    }
    try {
      String name = new EntryName(file.name()).last();
      ReceivingSheet.Received received = receiving.receive(name, workbook.content(), sight, actor);
      ReceivedSheet sheet = received.sheet();
      return new JobResult(
          file.name(), sheet.supplier(), sheet.id(), Fate.RECEIVED, received.issues());
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
