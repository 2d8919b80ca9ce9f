package io.kijun.sheets;

import static java.util.stream.Collectors.joining;

import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * A ruleset written beside the workbooks that it was read from, with the hashes of all of these
 * files in a second file as {@code sha256sum} writes and checks them. As long as nothing of that
 * has changed since, reading the ruleset stands for reading the workbooks, and takes a fraction of
 * it.
 */
public final class WrittenRuleset {

  /** How the file is named in a folder of workbooks. */
  public static final String NAME = "ruleset.json";

  private static final Logger LOG = LoggerFactory.getLogger(WrittenRuleset.class);
  private static final String SUMS = ".sha256";

  private WrittenRuleset() {}

  /**
   * Writes a ruleset to a file, and the hashes beside it.
   *
   * @param workbooks what it was read from
   */
  public static void write(Path file, Ruleset ruleset, List<WorkbookFile> workbooks)
      throws IOException {
    byte[] json = ruleset.readable().getBytes(StandardCharsets.UTF_8);
    Files.write(file, json);
    Files.writeString(sums(file), sums(file, json, workbooks));
  }

  /**
   * The ruleset that was written beside workbooks.
   *
   * @param folder that of the workbooks
   * @return empty where there is none, where any file is another than it was then, or where it was
   *     made with the DRL of another version
   */
  public static Optional<Ruleset> of(Path folder, List<WorkbookFile> workbooks) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(sums(file))) {
      return Optional.empty();
    }
    try {
      byte[] json = Files.readAllBytes(file);
      if (!Files.readString(sums(file)).equals(sums(file, json, workbooks))) {
        return none(file, "not-of-these-workbooks");
      }
      Ruleset ruleset = Ruleset.read(json);
      return ruleset.rules().equals(DrlFiles.all())
          ? Optional.of(ruleset)
          : none(file, "made-by-another-version");
    } catch (IOException | JacksonException e) {
      return none(file, e.getClass().getSimpleName());
    }
  }

  private static Optional<Ruleset> none(Path file, String reason) {
    LOG.info("event=written-ruleset-left file={} reason={}", file, reason);
    return Optional.empty();
  }

  private static Path sums(Path file) {
    return file.resolveSibling(file.getFileName() + SUMS);
  }

  private static String sums(Path file, byte[] json, List<WorkbookFile> workbooks) {
    Map<String, Hash> hashes = new TreeMap<>();
    workbooks.forEach(workbook -> hashes.put(workbook.name(), Hash.of(workbook.content())));
    hashes.put(file.getFileName().toString(), Hash.of(json));
    return hashes.entrySet().stream()
        .map(entry -> entry.getValue().hex() + "  " + entry.getKey() + "\n")
        .collect(joining());
  }
}
