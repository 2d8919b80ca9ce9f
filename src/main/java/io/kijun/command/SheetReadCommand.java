package io.kijun.command;

import io.kijun.command.KijunCommand.Output;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.IssueText;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.in.CheckSheetIntake;
import io.kijun.supplier.checksheet.in.SheetReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads check sheets that were filled in: tells their problems by cell, and writes the facts. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "記入されたチェックシートを読み、問題をセルごとに示します。同じ取引先の複数のシートは、セルごとにまとめます。",
      "Reads check sheets that were filled in and tells their problems by cell. Several sheets of one"
          + " supplier are put together by cell.",
      "",
      "終了コード / Exit code: 0 エラーも食い違いもなし fine, 1 あり errors or conflicts,"
          + " 2 チェックシートではない no check sheet"
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
        "読み取った事実をJSONで書き出します（POST /api/evaluationsの本文と同じ形式）。フォルダーなら取引先ごとに1ファイル。",
        "Writes the facts as JSON, as POST /api/evaluations takes them; into a folder, a file a"
            + " supplier."
      })
  private @Nullable Path json;

  @Option(
      names = "--annotated",
      paramLabel = "DIR",
      description = {
        "問題のセルに印とコメントを付けたシートを、フォルダーに書き出します。",
        "Writes the sheets, with comments at the cells with problems, into a folder."
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

  @Option(
      names = "--standard",
      paramLabel = "FOLDER",
      description = {
        "ブックのフォルダー（既定は${DEFAULT-VALUE}）",
        "Folder of the workbooks (default: ${DEFAULT-VALUE})"
      },
      defaultValue = "decision-tables/kubota-2.1")
  private Path standard = Path.of("");

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
    Optional<StandardFolder> folder = StandardFolder.read(standard);
    if (folder.isEmpty()) {
      output.err().println(StandardFolder.unusable(standard, language));
      return KijunCommand.UNUSABLE;
    }
    Optional<Standard> read = folder.get().reading().standard();
    if (read.isEmpty()) {
      tell(folder.get().reading().problems());
      return KijunCommand.UNUSABLE;
    }
    return read(Ruleset.of(read.get(), DrlFiles.all()));
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
    Map<String, List<SheetReading>> bySupplier = new LinkedHashMap<>();
    boolean unusable = false;
    for (Path path : files) {
      WorkbookFile file = file(path);
      SheetReading reading = file == null ? null : intake.reader().read(file, last);
      if (reading == null || !reading.isSheet()) {
        tell(reading == null ? List.of(unreadable(path)) : reading.issues());
        unusable = true;
      } else {
        bySupplier
            .computeIfAbsent(supplier(reading, path, known), none -> new ArrayList<>())
            .add(reading);
        annotate(file, reading.issues());
      }
    }
    boolean found = false;
    for (Map.Entry<String, List<SheetReading>> one : bySupplier.entrySet()) {
      SuppliersSheets sheets =
          SuppliersSheets.of(one.getKey(), one.getValue(), intake.asked(), known, day());
      new SheetText(sheets, language).lines().forEach(output.out()::println);
      write(sheets, bySupplier.size());
      found |= sheets.isToBeLookedAt();
    }
    int code = found ? KijunCommand.FOUND : KijunCommand.FINE;
    return unusable ? KijunCommand.UNUSABLE : code;
  }

  private LocalDate day() {
    return asOf == null ? today.day() : asOf;
  }

  /** A sheet that names nobody is of whom the facts are, or goes by the name of its file. */
  private static String supplier(SheetReading reading, Path path, @Nullable Facts known) {
    String named = reading.answers().meta().supplier();
    if (named != null) {
      return named;
    }
    if (known != null) {
      return known.supplier();
    }
    String file = name(path);
    return file.endsWith(".xlsx") ? file.substring(0, file.length() - 5) : file;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static @Nullable WorkbookFile file(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return new WorkbookFile(name(path), UploadCheck.read(in));
    } catch (IOException e) {
      return null;
    }
  }

  private static Issue unreadable(Path path) {
    return Issue.of(
        IssueCode.UNREADABLE,
        CellPlace.book(path.toString()),
        new Text("ファイルを読み取れません。", "The file cannot be read."));
  }

  private void annotate(@Nullable WorkbookFile file, List<Issue> issues) {
    if (annotated != null && file != null) {
      write(annotated.resolve(file.name()), AnnotatedWorkbook.of(file, issues));
    }
  }

  private void write(SuppliersSheets sheets, int suppliers) {
    if (json != null) {
      boolean folder = suppliers > 1 || Files.isDirectory(json);
      Path file = folder ? json.resolve(FileNames.of(sheets.supplier()) + ".json") : json;
      String text = FactsAsJson.of(sheets.facts().facts()) + "\n";
      write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
