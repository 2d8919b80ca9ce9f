package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetCodes;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes in check sheets that suppliers filled in. Whatever is wrong with one that can be read is
 * shown with it and keeps it from counting, not from being received.
 */
@Component
public final class ReceivingSheet {

  private static final int LONGEST_NAME = 300;

  private final Suppliers suppliers;
  private final Questionnaires asking;
  private final SheetCodes codes;
  private final ReceivedSheets sheets;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  ReceivingSheet(
      Suppliers suppliers,
      Questionnaires asking,
      SheetCodes codes,
      ReceivedSheets sheets,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.asking = asking;
    this.codes = codes;
    this.sheets = sheets;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * A sheet that was taken in.
   *
   * @param issues what is wrong or doubtful in it by itself
   */
  public record Received(ReceivedSheet sheet, List<Issue> issues) {

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
   */
  public Received receive(
      String supplier, String fileName, byte[] content, Sight sight, Actor actor) {
    Supplier known = suppliers.find(supplier, sight).orElseThrow(UnregisteredSupplier::new);
    UUID id = ids.next();
    return add(id, known, fileName, content, read(id, fileName, content), actor);
  }

  /**
   * Takes in a sheet of whichever supplier it is: the one that it was issued for, or else the one
   * that it names.
   *
   * @throws SheetOfNobody if there is none of that in sight
   */
  public Received receive(String fileName, byte[] content, Sight sight, Actor actor) {
    UUID id = ids.next();
    SheetReading reading = read(id, fileName, content);
    String code = supplierOf(reading.answers());
    Supplier supplier =
        Optional.ofNullable(code)
            .flatMap(one -> suppliers.find(one, sight))
            .orElseThrow(() -> new SheetOfNobody(fileName, code));
    return add(id, supplier, fileName, content, reading, actor);
  }

  private @Nullable String supplierOf(SheetAnswers answers) {
    return issued(answers).map(IssuedSheet::supplier).orElse(answers.meta().supplier());
  }

  private Optional<IssuedSheet> issued(SheetAnswers answers) {
    return Optional.ofNullable(answers.meta().sheetCode()).flatMap(codes::find);
  }

  private SheetReading read(UUID id, String fileName, byte[] content) {
    WorkbookFile file = new WorkbookFile(ReceivedSheet.bookOf(id), content);
    List<UploadCheck.Rejection> rejections = UploadCheck.of(file);
    if (!rejections.isEmpty()) {
      throw new SheetUnreadable(
          rejections.get(0).kind(), rejections.stream().map(one -> one.issue(fileName)).toList());
    }
    SheetReading reading = SheetReadings.read(id, content, asking.now(), null);
    if (!reading.isSheet()) {
      throw new SheetUnreadable(UploadCheck.Kind.DAMAGED, why(reading, fileName));
    }
    return reading;
  }

  private static List<Issue> why(SheetReading reading, String fileName) {
    List<Issue> issues =
        reading.issues().stream()
            .filter(Issue::isError)
            .map(
                one -> {
                  CellPlace at = CellPlace.of(one.place());
                  return one.at(new CellPlace(fileName, at.sheet(), at.cell()));
                })
            .toList();
    return issues.isEmpty()
        ? List.of(
            Issue.of(
                IssueCode.WORKBOOK_REFUSED,
                CellPlace.book(fileName),
                new Text("チェックシートではありません。", "This is no check sheet.")))
        : issues;
  }

  private Received add(
      UUID id,
      Supplier supplier,
      String fileName,
      byte[] content,
      SheetReading reading,
      Actor actor) {
    Told<String> filledBy = reading.answers().about().filledBy();
    Optional<IssuedSheet> issued = issued(reading.answers());
    ReceivedSheet sheet =
        new ReceivedSheet(
            id,
            supplier.code().value(),
            Hash.of(content),
            issued.map(IssuedSheet::code).orElse(null),
            issued.map(IssuedSheet::asking).orElse(null),
            SheetStatus.received(actor.name(), today.now()),
            SheetTexts.of(
                Shown.of(Shown.onOneLine(fileName), LONGEST_NAME),
                filledBy == null ? null : filledBy.value()),
            actor.name(),
            today.now());
    transactions.executeWithoutResult(status -> add(sheet, content, actor));
    return new Received(sheet, reading.issues());
  }

  private void add(ReceivedSheet sheet, byte[] content, Actor actor) {
    sheets.lock(sheet.supplier());
    sheets
        .withFile(sheet.supplier(), sheet.file())
        .ifPresent(
            earlier -> {
              throw new SheetCameBefore(earlier);
            });
    List<ReceivedSheet> open = sheets.open(sheet.supplier());
    sheets.add(sheet, content);
    note(sheet, LogAction.CHECK_SHEET_RECEIVED, Map.of(), actor);
    open.stream()
        .filter(earlier -> isReplaced(earlier, sheet))
        .forEach(earlier -> replace(earlier, sheet, actor));
  }

  /**
   * A later sheet of the same person to the same asking; one who gives no name is nobody's same.
   */
  private static boolean isReplaced(ReceivedSheet earlier, ReceivedSheet later) {
    String before = person(earlier);
    return !before.isEmpty()
        && before.equals(person(later))
        && Objects.equals(earlier.asking(), later.asking());
  }

  private static String person(ReceivedSheet sheet) {
    String name = Objects.requireNonNullElse(sheet.texts().filledBy(), "");
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(name, Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void replace(ReceivedSheet earlier, ReceivedSheet later, Actor actor) {
    sheets.become(
        earlier.id(),
        earlier.status().then(SheetState.REPLACED, null, later.id(), actor.name(), today.now()));
    note(earlier, LogAction.CHECK_SHEET_REPLACED, Map.of("by", later.id().toString()), actor);
  }

  private void note(
      ReceivedSheet sheet, LogAction action, Map<String, String> detail, Actor actor) {
    log.addAbout(
        sheet.supplier(), actor, action, sheet.id().toString(), sheet.file().value(), detail);
  }
}
