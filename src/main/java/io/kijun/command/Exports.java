package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.command.Stores.Store;
import io.kijun.command.Stores.StoreInUse;
import io.kijun.command.Stores.StoreUnusable;
import io.kijun.core.issue.IssueText;
import io.kijun.core.issue.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens the record for a command that writes what is on it, and says what keeps it from that.
 *
 * @param file where it writes; null: to standard output
 */
record Exports(Stores stores, Output output, Language language, @Nullable Path file) {

  /** What is done with the record. */
  @FunctionalInterface
  interface Doing {

    /**
     * Does it.
     *
     * @return the code to end with
     * @throws IOException if the file cannot be written
     */
    int with(Store store, NewLines lines) throws IOException;
  }

  /** Does something with the record; nothing is left of a file that breaks off. */
  int run(Doing doing) {
    try (Store store = stores.open();
        NewLines lines = file == null ? NewLines.to(output.out()) : NewLines.in(file)) {
      return doing.with(store, lines);
    } catch (StoreInUse e) {
      tell(
          "サービスが記録を使用中です。サービスを止めてから実行してください。",
          "A running service has the record open; stop it first.");
    } catch (StoreUnusable e) {
      output.err().println(e.getMessage());
    } catch (Refused e) {
      e.issues().forEach(issue -> output.err().println(IssueText.of(issue, language::of)));
    } catch (IOException | UncheckedIOException e) {
      tell(
          file + "  書き出せません。すでにあるか、フォルダーがないか、空きがありません。",
          file
              + "  This cannot be written; it is there already, its folder is not, or there is no room.");
    }
    return KijunCommand.UNUSABLE;
  }

  /** Tells something beside what is written. */
  void tell(String ja, String en) {
    output.err().println(language.of(ja, en));
  }
}
