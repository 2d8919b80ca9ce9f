package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.cases.CaseRun;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueText;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.sheets.WrittenRuleset;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of workbooks and prints every problem. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "フォルダーのブックを検査し、問題をすべて表示します。事例も実行します。",
      "Checks the workbooks of a folder, prints every problem and runs the cases.",
      "",
      "終了コード / Exit code: 0 問題なし fine, 1 エラーまたは事例の不一致あり errors or failed cases, 2 使用不可 unusable"
    })
final class CheckCommand implements Callable<Integer> {

  private static final int MOST_CONSEQUENCES = 3;

  @Parameters(paramLabel = "FOLDER", description = "ブックのフォルダー / Folder of the workbooks")
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  @Option(
      names = "--ruleset",
      paramLabel = "FILE",
      description = {
        "エラーがなければ、ルールセットの内容をJSONでFILEに書き出します（差異の確認用）。ハッシュはFILE.sha256に書きます。",
        "Where there are no errors, writes the ruleset's content to FILE as JSON, to be reviewed,",
        "and the hashes of it and of the workbooks to FILE.sha256."
      })
  private @Nullable Path ruleset;

  @Option(
      names = "--uncovered",
      description = {
        "事例で両方向（満たす・満たさない）を確かめていないセルも表示します。",
        "Also prints the cells that no case exercises both ways."
      })
  private boolean uncovered;

  private final Output output;

  CheckCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    Optional<StandardFolder> read = StandardFolder.read(folder);
    if (read.isEmpty()) {
      output.err().println(StandardFolder.unusable(folder, language));
      return KijunCommand.UNUSABLE;
    }
    StandardFolder standard = read.get();
    for (Issue problem : standard.reading().problems()) {
      print(problem);
    }
    output
        .out()
        .println(
            language
                .of("ブック %d、エラー %d、警告 %d", "%d workbooks, %d errors, %d warnings")
                .formatted(
                    standard.workbooks().size(),
                    standard.count(Issue.Level.ERROR),
                    standard.count(Issue.Level.WARNING)));
    return standard
        .reading()
        .standard()
        .map(one -> printRuleset(one, standard.workbooks()))
        .orElse(KijunCommand.FOUND);
  }

  /** A problem, and under it the first few that are only there because of it. */
  private void print(Issue problem) {
    output.out().println(IssueText.of(problem, language::of));
    List<Issue> following = problem.consequences();
    following.stream()
        .limit(MOST_CONSEQUENCES)
        .forEach(one -> output.out().println("    " + IssueText.of(one, language::of)));
    if (following.size() > MOST_CONSEQUENCES) {
      output
          .out()
          .println(
              language
                  .of(
                      "    ほか%d件（上の問題を直すとなくなります）",
                      "    and %d more, which go with the problem above")
                  .formatted(following.size() - MOST_CONSEQUENCES));
    }
  }

  private int printRuleset(Standard standard, List<WorkbookFile> workbooks) {
    Ruleset made = Ruleset.of(standard, DrlFiles.all());
    output.out().println(language.of("ルールセット ", "Ruleset ") + made.id() + "  " + made.hash());
    if (ruleset != null) {
      write(ruleset, made, workbooks);
    }
    CaseRun run = CaseRun.of(standard);
    run.failures().forEach(failure -> output.out().println(CaseText.of(failure, language)));
    output
        .out()
        .println(
            language
                .of("事例 %d件、不一致 %d件、確認できたセル %d/%d", "%d cases, %d failed, %d of %d cells covered")
                .formatted(
                    run.cases(),
                    run.failures().size(),
                    run.coverage().cells().size() - run.coverage().uncovered().size(),
                    run.coverage().cells().size()));
    if (uncovered) {
      run.coverage().uncovered().forEach(cell -> output.out().println(CaseText.of(cell, language)));
    }
    return run.failures().isEmpty() ? KijunCommand.FINE : KijunCommand.FOUND;
  }

  private static void write(Path file, Ruleset made, List<WorkbookFile> workbooks) {
    try {
      WrittenRuleset.write(file, made, workbooks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
