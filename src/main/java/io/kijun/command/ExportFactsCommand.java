package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.supplier.ExportingFacts.Exported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is known of all suppliers, a line of JSON each. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "取引を終えていない全取引先の事実を、記録から1社1行のJSONで、取引先コード順に書き出します。POST /api/evaluationsの"
          + "本文と同じ形式で、基準日（asOf）と、その日までに効く社外の発生事象を含みます。名称や自由記入も含みます。"
          + "記録は環境変数KIJUN_DATA（既定はdata）またはSPRING_DATASOURCE_URLなど、サービスと同じ設定で開きます。",
      "Writes the facts of all suppliers that have not ended, from the record, a line of JSON a"
          + " supplier, by code: as POST /api/evaluations takes them, with the day (asOf) and the"
          + " events of the world that count up to it; names and free text too. The record is opened"
          + " with the service's own settings: KIJUN_DATA (default: data), or SPRING_DATASOURCE_URL"
          + " and its like.",
      "",
      "終了コード / Exit code: 0 全取引先を書き出した all are written, 1 事実のない取引先あり some have no facts,"
          + " 2 できなかった not possible"
    })
final class ExportFactsCommand implements Callable<Integer> {

  @Mixin private final ExportTarget target = new ExportTarget();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "その日の終わりに分かっていた事実を書き出します（既定は今日までのすべて）。",
        "Writes what was known at the end of that day (default: what is known today)."
      })
  private @Nullable LocalDate asOf;

  private final Output output;
  private final Stores stores;

  ExportFactsCommand(Output output, Stores stores) {
    this.output = output;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    Exports exports = target.of(stores, output);
    List<String> silent = new ArrayList<>();
    return exports.run(
        (store, lines) -> {
          store.exportFacts(asOf, one -> write(one, lines, silent));
          long written = lines.finish();
          silent.forEach(
              code -> exports.tell(code + "  事実がありません。", code + "  Nothing is known of it."));
          exports.tell(
              "書き出し " + written + "社、事実なし " + silent.size() + "社",
              "Written " + written + ", without facts " + silent.size());
          return silent.isEmpty() ? KijunCommand.FINE : KijunCommand.FOUND;
        });
  }

  private static void write(Exported one, NewLines lines, List<String> silent) {
    if (one.facts() == null) {
      silent.add(one.supplier());
    } else {
      lines.add(FactsAsJson.of(one.facts(), one.asOf()));
    }
  }
}
