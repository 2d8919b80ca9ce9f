package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.command.Stores.Store;
import io.kijun.command.Stores.StoreInUse;
import io.kijun.command.Stores.StoreUnusable;
import io.kijun.core.issue.Refused;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases names from the record. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "記録から名前を消去します。元に戻せません。記録は環境変数KIJUN_DATA（既定はdata）または"
          + "SPRING_DATASOURCE_URLなど、サービスと同じ設定で開きます。",
      "Erases names from the record; there is no way back. The record is opened with the service's "
          + "own settings: KIJUN_DATA (default: data), or SPRING_DATASOURCE_URL and its like.",
      "",
      "終了コード / Exit code: 0 消去した erased, 2 できなかった not possible"
    })
final class EraseCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  private final Output output;
  private final Stores stores;

  EraseCommand(Output output, Stores stores) {
    this.output = output;
    this.stores = stores;
  }

  /** Whose names are erased: exactly one of the two. */
  static final class Whose {

    @Option(
        names = "--supplier",
        paramLabel = "CODE",
        description = {
          "取引先の名称と自由記入を消去（判定とハッシュは変わらない）",
          "A supplier's names and free text; verdicts and hashes stay"
        })
    private @Nullable String supplier;

    @Option(
        names = "--user",
        paramLabel = "NAME",
        description = {"無効にしたユーザーの名前を仮名に置換", "A disabled user's name: a pseudonym takes its place"})
    private @Nullable String user;

    private String endpoint() {
      return supplier == null
          ? "POST /api/users/" + user + "/erasure"
          : "POST /api/suppliers/" + supplier + "/erasure";
    }
  }

  @Override
  public Integer call() {
    try (Store store = stores.open()) {
      output.out().println(erase(store));
      return KijunCommand.FINE;
    } catch (StoreInUse e) {
      output
          .err()
          .println(
              "サービスが記録を使用中です。代わりに "
                  + whose.endpoint()
                  + " を使ってください。 / A running service has the record open; use "
                  + whose.endpoint()
                  + " instead.");
    } catch (StoreUnusable e) {
      output.err().println(e.getMessage());
    } catch (Refused e) {
      e.issues()
          .forEach(
              issue -> output.err().println(issue.message().ja() + " / " + issue.message().en()));
    }
    return KijunCommand.UNUSABLE;
  }

  private String erase(Store store) {
    String supplier = whose.supplier;
    String user = whose.user;
    if (supplier != null) {
      int facts = store.eraseSupplier(supplier);
      return "消去しました: " + supplier + "（" + facts + "件） / Erased from " + facts + " facts on record";
    }
    String pseudonym = store.eraseUser(user == null ? "" : user);
    return "仮名: " + pseudonym + " / Pseudonym: " + pseudonym;
  }
}
