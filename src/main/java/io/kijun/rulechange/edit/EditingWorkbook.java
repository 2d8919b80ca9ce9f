package io.kijun.rulechange.edit;

import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReplacingWorkbook;
import io.kijun.rulechange.WorkbookUnreadable;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.edit.EditImpossible;
import io.kijun.spreadsheet.edit.EditedWorkbook;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Changes cells and rows of a draft's workbook. What comes of it is put into the draft as an upload
 * of the same file would be: with problems in its cells, too, which the report on the draft tells.
 */
@Component
public final class EditingWorkbook {

  private final KnownCells cells;
  private final ReadingDrafts drafts;
  private final ReplacingWorkbook replacing;

  EditingWorkbook(KnownCells cells, ReadingDrafts drafts, ReplacingWorkbook replacing) {
    this.cells = cells;
    this.drafts = drafts;
    this.replacing = replacing;
  }

  /** A draft with its workbook changed, and what became of each cell. */
  public record EditedDraft(Draft draft, List<CellChange> changes) {}

  /**
   * Makes all of some changes, in their order, or none.
   *
   * @param version the version that the changes are made to
   * @throws io.kijun.rulechange.ChangedMeanwhile if that is no longer the latest
   * @throws io.kijun.rulechange.ChangeRefused if the draft is no longer open
   * @throws io.kijun.rulechange.WorkbookUnknown if it has no workbook of that name
   * @throws WorkbookUnreadable if nothing can be read of it
   * @throws EditRefused if changes cannot be made: with all reasons
   * @throws io.kijun.rulechange.DraftStoreFull if the files of open drafts would take too much room
   */
  public EditedDraft edit(
      Draft draft, int version, String workbook, List<CellEdit> edits, Actor actor) {
    replacing.check(draft, version);
    SheetChanges changes = new SheetChanges(cells.of(draft.workbooks(), workbook));
    changes.make(edits);
    changes.check();
    WorkbookFile file = written(drafts.workbook(draft, workbook), changes);
    return new EditedDraft(replacing.put(draft, version, file, actor), changes.changes());
  }

  private static WorkbookFile written(WorkbookFile before, SheetChanges changes) {
    try {
      WorkbookFile file = EditedWorkbook.of(before, changes.edits());
      List<Issue> refused =
          UploadCheck.of(file).stream().map(one -> one.issue(file.name())).toList();
      if (!refused.isEmpty()) {
        throw new EditRefused(refused);
      }
      return file;
    } catch (EditImpossible e) {
      throw SheetChanges.elsewhere(new CellPlace(before.name(), e.sheet(), e.cell()), e.why());
    } catch (PackageRefused e) {
      throw new EditRefused(e.rejections().stream().map(one -> one.issue(before.name())).toList());
    }
  }
}
