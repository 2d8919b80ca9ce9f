package io.kijun.benchmark;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Standard;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The shipped standard and the shipped suppliers. */
final class RealStandard {

  private static final Path FOLDER = Path.of("decision-tables", "kubota-2.1");
  private static final Path SUPPLIERS = Path.of("examples", "suppliers");

  private RealStandard() {}

  static List<WorkbookFile> files() {
    try {
      return WorkbookFolder.read(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Standard standard() {
    return new StandardReader().read(files()).standard().orElseThrow();
  }

  static List<byte[]> suppliers() {
    try (Stream<Path> files = Files.list(SUPPLIERS)) {
      List<byte[]> suppliers = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        suppliers.add(Files.readAllBytes(file));
      }
      return suppliers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Facts facts(FactsReader reader, byte[] json) {
    return Objects.requireNonNull(reader.read(StrictJson.parse(json)).facts());
  }
}
