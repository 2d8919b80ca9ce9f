package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sheet is one that went out to the supplier and was not used yet. Hidden cells can be
 * forged: what does not fit is told, and counts only once a person has said that it may.
 */
final class SheetFit {

  private SheetFit() {}

  /**
   * What does not fit of what a file says, or one of its pages.
   *
   * @param at the file, or the cell in which the page says so
   * @param supplier whom it was received for
   * @param issued the sheet that went out under its code; null: there is none
   * @param isUsed whether one of that code was accepted already
   * @param isOver whether nobody waits for it any more
   */
  static List<Issue> problems(
      CellPlace at,
      String supplier,
      SheetMeta meta,
      @Nullable IssuedSheet issued,
      boolean isUsed,
      boolean isOver) {
    List<Issue> problems = new ArrayList<>();
    String named = meta.supplier();
    if (named != null && !named.equals(supplier)) {
      problems.add(otherSupplier(at, named, supplier));
    } else if (issued != null && !issued.supplier().equals(supplier)) {
      problems.add(otherSupplier(at, null, supplier));
    }
    if (meta.sheetCode() == null) {
      problems.add(
          Issue.of(
              IssueCode.SHEET_WITHOUT_CODE,
              at,
              new Text(
                  "シートに照合コードがありません。この取引先に送ったものか確かめてください。",
                  "The sheet has no code; see whether it is one that was sent to this supplier.")));
    } else if (issued == null) {
      problems.add(
          Issue.of(
              IssueCode.SHEET_CODE_UNKNOWN,
              at,
              new Text("シートの照合コードは発行されていません。", "The sheet's code was never issued."),
              meta.sheetCode()));
    } else if (isUsed) {
      problems.add(
          Issue.of(
              IssueCode.SHEET_CODE_USED,
              at,
              new Text("同じ照合コードのシートはすでに受け入れられています。", "A sheet of this code was accepted already."),
              meta.sheetCode()));
    }
    if (isOver) {
      problems.add(
          Issue.of(
              IssueCode.SHEET_ASKING_OVER,
              at,
              new Text(
                  "過ぎた依頼のシートです（その後に新しい依頼を送ったか、期限から半年を過ぎています）。前の年のものでないか確かめてください。",
                  "The sheet is of an asking that is over: the supplier was asked anew since, or it"
                      + " was due more than half a year ago. See whether it is not last year's."),
              meta.sheetCode()));
    }
    if (issued != null && !issued.ruleset().id().value().equals(meta.ruleset())) {
      problems.add(
          Issue.of(
              IssueCode.SHEET_RULESET_DIFFERS,
              at,
              new Text(
                  "シートのルールセットが送ったときのものと異なります。",
                  "The sheet names another ruleset than the one it was sent with."),
              meta.ruleset()));
    }
    return List.copyOf(problems);
  }

  private static Issue otherSupplier(CellPlace at, @Nullable String found, String supplier) {
    return Issue.of(
        IssueCode.SHEET_OTHER_SUPPLIER,
        at,
        new Text("別の取引先のシートです。", "This is another supplier's sheet."),
        found,
        List.of(supplier),
        null);
  }
}
