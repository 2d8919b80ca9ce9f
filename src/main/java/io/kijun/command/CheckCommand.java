package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.ruleset.DrlFiles;
import io.kijun.ruleset.Problem;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.workbook.ProblemText;
import io.kijun.standard.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "フォルダーのブックを検査し、問題をすべて表示します。",
      "Checks the workbooks of a folder and prints every problem.",
      "",
      "終了コード / Exit code: 0 エラーなし no errors, 1 エラーあり errors, 2 使用不可 unusable"
    })
final class CheckCommand implements Callable<Integer> {

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
        "エラーがなければ、ルールセットの内容をJSONでFILEに書き出します（差分の確認用）。",
        "Where there are no errors, writes the ruleset's content to FILE as JSON, to be reviewed."
      })
  private @Nullable Path ruleset;

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
    for (Problem problem : standard.reading().problems()) {
      output.out().println(ProblemText.of(problem, language::of));
    }
    output
        .out()
        .println(
            language
                .of("ブック %d、エラー %d、警告 %d", "%d workbooks, %d errors, %d warnings")
                .formatted(
                    standard.workbooks(),
                    standard.count(Problem.Level.ERROR),
                    standard.count(Problem.Level.WARNING)));
    standard.reading().standard().ifPresent(this::printRuleset);
    return standard.reading().standard().isPresent() ? KijunCommand.FINE : KijunCommand.FOUND;
  }

  private void printRuleset(Standard standard) {
    Ruleset made = Ruleset.of(standard, DrlFiles.all());
    output.out().println(language.of("ルールセット ", "Ruleset ") + made.id() + "  " + made.hash());
    if (ruleset != null) {
      write(ruleset, made.readable());
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
