package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.command.SuppliersSheets.SheetRead;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.IssueText;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads check sheets that were filled in: tells their problems by cell, and writes the facts. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "記入されたチェックシートを読み、問題をセルごとに標準エラーへ、事実を1社1行のJSONで標準出力へ書き出します。"
          + "JSONはkijun evaluate -で評価できます。同じ取引先の複数のシートは、セルごとにまとめます。",
      "Reads check sheets that were filled in: problems by cell go to standard error, facts to standard"
          + " output, a line of JSON a supplier, as kijun evaluate - takes it. Several sheets of one"
          + " supplier are put together by cell.",
      "",
      "終了コード / Exit code: 0 エラーも食い違いもなし fine, 1 あり errors or conflicts,"
          + " 2 チェックシートではない、書き出せない no check sheet, or not written"
    })
final class SheetReadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE.xlsx",
      arity = "1..*",
      description = "記入されたチェックシート / Check sheets that were filled in")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "表示の言語（既定はja） / Language of the output (default: ja)")
  private Language language = Language.JA;

  @Option(
      names = "--json",
      paramLabel = "FILE|DIR",
      description = {
        "事実を標準出力ではなくファイルに書き出します（POST /api/evaluationsの本文と同じ形式）。" + "フォルダーなら取引先ごとに1ファイル。上書きはしません。",
        "Writes the facts to a file, not to standard output, as POST /api/evaluations takes them; into a"
            + " folder, a file a supplier. Nothing is written over."
      })
  private @Nullable Path json;

  @Option(
      names = "--annotated",
      paramLabel = "DIR",
      description = {
        "問題のセルに印とコメントを付けたシートを、フォルダーに書き出します。上書きはしません。",
        "Writes the sheets, with comments at the cells with problems, into a folder. Nothing is written"
            + " over."
      })
  private @Nullable Path annotated;

  @Option(
      names = "--previous",
      paramLabel = "FILE.json",
      description = {
        "これまでの事実。空欄と「前回と同じ」は、ここから引き継ぎます。",
        "What was known before: blanks and “same” take it over."
      })
  private @Nullable Path previous;

  @Mixin private StandardOption standard = new StandardOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "基準日（既定は今日） / The day (default: today)")
  private @Nullable LocalDate asOf;

  private final Output output;
  private final Today today;

  SheetReadCommand(Output output, Today today) {
    this.output = output;
    this.today = today;
  }

  @Override
  public Integer call() {
    return standard.read(language, output).map(this::read).orElse(KijunCommand.UNUSABLE);
  }

  private void tell(List<Issue> issues) {
    issues.forEach(issue -> output.err().println(IssueText.of(issue, language::of)));
  }

  private int read(Ruleset ruleset) {
    Facts known = null;
    if (previous != null) {
      FactsFile before = FactsFile.read(previous, new FactsReader(ruleset.standard()), ruleset);
      known = before.intake().facts();
      if (known == null) {
        before.problems(language).forEach(output.err()::println);
        return KijunCommand.UNUSABLE;
      }
    }
    return read(SheetIntakes.of(ruleset), known);
  }

  private int read(CheckSheetIntake intake, @Nullable Facts known) {
    LastAnswers last = known == null ? null : LastAnswers.of(known, intake.asked());
    Map<String, List<SheetRead>> bySupplier = new LinkedHashMap<>();
    boolean unusable = false;
    for (SheetFile from : SheetFile.of(files)) {
      WorkbookFile file = from.content().orElse(null);
      SheetReading reading = file == null ? null : intake.reader().read(file, last);
      if (file == null || reading == null || !reading.isSheet()) {
        tell(reading == null ? List.of(unreadable(from)) : reading.issues());
        unusable = true;
      } else if (isOfAnother(reading, known)) {
        tell(List.of(ofAnother(from, reading)));
        unusable = true;
      } else {
        bySupplier
            .computeIfAbsent(supplier(reading, from, known), none -> new ArrayList<>())
            .add(new SheetRead(from, file, reading));
      }
    }
    List<SuppliersSheets> all = new ArrayList<>();
    bySupplier.forEach(
        (supplier, sheets) ->
            all.add(SuppliersSheets.of(supplier, sheets, intake.asked(), known, day())));
    all.forEach(one -> new SheetText(one, language).lines().forEach(output.err()::println));
    return write(all) && !unusable ? code(all) : KijunCommand.UNUSABLE;
  }

  private static int code(List<SuppliersSheets> all) {
    return all.stream().anyMatch(SuppliersSheets::isToBeLookedAt)
        ? KijunCommand.FOUND
        : KijunCommand.FINE;
  }

  private LocalDate day() {
    return asOf == null ? today.day() : asOf;
  }

  /** A sheet that names nobody is of whom the facts are, or goes by the name of its file. */
  private static String supplier(SheetReading reading, SheetFile from, @Nullable Facts known) {
    String named = reading.answers().meta().supplier();
    if (named != null) {
      return named;
    }
    return known == null ? from.stem() : known.supplier();
  }

  /** What one supplier answered last time says nothing of another. */
  private static boolean isOfAnother(SheetReading reading, @Nullable Facts known) {
    String named = reading.answers().meta().supplier();
    return known != null && named != null && !named.equals(known.supplier());
  }

  private static Issue ofAnother(SheetFile from, SheetReading reading) {
    return Issue.of(
        IssueCode.SHEET_OTHER_SUPPLIER,
        CellPlace.book(from.path().toString()),
        new Text(
            "--previousの事実は別の取引先のものです。その取引先のシートだけを指定してください。",
            "The facts of --previous are another supplier's. Name that supplier's sheets only."),
        reading.answers().meta().supplier());
  }

  private static Issue unreadable(SheetFile from) {
    return Issue.of(
        IssueCode.UNREADABLE,
        CellPlace.book(from.path().toString()),
        new Text("ファイルを読み取れません。", "The file cannot be read."));
  }

  /** Says whether all is written. */
  private boolean write(List<SuppliersSheets> all) {
    NewFiles written = new SheetOutput(json, annotated).of(all);
    List<Path> refused = written.write();
    refused.forEach(file -> output.err().println(file + "  " + notWritten()));
    if (refused.isEmpty()) {
      written
          .paths()
          .forEach(file -> output.err().println(language.of("書き出し  ", "Written  ") + file));
      all.stream()
          .filter(one -> json == null)
          .forEach(one -> output.out().println(FactsAsJson.of(one.facts().facts())));
    }
    return refused.isEmpty();
  }

  private String notWritten() {
    return language.of(
        "書き出せません。すでにあるファイルには上書きしません。別の名前かフォルダーを指定してください。",
        "This cannot be written. A file that is there is not written over; name another file or"
            + " folder.");
  }
}
