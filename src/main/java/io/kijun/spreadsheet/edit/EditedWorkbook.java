package io.kijun.spreadsheet.edit;

import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookParts;
import io.kijun.spreadsheet.XmlTag;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A workbook in which cells and rows are changed, and nothing else: parts that have no part in that
 * stay byte for byte. What comes out is read again before it is given out.
 */
public final class EditedWorkbook {

  private final WorkbookParts parts;

  private EditedWorkbook(WorkbookParts parts) {
    this.parts = parts;
  }

  /**
   * The changed file; the same where nothing is changed.
   *
   * @param edits of sheets of the workbook, one a sheet
   * @throws EditImpossible where it has to be changed in a spreadsheet program
   * @throws PackageRefused where it is, or becomes, no workbook that can be read
   */
  public static WorkbookFile of(WorkbookFile file, Collection<SheetEdit> edits)
      throws EditImpossible, PackageRefused {
    List<SheetEdit> changing = edits.stream().filter(edit -> !edit.isUnchanged()).toList();
    Failed failed = new Failed();
    byte[] content =
        WorkbookParts.edited(
            file.content(),
            parts -> {
              try {
                new EditedWorkbook(parts).edit(changing);
              } catch (EditImpossible e) {
                failed.why = Optional.of(e);
              } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                failed.why = Optional.of(unusual("", e));
              }
            });
    if (failed.why.isPresent()) {
      throw failed.why.get();
    }
    WorkbookFile edited = new WorkbookFile(file.name(), content);
    check(CellsReader.read(edited), changing);
    return edited;
  }

  private static final class Failed {
    private Optional<EditImpossible> why = Optional.empty();
  }

  private void edit(List<SheetEdit> edits) throws IOException, EditImpossible {
    for (SheetEdit edit : edits) {
      String part = part(edit.sheet());
      if (!edit.ops().isEmpty()) {
        new RowReferences(parts, edit.sheet(), part, edit.ops()).move();
      }
      parts.put(part, SheetWriter.written(parts.text(part), edit));
    }
    if (edits.stream().anyMatch(edit -> !edit.ops().isEmpty() || edit.overwritesFormula())) {
      parts.forgetCalculations();
    }
  }

  private String part(String sheet) throws IOException, EditImpossible {
    for (XmlTag tag : XmlTag.all(parts.text(parts.main()))) {
      String relation = tag.begins("sheet") ? tag.prefixed("id") : null;
      if (relation != null && sheet.equals(tag.attribute("name"))) {
        return parts.byRelation(parts.main(), relation).orElseThrow(() -> unusual(sheet));
      }
    }
    throw unusual(sheet);
  }

  private static void check(BookCells written, List<SheetEdit> edits) throws EditImpossible {
    for (SheetEdit edit : edits) {
      SheetCells sheet = written.sheet(edit.sheet());
      if (sheet == null || !edit.differing(sheet).isEmpty()) {
        throw unusual(edit.sheet());
      }
    }
  }

  private static EditImpossible unusual(String sheet) {
    return new EditImpossible(
        sheet,
        null,
        "このブックの書かれ方では、ここから変更できません。Excelで開いて保存し直したブックを取り込んでください。",
        "The workbook is not written as usual and cannot be changed here; open it in Excel, save it,"
            + " and upload it.");
  }

  private static EditImpossible unusual(String sheet, Throwable why) {
    EditImpossible unusual = unusual(sheet);
    unusual.initCause(why);
    return unusual;
  }
}
