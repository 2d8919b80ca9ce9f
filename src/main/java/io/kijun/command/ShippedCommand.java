package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.command.Stores.ShippedState;
import io.kijun.command.Stores.Store;
import io.kijun.command.Stores.StoreInUse;
import io.kijun.command.Stores.StoreUnusable;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells whether this version ships with workbooks that officers have not dealt with. */
@Command(
    name = "shipped",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "同梱のブックに、まだ起案・施行していない新しいものがあるかを表示します。記録は環境変数KIJUN_DATA（既定はdata）または"
          + "SPRING_DATASOURCE_URLなど、サービスと同じ設定で開きます。",
      "Tells whether the shipped workbooks are newer than what is on record. The record is opened "
          + "with the service's own settings: KIJUN_DATA (default: data), or SPRING_DATASOURCE_URL "
          + "and its like.",
      "",
      "終了コード / Exit code: 0 新しいものなし nothing newer, 1 あり newer ones, 2 できなかった not possible"
    })
final class ShippedCommand implements Callable<Integer> {

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  private final Output output;
  private final Stores stores;

  ShippedCommand(Output output, Stores stores) {
    this.output = output;
    this.stores = stores;
  }

  @Override
  public Integer call() {
    try (Store store = stores.open()) {
      return tell(store.shipped());
    } catch (StoreInUse e) {
      output
          .err()
          .println(
              language.of(
                  "サービスが記録を使用中です。代わりに GET /api/rulesets のshippedを見てください。",
                  "A running service has the record open; see shipped in GET /api/rulesets instead."));
    } catch (StoreUnusable e) {
      output.err().println(e.getMessage());
    }
    return KijunCommand.UNUSABLE;
  }

  private int tell(Optional<ShippedState> shipped) {
    if (shipped.isEmpty()) {
      output
          .err()
          .println(
              language.of(
                  "kijun.standardのフォルダーに同梱のブックがありません。",
                  "There are no shipped workbooks in the folder of kijun.standard."));
      return KijunCommand.UNUSABLE;
    }
    if (!shipped.get().newer()) {
      output
          .out()
          .println(language.of("新しい同梱のブックはありません。", "There are no newer shipped workbooks."));
      return KijunCommand.FINE;
    }
    String names = String.join(" ", shipped.get().workbooks());
    output
        .out()
        .println(
            language.of(
                    "同梱のブックに新しいものがあります。起案するには POST /api/drafts に shipped=true を付けます。\n施行中のものと異なるブック: ",
                    "There are newer shipped workbooks; POST /api/drafts with shipped=true drafts them.\n"
                        + "Workbooks that the ruleset in force has otherwise: ")
                + names);
    return KijunCommand.FOUND;
  }
}
