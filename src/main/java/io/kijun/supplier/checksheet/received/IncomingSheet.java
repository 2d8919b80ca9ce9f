package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file that comes in, if it is one that can be a check sheet at all. */
@Component
final class IncomingSheet {

  private final Questionnaires asking;
  private final SheetReadings readings;

  IncomingSheet(Questionnaires asking, SheetReadings readings) {
    this.asking = asking;
    this.readings = readings;
  }

  /**
   * What stands in a file.
   *
   * @param id the sheet's from now on
   * @param fileName as it came
   * @param stood the last answers that stood in it when it went out, by what its stamp says; null:
   *     not known
   * @throws SheetUnreadable if the file is no workbook that is taken, or no check sheet
   */
  SheetReading read(
      UUID id, String fileName, byte[] content, Function<SheetMeta, @Nullable LastAnswers> stood) {
    WorkbookFile file = new WorkbookFile(ReceivedSheet.bookOf(id), content);
    List<UploadCheck.Rejection> rejections = UploadCheck.of(file);
    if (!rejections.isEmpty()) {
      throw new SheetUnreadable(
          rejections.get(0).kind(), rejections.stream().map(one -> one.issue(fileName)).toList());
    }
    SheetReading reading = readings.incoming(id, content, asking.now(), stood);
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
}
