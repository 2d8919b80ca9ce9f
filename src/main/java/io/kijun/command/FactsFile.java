package io.kijun.command;

import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsReader.Intake;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.IssueText;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.FilePlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import io.kijun.supplier.checksheet.in.TakenSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts of a supplier that stand in a file, read.
 *
 * @param name the file, and which of those in it
 * @param doubts what is not taken of a check sheet, or worth a look; of JSON nothing
 */
record FactsFile(String name, Intake intake, List<Issue> doubts) {

  /** In the place of a file: what comes in by standard input. */
  private static final Path STANDARD_INPUT = Path.of("-");

  private static FactsFile of(String name, Intake intake) {
    return new FactsFile(name, intake, List.of());
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
            file.toString(),
            new Intake(taken.facts().facts(), null, null, List.of()),
            taken.issues())
        : of(file.toString(), new Intake(null, null, null, taken.issues()));
  }

  /**
   * The facts of a file: of one supplier, of several with a line each, or a check sheet that was
   * filled in.
   *
   * @param in standard input, which is read in the place of a file that is called {@code -}
   */
  static List<FactsFile> readAll(
      Path file,
      InputStream in,
      FactsReader reader,
      Ruleset ruleset,
      CheckSheetIntake sheets,
      LocalDate day) {
    try {
      byte[] content = file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(file);
      if (isWorkbook(content)) {
        return List.of(ofSheet(file, content, sheets, day));
      }
      List<FactsFile> all = new ArrayList<>();
      List<byte[]> lines = FactsLines.of(content);
      for (byte[] line : lines) {
        String name = lines.size() == 1 ? file.toString() : file + " (" + (all.size() + 1) + ")";
        all.add(of(name, checked(reader.read(line), ruleset)));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      return List.of(unreadable(file));
    }
  }

  /** A file of facts of one supplier. */
  static FactsFile read(Path file, FactsReader reader, Ruleset ruleset) {
    try {
      Intake intake = reader.read(Files.readAllBytes(file));
      return of(file.toString(), checked(intake, ruleset));
    } catch (IOException e) {
      return unreadable(file);
    }
  }

  private static FactsFile unreadable(Path file) {
    Text message = new Text("ファイルを読み取れません。", "The file cannot be read.");
    Issue issue = Issue.of(IssueCode.UNREADABLE, FieldPlace.ALL, message);
    return of(file.toString(), new Intake(null, null, null, List.of(issue)));
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
                    : issue.at(new FilePlace(name, issue.place())))
        .map(issue -> IssueText.of(issue, language::of))
        .toList();
  }
}
