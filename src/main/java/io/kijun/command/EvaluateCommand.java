package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Sharing;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates suppliers whose facts are in files. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "ファイルの事実から取引先を評価します。ファイルは、POST /api/evaluationsの本文と同じ形式のJSONか、"
          + "記入されたチェックシート（.xlsx）です。JSONは1行に1社ずつ続けて書くこともでき、-は標準入力です。"
          + "チェックシートで読み取れないセルは、答えがないものとして評価します。",
      "Evaluates suppliers. A file is what POST /api/evaluations takes, or a check sheet that was "
          + "filled in (.xlsx), whose cells that cannot be read count as not answered. JSON of several "
          + "suppliers may stand in one file, a line each; - is standard input.",
      "",
      "終了コード / Exit code: 0 すべて許可 all allowed, 1 許可以外や読み取れないセルあり some not," + " 2 入力に誤り bad input"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "取引先ごとの事実 / Facts, a file a supplier")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "結果を1件1行のJSONで出力 / Print each result as a line of JSON")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  @Mixin private StandardOption standard = new StandardOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "基準日。ファイルのasOfより優先。どちらもなければ今日",
        "The day, in place of the files' asOf; today where neither is given"
      })
  private @Nullable LocalDate asOf;

  private final InputStream in;
  private final Output output;
  private final Today today;

  /**
   * Evaluates what is named.
   *
   * @param in standard input
   */
  EvaluateCommand(InputStream in, Output output, Today today) {
    this.in = in;
    this.output = output;
    this.today = today;
  }

  @Override
  public Integer call() {
    return standard.read(language, output).map(this::evaluate).orElse(KijunCommand.UNUSABLE);
  }

  private int evaluate(Ruleset ruleset) {
    FactsReader reader = new FactsReader(ruleset.standard());
    CheckSheetIntake sheets = SheetIntakes.of(ruleset);
    LocalDate day = asOf == null ? today.day() : asOf;
    List<FactsFile> read =
        files.stream()
            .flatMap(file -> FactsFile.readAll(file, in, reader, ruleset, sheets, day).stream())
            .toList();
    List<String> problems =
        read.stream().flatMap(file -> file.problems(language).stream()).toList();
    if (!problems.isEmpty()) {
      problems.forEach(output.err()::println);
      return KijunCommand.UNUSABLE;
    }
    Evaluator evaluator = new Evaluator(ruleset.standard());
    boolean allAllowed = true;
    for (FactsFile file : read) {
      file.doubts(language).forEach(output.err()::println);
      allAllowed &= evaluate(ruleset, evaluator, file) == Sharing.ALLOWED && !file.isPartly();
    }
    return allAllowed ? KijunCommand.FINE : KijunCommand.FOUND;
  }

  private Sharing evaluate(Ruleset ruleset, Evaluator evaluator, FactsFile file) {
    Facts facts = file.intake().facts();
    if (facts == null) {
      throw new IllegalStateException("facts without issues are there");
    }
    Evaluation evaluation = evaluator.evaluate(evaluator.file(facts, day(file)));
    output
        .out()
        .println(
            json
                ? PlainJson.text(new ResultJson(ruleset).of(evaluation))
                : new EvaluationText(evaluation, ruleset, language).toString());
    return evaluation.decision().sharing();
  }

  private LocalDate day(FactsFile file) {
    if (asOf != null) {
      return asOf;
    }
    LocalDate ofFile = file.intake().asOf();
    return ofFile == null ? today.day() : ofFile;
  }
}
