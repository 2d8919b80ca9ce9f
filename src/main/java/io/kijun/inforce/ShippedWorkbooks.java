package io.kijun.inforce;

import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.KijunSettings;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The workbooks that this version ships with: those in the folder of the settings. */
@Component
public final class ShippedWorkbooks {

  private final Path folder;

  ShippedWorkbooks(KijunSettings settings) {
    this.folder = settings.standard();
  }

  Path folder() {
    return folder;
  }

  /**
   * All of them, by name.
   *
   * @throws StandardRejected if there are none
   */
  List<WorkbookFile> required() {
    try {
      List<WorkbookFile> workbooks = WorkbookFolder.read(folder);
      if (workbooks.isEmpty()) {
        throw new StandardRejected(folder, "no *.xlsx", List.of());
      }
      return workbooks;
    } catch (IOException e) {
      throw new StandardRejected(folder, "not a folder that can be read", List.of());
    }
  }

  /** The same; empty where there are none. */
  public List<WorkbookFile> files() {
    try {
      return required();
    } catch (StandardRejected e) {
      return List.of();
    }
  }

  /**
   * The ruleset that the workbooks say.
   *
   * @throws StandardRejected with all that is wrong with them
   */
  Ruleset read(List<WorkbookFile> workbooks) {
    StandardReader.StandardRead reading = StandardReader.ofBroughtIn().read(workbooks);
    return reading
        .standard()
        .map(standard -> Ruleset.of(standard, DrlFiles.all()))
        .orElseThrow(() -> new StandardRejected(folder, "has errors", reading.problems()));
  }

  /** The hashes of files by their names. */
  public static Map<String, Hash> hashes(List<WorkbookFile> files) {
    Map<String, Hash> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.name(), Hash.of(file.content())));
    return hashes;
  }

  /** What names a set of workbooks: the hash of their names and bytes. */
  public static Hash hash(Map<String, Hash> workbooks) {
    CanonicalJson json = new CanonicalJson().object();
    new TreeMap<>(workbooks).forEach((name, hash) -> json.key(name).value(hash.value()));
    return Hash.of(json.endObject().bytes());
  }
}
