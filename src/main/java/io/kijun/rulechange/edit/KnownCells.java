package io.kijun.rulechange.edit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.rulechange.WorkbookUnknown;
import io.kijun.rulechange.WorkbookUnreadable;
import io.kijun.sheets.CellChecks;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cells of workbooks on record. Keeps those that were read last: a file never changes. */
@Component
final class KnownCells {

  private static final int MOST_CELLS = 2 * CellsReader.MOST_CELLS;
  private static final int MOST_CHECKS = 4;
  private static final Duration IDLE = Duration.ofMinutes(15);

  private final WorkbookFiles files;
  private final Cache<NamedHash, Optional<BookCells>> books =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CELLS)
          .<NamedHash, Optional<BookCells>>weigher((key, book) -> weight(book))
          .expireAfterAccess(IDLE)
          .build();
  private final Cache<Map<String, Hash>, CellChecks> checks =
      Caffeine.newBuilder().maximumSize(MOST_CHECKS).expireAfterAccess(IDLE).build();

  /** A workbook's file under its name. */
  private record NamedHash(String name, Hash hash) {}

  KnownCells(WorkbookFiles files) {
    this.files = files;
  }

  private static int weight(Optional<BookCells> book) {
    return 1
        + book.stream()
            .flatMap(cells -> cells.sheets().values().stream())
            .flatMap(sheet -> sheet.rows().values().stream())
            .mapToInt(Map::size)
            .sum();
  }

  /**
   * The cells of one of some workbooks.
   *
   * @throws WorkbookUnknown if there is none of that name
   * @throws WorkbookUnreadable if nothing can be read of it
   */
  BookCells of(Map<String, Hash> workbooks, String name) {
    Hash hash = workbooks.get(name);
    if (hash == null) {
      throw new WorkbookUnknown();
    }
    return readable(name, hash).orElseThrow(WorkbookUnreadable::new);
  }

  /** The cells of all of some workbooks that can be read. */
  List<BookCells> all(Map<String, Hash> workbooks) {
    List<BookCells> all = new ArrayList<>();
    workbooks.forEach((name, hash) -> readable(name, hash).ifPresent(all::add));
    return all;
  }

  /** The checks of what is typed into cells of some workbooks. */
  CellChecks checks(Map<String, Hash> workbooks) {
    return checks.get(workbooks, all -> new CellChecks(all(all)));
  }

  private Optional<BookCells> readable(String name, Hash hash) {
    return books.get(
        new NamedHash(name, hash), key -> read(new WorkbookFile(name, files.find(hash))));
  }

  private static Optional<BookCells> read(WorkbookFile file) {
    try {
      return Optional.of(CellsReader.read(file));
    } catch (PackageRefused e) {
      return Optional.empty(); // what is wrong with it is told by the report on the draft
    }
  }
}
