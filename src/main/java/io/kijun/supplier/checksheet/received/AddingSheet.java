package io.kijun.supplier.checksheet.received;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Today;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.FactsVersions;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.Told;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts a sheet on record, in the place of an earlier one of the same person and code. */
@Component
final class AddingSheet {

  /** So many people answer an asking at most. */
  static final int MOST_OPEN = 20;

  private static final int LONGEST_NAME = 300;

  private final FittingSheet fitting;
  private final ReceivedSheets sheets;
  private final FactsVersions known;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final Today today;

  AddingSheet(
      FittingSheet fitting,
      ReceivedSheets sheets,
      FactsVersions known,
      ActivityLog log,
      TransactionOperations transactions,
      Today today) {
    this.fitting = fitting;
    this.sheets = sheets;
    this.known = known;
    this.log = log;
    this.transactions = transactions;
    this.today = today;
  }

  /**
   * Adds a sheet that was read.
   *
   * @throws SheetCameBefore if the same file came before
   * @throws TooManySheetsOpen if as many of the same asking wait as may
   */
  ReceivedSheet add(
      UUID id,
      Supplier supplier,
      String fileName,
      byte[] content,
      SheetAnswers answers,
      Actor actor) {
    Told<String> filledBy = answers.about().filledBy();
    Optional<IssuedSheet> issued = fitting.issued(answers.meta());
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
            today.now(),
            known.latest(supplier.code().value()).map(FactsVersion::version).orElse(0));
    transactions.executeWithoutResult(status -> add(sheet, content, actor));
    return sheet;
  }

  private void add(ReceivedSheet sheet, byte[] content, Actor actor) {
    sheets.lock(sheet.supplier());
    sheets
        .withFile(sheet.supplier(), sheet.file())
        .ifPresent(
            earlier -> {
              throw new SheetCameBefore(sheet.supplier(), earlier);
            });
    List<ReceivedSheet> open = sheets.open(sheet.supplier(), sheet.asking());
    if (open.stream().filter(earlier -> !isReplaced(earlier, sheet)).count() >= MOST_OPEN) {
      throw new TooManySheetsOpen(sheet.supplier(), MOST_OPEN);
    }
    sheets.add(sheet, content);
    note(sheet, LogAction.CHECK_SHEET_RECEIVED, Map.of(), actor);
    open.stream()
        .filter(earlier -> isReplaced(earlier, sheet))
        .forEach(earlier -> replace(earlier, sheet, actor));
  }

  /**
   * A later copy of the same sheet that the same person filled in. One who gives no name is
   * nobody's same; and the office and the vendor, each with a sheet of their own, may both give the
   * firm's.
   */
  private static boolean isReplaced(ReceivedSheet earlier, ReceivedSheet later) {
    String before = person(earlier);
    return !before.isEmpty()
        && before.equals(person(later))
        && Objects.equals(earlier.code(), later.code());
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
