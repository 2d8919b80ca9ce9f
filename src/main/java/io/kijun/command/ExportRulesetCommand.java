package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.ruleset.Ruleset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ruleset in force. */
@Command(
    name = "ruleset",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "施行中のルールセットを、記録から1行の正準なJSONで書き出します（中核だけで評価するときに渡すもの）。記録は環境変数"
          + "KIJUN_DATA（既定はdata）またはSPRING_DATASOURCE_URLなど、サービスと同じ設定で開きます。",
      "Writes the ruleset in force, from the record, as canonical JSON in a line: what the core by"
          + " itself is given. The record is opened with the service's own settings: KIJUN_DATA"
          + " (default: data), or SPRING_DATASOURCE_URL and its like.",
      "",
      "終了コード / Exit code: 0 書き出した written, 2 できなかった not possible"
    })
final class ExportRulesetCommand implements Callable<Integer> {

  @Mixin private final ExportTarget target = new ExportTarget();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "その日に施行中のもの（既定は今日） / The one in force on that day (default: today)")
  private @Nullable LocalDate asOf;

  private final Output output;
  private final Stores stores;

  ExportRulesetCommand(Output output, Stores stores) {
    this.output = output;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    Exports exports = target.of(stores, output);
    return exports.run(
        (store, lines) -> {
          Ruleset ruleset = store.rulesetInForce(asOf);
          lines.add(new String(ruleset.canonical(), StandardCharsets.UTF_8));
          lines.finish();
          exports.tell("書き出し " + ruleset.hash().value(), "Written " + ruleset.hash().value());
          return KijunCommand.FINE;
        });
  }
}
