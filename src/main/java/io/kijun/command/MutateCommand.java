package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.cases.CaseRun;
import io.kijun.core.cases.MutationRun;
import io.kijun.core.issue.IssueText;
import io.kijun.core.standard.Standard;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loosens and tightens every constraint in turn and lists what no case notices. */
@Command(
    name = "mutate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "条件を1つずつ緩め、または厳しくし、どの事例も気付かない変更を表示します。",
      "Loosens or tightens each constraint in turn and prints what no case notices.",
      "",
      "終了コード / Exit code: 0 すべて検出 all noticed, 1 見逃しあり survivors, 2 使用不可 unusable"
    })
final class MutateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "ブックのフォルダー / Folder of the workbooks")
  private Path folder = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  private final Output output;

  MutateCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    Optional<StandardFolder> read = StandardFolder.read(folder);
    if (read.isEmpty()) {
      output.err().println(StandardFolder.unusable(folder, language));
      return KijunCommand.UNUSABLE;
    }
    Optional<Standard> standard = read.get().reading().standard();
    if (standard.isEmpty()) {
      read.get()
          .reading()
          .problems()
          .forEach(problem -> output.err().println(IssueText.of(problem, language::of)));
      return KijunCommand.UNUSABLE;
    }
    CaseRun cases = CaseRun.of(standard.get());
    if (!cases.failures().isEmpty()) {
      cases.failures().forEach(failure -> output.err().println(CaseText.of(failure, language)));
      return KijunCommand.UNUSABLE;
    }
    MutationRun.Report report = MutationRun.of(standard.get());
    report.survivors().forEach(mutant -> output.out().println(CaseText.of(mutant, language)));
    output
        .out()
        .println(
            language
                .of("変更 %d件、見逃し %d件", "%d mutants, %d survivors")
                .formatted(report.mutants(), report.survivors().size()));
    return report.survivors().isEmpty() ? KijunCommand.FINE : KijunCommand.FOUND;
  }
}
