package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.runtime.Today;
import io.kijun.sample.SampleFolder;
import io.kijun.sample.SampleSuppliers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes generated suppliers to try the service with. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "試用のための架空の取引先を作り、フォルダーに書き出します。suppliers.csv（POST /api/suppliers/importで"
          + "登録。10,000社ごとに1ファイル）、facts/（PUT /api/suppliers/{code}/factsの本文、1社1ファイル）、"
          + "facts-last-year/（同じ取引先の前年の事実）の3つです。同じ種と基準日なら、同じものができます。",
      "Writes fictional suppliers to a folder: suppliers.csv (for POST /api/suppliers/import, a file"
          + " for each 10,000), facts/ (bodies of PUT /api/suppliers/{code}/facts, a file a supplier)"
          + " and facts-last-year/ (the same suppliers a year before). The same seed and day give"
          + " the same.",
      "",
      "終了コード / Exit code: 0 書き出した written, 2 できなかった not possible"
    })
final class SampleCommand implements Callable<Integer> {

  private static final int MOST = 100_000;

  @Parameters(
      index = "0",
      paramLabel = "N",
      description = "取引先の数（100,000まで） / How many (up to 100,000)")
  private int number;

  @Parameters(
      index = "1",
      paramLabel = "FOLDER",
      description = "新しいか空のフォルダー / A folder that is new or empty")
  private Path folder = Path.of("");

  @Option(names = "--seed", paramLabel = "N", description = "乱数の種（既定は1） / Seed (default: 1)")
  private long seed = 1;

  @Option(names = "--on", paramLabel = "DATE", description = "基準日（既定は今日） / As of (default: today)")
  private @Nullable LocalDate on;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  @Mixin private StandardOption standard = new StandardOption();

  private final Output output;
  private final Today today;

  SampleCommand(Output output, Today today) {
    this.output = output;
    this.today = today;
  }

  @Override
  public Integer call() {
    if (number < 1 || number > MOST) {
      return unusable(
          language.of("取引先の数は1から100,000までです: ", "From 1 to 100,000 suppliers can be made: ")
              + number);
    }
    return standard.read(language, output).map(this::write).orElse(KijunCommand.UNUSABLE);
  }

  private int write(Ruleset ruleset) {
    LocalDate day = on == null ? today.day() : on;
    SampleSuppliers suppliers = new SampleSuppliers(ruleset.standard(), day, seed);
    try {
      if (!SampleFolder.isFree(folder)) {
        return unusable(
            folder
                + language.of("  空のフォルダーではありません。", "  This is no empty folder; name a new one."));
      }
      SampleFolder.write(suppliers, number, folder);
    } catch (IOException e) {
      return unusable(folder + language.of("  書き出せません。", "  This cannot be written."));
    }
    output
        .out()
        .println(
            folder
                + language
                    .of("  架空の取引先%d社（基準日 %s、種 %d）", "  %d fictional suppliers (as of %s, seed %d)")
                    .formatted(number, day, seed));
    return KijunCommand.FINE;
  }

  private int unusable(String told) {
    output.err().println(told);
    return KijunCommand.UNUSABLE;
  }
}
