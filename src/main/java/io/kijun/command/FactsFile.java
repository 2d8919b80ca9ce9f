package io.kijun.command;

import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsReader.Intake;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.IssueText;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.FilePlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import io.kijun.supplier.checksheet.in.TakenSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of facts, read.
 *
 * @param doubts what is not taken of a check sheet, or worth a look; of JSON nothing
 */
record FactsFile(Path file, Intake intake, List<Issue> doubts) {

  private static FactsFile of(Path file, Intake intake) {
    return new FactsFile(file, intake, List.of());
  }

  /** Whether bytes are a workbook rather than JSON. */
  static boolean isWorkbook(byte[] content) {
    return content.length > 1 && content[0] == 'P' && content[1] == 'K';
  }

  /** The facts of a check sheet: what is wrong at a cell is not in them, and told. */
  private static FactsFile ofSheet(
      Path file, byte[] content, CheckSheetIntake sheets, LocalDate day) {
    TakenSheet taken =
        sheets.take(new WorkbookFile(String.valueOf(file.getFileName()), content), null, null, day);
    return taken.reading().isSheet()
        ? new FactsFile(
            file, new Intake(taken.facts().facts(), null, null, List.of()), taken.issues())
        : of(file, new Intake(null, null, null, taken.issues()));
  }

  /** A file of facts, or a check sheet that was filled in. */
  static FactsFile read(
      Path file, FactsReader reader, Ruleset ruleset, CheckSheetIntake sheets, LocalDate day) {
    try {
      byte[] content = Files.readAllBytes(file);
      return isWorkbook(content)
          ? ofSheet(file, content, sheets, day)
          : of(file, checked(reader.read(StrictJson.parse(content)), ruleset));
    } catch (IOException e) {
      return read(file, reader, ruleset);
    }
  }

  static FactsFile read(Path file, FactsReader reader, Ruleset ruleset) {
    try {
      Intake intake = reader.read(StrictJson.parse(Files.readAllBytes(file)));
      return of(file, checked(intake, ruleset));
    } catch (IOException e) {
      Text message = new Text("ファイルを読み取れません。", "The file cannot be read.");
      return of(file, new Intake(null, null, null, List.of(issue(IssueCode.UNREADABLE, message))));
    }
  }

  /** A file may name the ruleset that it is meant for. */
  private static Intake checked(Intake intake, Ruleset ruleset) {
    String named = intake.ruleset();
    String id = ruleset.id().value();
    if (named == null || named.equals(id) || named.equals(ruleset.hash().value())) {
      return intake;
    }
    List<Issue> issues = new ArrayList<>(intake.issues());
    issues.add(
        Issue.of(
            IssueCode.UNKNOWN_RULESET,
            new FieldPlace("$.ruleset"),
            new Text("指定された基準のルールセットではありません。", "The standard is another ruleset."),
            named,
            List.of(id),
            id));
    return new Intake(null, intake.asOf(), named, List.copyOf(issues));
  }

  private static Issue issue(IssueCode code, Text message) {
    return Issue.of(code, FieldPlace.ALL, message);
  }

  /** What is wrong with it, a line each. */
  List<String> problems(Language language) {
    return lines(intake.issues(), language);
  }

  /** What is worth a look, a line each. */
  List<String> doubts(Language language) {
    return lines(doubts, language);
  }

  /** Whether some of it was not taken. */
  boolean isPartly() {
    return doubts.stream().anyMatch(Issue::isError);
  }

  private List<String> lines(List<Issue> issues, Language language) {
    return issues.stream()
        .map(
            issue ->
                issue.place() instanceof CellPlace
                    ? issue
                    : issue.at(new FilePlace(file.toString(), issue.place())))
        .map(issue -> IssueText.of(issue, language::of))
        .toList();
  }
}
