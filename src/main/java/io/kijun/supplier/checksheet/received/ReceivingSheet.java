package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in check sheets that suppliers filled in. Whatever is wrong with one that can be read is
 * shown with it and keeps it from counting, not from being received.
 */
@Component
public final class ReceivingSheet {

  private final Suppliers suppliers;
  private final IncomingSheet incoming;
  private final FittingSheet fitting;
  private final MeaningOfSheet meanings;
  private final AddingSheet adding;
  private final Questionnaires asking;
  private final RecordIds ids;

  ReceivingSheet(
      Suppliers suppliers,
      IncomingSheet incoming,
      FittingSheet fitting,
      MeaningOfSheet meanings,
      AddingSheet adding,
      Questionnaires asking,
      RecordIds ids) {
    this.suppliers = suppliers;
    this.incoming = incoming;
    this.fitting = fitting;
    this.meanings = meanings;
    this.adding = adding;
    this.asking = asking;
    this.ids = ids;
  }

  /**
   * How many items are answered.
   *
   * @param toAnswer how many apply
   */
  public record AnswersCounted(int answered, int toAnswer) {}

  /**
   * A sheet that was taken in.
   *
   * @param issues what is wrong or doubtful in it by itself, but for how it is judged
   * @param answers how many items that apply it answers
   */
  public record Received(ReceivedSheet sheet, List<Issue> issues, AnswersCounted answers) {

    /** Copies its list. */
    public Received {
      issues = List.copyOf(issues);
    }
  }

  /**
   * Takes in a sheet of a supplier.
   *
   * @param fileName as it came
   * @param content at most one byte more than a workbook may have
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnreadable if the file is no workbook that is taken, or no check sheet
   * @throws SheetCameBefore if the same file came before
   * @throws TooManySheetsOpen if as many of the same asking wait as may
   */
  public ReceivedSheet receive(
      String supplier, String fileName, byte[] content, Sight sight, Actor actor) {
    Supplier known = suppliers.find(supplier, sight).orElseThrow(UnregisteredSupplier::new);
    UUID id = ids.next();
    SheetReading reading = incoming.read(id, fileName, content, meta -> stood(meta, known));
    return adding.add(id, known, fileName, content, reading.answers(), actor);
  }

  /**
   * Takes in a sheet of whichever supplier it is: the one that it was issued for, or else the one
   * that it names.
   *
   * @throws SheetOfNobody if there is none of that in sight
   */
  public Received receive(String fileName, byte[] content, Sight sight, Actor actor) {
    UUID id = ids.next();
    SheetReading reading =
        incoming.read(
            id,
            fileName,
            content,
            meta -> supplierOf(meta, sight).map(one -> stood(meta, one)).orElse(null));
    SheetMeta meta = reading.answers().meta();
    Supplier supplier =
        supplierOf(meta, sight).orElseThrow(() -> new SheetOfNobody(fileName, meta.supplier()));
    ReceivedSheet sheet = adding.add(id, supplier, fileName, content, reading.answers(), actor);
    return meanings.byItself(sheet, supplier, reading);
  }

  private Optional<Supplier> supplierOf(SheetMeta meta, Sight sight) {
    return Optional.ofNullable(named(meta)).flatMap(one -> suppliers.find(one, sight));
  }

  private @Nullable String named(SheetMeta meta) {
    return fitting.issued(meta).map(IssuedSheet::supplier).orElse(meta.supplier());
  }

  private @Nullable LastAnswers stood(SheetMeta meta, Supplier supplier) {
    return fitting.stood(meta.sheetCode(), supplier, asking.now().questions());
  }
}
