package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SheetFileName;
import io.kijun.supplier.checksheet.out.SheetRecipient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the empty check sheet of a standard. */
@Command(
    name = "blank",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "空のチェックシート（Excel）を書き出します。ファイルがあれば上書きしません。",
      "Writes the empty check sheet (Excel). A file that is there is not written over.",
      "",
      "終了コード / Exit code: 0 書き出した written, 2 できなかった not possible"
    })
final class SheetBlankCommand implements Callable<Integer> {

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "シートと表示の言語（既定はja） / Language of the sheet and of the output (default: ja)")
  private Language language = Language.JA;

  @Option(
      names = "--output",
      paramLabel = "FILE.xlsx",
      description = "書き出すファイル / The file to be written")
  private @Nullable Path file;

  @Mixin private StandardOption standard = new StandardOption();

  private final Output output;

  SheetBlankCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    return standard.read(language, output).map(this::write).orElse(KijunCommand.UNUSABLE);
  }

  private int write(Ruleset ruleset) {
    SheetLanguage in = language == Language.JA ? SheetLanguage.JA : SheetLanguage.EN;
    Path target =
        file == null ? Path.of(SheetFileName.blank(in, ruleset.standard().version())) : file;
    try {
      Files.write(
          target,
          SheetIntakes.SHEETS.sheet(ruleset, in, SheetRecipient.NOBODY),
          StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      output
          .err()
          .println(
              target
                  + "  "
                  + language.of(
                      "書き出せません。すでにあるか、フォルダーがありません。",
                      "This cannot be written; it is there already, or its folder is not."));
      return KijunCommand.UNUSABLE;
    }
    output.out().println(target);
    return KijunCommand.FINE;
  }
}
