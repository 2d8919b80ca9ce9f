package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.issue.IssueText;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the folder of the workbooks, for commands that work under a ruleset. */
final class StandardOption {

  @Option(
      names = "--standard",
      paramLabel = "FOLDER",
      description = {
        "ブックのフォルダー（既定は${DEFAULT-VALUE}）",
        "Folder of the workbooks (default: ${DEFAULT-VALUE})"
      },
      defaultValue = "decision-tables/kubota-2.1")
  private Path folder = Path.of("");

  /** The ruleset of the folder; empty where there is none, which was told. */
  Optional<Ruleset> read(Language language, Output output) {
    Optional<StandardFolder> found = StandardFolder.read(folder);
    if (found.isEmpty()) {
      output.err().println(StandardFolder.unusable(folder, language));
      return Optional.empty();
    }
    Optional<Standard> standard = found.get().reading().standard();
    if (standard.isEmpty()) {
      found
          .get()
          .reading()
          .problems()
          .forEach(problem -> output.err().println(IssueText.of(problem, language::of)));
    }
    return standard.map(read -> Ruleset.of(read, DrlFiles.all()));
  }
}
