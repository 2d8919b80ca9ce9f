package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.received.JointSheets.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A reviewer chooses whose answers count where two people's sheets differ. */
@Component
public final class ChoosingValues {

  private final Suppliers suppliers;
  private final ReceivedSheets sheets;
  private final SheetChoices chosen;
  private final JointSheets joining;
  private final ReviewingSheet reviewing;
  private final LookingAtSheet looking;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  ChoosingValues(
      Suppliers suppliers,
      ReceivedSheets sheets,
      SheetChoices chosen,
      JointSheets joining,
      ReviewingSheet reviewing,
      LookingAtSheet looking,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.sheets = sheets;
    this.chosen = chosen;
    this.joining = joining;
    this.reviewing = reviewing;
    this.looking = looking;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * A choice.
   *
   * @param sheet the name of the sheet in the workbook; null: the cell says it alone
   * @param cell its address in any of the two
   * @param take the check sheet whose value counts
   */
  public record ValueChosen(
      @Longest(100) @Nullable String sheet, @Longest(120) String cell, @Longest(100) String take) {}

  /**
   * Keeps choices, all or none.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetClosed if it is not open
   * @throws WrongChoice with all that do not fit
   * @throws SheetChangedMeanwhile if another sheet or choice came in between
   */
  public SheetView choose(
      String named, String id, List<ValueChosen> choices, Sight sight, Actor actor) {
    Supplier supplier = suppliers.find(named, sight).orElseThrow(UnregisteredSupplier::new);
    ReceivedSheet sheet = open(supplier.code().value(), id);
    Joint joint = reviewing.of(sheet, supplier).joint();
    List<ChosenCell> cells = chosen(joint, choices);
    transactions.executeWithoutResult(status -> keep(sheet, joint, cells, actor));
    return looking.look(sheet, supplier, actor);
  }

  private ReceivedSheet open(String code, String id) {
    ReceivedSheet sheet =
        RecordIds.parsed(id).flatMap(one -> sheets.find(code, one)).orElseThrow(SheetUnknown::new);
    if (!sheet.isOpen()) {
      throw new SheetClosed(sheet);
    }
    return sheet;
  }

  private void keep(ReceivedSheet sheet, Joint joint, List<ChosenCell> choices, Actor actor) {
    sheets.lock(sheet.supplier());
    open(sheet.supplier(), sheet.id().toString());
    if (!joining.stands(joint, sheet)) {
      throw new SheetChangedMeanwhile();
    }
    for (ChosenCell choice : choices) {
      chosen.add(ids.next(), sheet.id(), choice, actor.name(), today.now());
    }
    log.addAbout(
        sheet.supplier(),
        actor,
        LogAction.CHECK_SHEET_CHOSEN,
        sheet.id().toString(),
        sheet.file().value(),
        Map.of("choices", Integer.toString(choices.size())));
  }

  private static List<ChosenCell> chosen(Joint joint, List<ValueChosen> choices) {
    List<ChosenCell> cells = new ArrayList<>();
    List<Issue> wrong = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      ValueChosen choice = choices.get(i);
      List<Conflicting> at =
          joint.merged().conflicts().stream().filter(one -> isAt(one, choice)).toList();
      Optional<UUID> takes = at.size() == 1 ? taken(joint, at.get(0), choice) : Optional.empty();
      if (takes.isPresent()) {
        cells.add(new ChosenCell(at.get(0).row(), at.get(0).column(), takes.orElseThrow()));
      } else {
        wrong.add(wrong("$[" + i + "]", at, choice));
      }
    }
    if (!wrong.isEmpty()) {
      throw new WrongChoice(wrong);
    }
    return cells;
  }

  /** The same question may stand in another row of the other sheet. */
  private static boolean isAt(Conflicting conflict, ValueChosen choice) {
    return conflict.cells().stream().anyMatch(cell -> isAt(cell.at(), choice));
  }

  private static boolean isAt(CellPlace at, ValueChosen choice) {
    String address = at.cell();
    boolean whole = (at.sheet() + "!" + address).equals(choice.cell());
    boolean named = choice.sheet() == null || at.sheet().equals(choice.sheet());
    return whole || (named && choice.cell().equals(address));
  }

  private static Optional<UUID> taken(Joint joint, Conflicting conflict, ValueChosen choice) {
    return conflict.sheets().stream()
        .map(index -> joint.sheets().get(index).id())
        .filter(one -> one.toString().equals(choice.take()))
        .findFirst();
  }

  private static Issue wrong(String path, List<Conflicting> at, ValueChosen choice) {
    if (at.size() == 1) {
      return Issue.of(
          IssueCode.NO_SUCH_CONFLICT,
          new FieldPlace(path + ".take"),
          new Text("このセルに答えのあるシートではありません。", "This sheet has no answer in that cell."),
          choice.take());
    }
    return Issue.of(
        IssueCode.NO_SUCH_CONFLICT,
        new FieldPlace(path + ".cell"),
        at.isEmpty()
            ? new Text("このセルに食い違いはありません。", "No sheets differ in this cell.")
            : new Text(
                "どのシート名のセルか分かりません。sheetも指定してください。",
                "Several sheets have such a cell; say which in sheet."),
        choice.cell());
  }
}
