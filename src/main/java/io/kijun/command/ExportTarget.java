package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where what is on record is written to, and in which language it is told how that went. */
final class ExportTarget {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "標準出力ではなくファイルに書き出します。名前が.gzで終われば圧縮します。上書きはしません。",
        "Writes to a file, not to standard output; compressed where its name ends in .gz. A file"
            + " that is there is not written over."
      })
  private @Nullable Path file;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  /** Writes there. */
  Exports of(Stores stores, Output output) {
    return new Exports(stores, output, language, file);
  }
}
