package io.kijun.shipped;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped workbooks, read once. */
public final class Shipped {

  /** Where they are. */
  public static final Path FOLDER = Path.of("decision-tables", "kubota-2.1");

  private static final Ruleset RULESET = read();
  private static final Evaluator EVALUATOR = new Evaluator(RULESET.standard());

  private Shipped() {}

  /** The ruleset that the workbooks make. */
  public static Ruleset ruleset() {
    return RULESET;
  }

  /** The standard that they say. */
  public static Standard standard() {
    return RULESET.standard();
  }

  /** Its evaluator. */
  public static Evaluator evaluator() {
    return EVALUATOR;
  }

  /** The workbooks as files. */
  public static List<WorkbookFile> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx"))
          .sorted()
          .map(Shipped::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkbookFile file(Path file) {
    try {
      return new WorkbookFile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ruleset read() {
    StandardReader.StandardRead reading = new StandardReader().read(files());
    return Ruleset.of(
        reading
            .standard()
            .orElseThrow(() -> new IllegalStateException(reading.problems().toString())),
        DrlFiles.all());
  }
}
