package io.kijun.command;

import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsReader.Intake;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.IssueText;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.FilePlace;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of facts, read. */
record FactsFile(Path file, Intake intake) {

  static FactsFile read(Path file, FactsReader reader, Ruleset ruleset) {
    try {
      Intake intake = reader.read(StrictJson.parse(Files.readAllBytes(file)));
      return new FactsFile(file, checked(intake, ruleset));
    } catch (IOException e) {
      Text message = new Text("ファイルを読み取れません。", "The file cannot be read.");
      return new FactsFile(
          file, new Intake(null, null, null, List.of(issue(IssueCode.UNREADABLE, message))));
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
    return intake.issues().stream()
        .map(issue -> issue.at(new FilePlace(file.toString(), issue.place())))
        .map(issue -> IssueText.of(issue, language::of))
        .toList();
  }
}
