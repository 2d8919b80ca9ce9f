package io.kijun.sheets;

import io.kijun.core.cases.CaseWords;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellBudget;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a set of workbooks into a standard and reports every problem of all of them at once. Keeps
 * the cells of workbooks that it has read, so that a change of one costs the reading of one.
 */
public final class StandardReader {

  /**
   * What was read.
   *
   * @param standard empty where there are errors
   * @param problems errors and warnings, by workbook, sheet and cell
   * @param words where the words of the vocabulary stand
   */
  public record StandardRead(Optional<Standard> standard, List<Issue> problems, WordPlaces words) {}

  static final String CATALOGUE = "00-standard.xlsx";
  static final String VERDICT = "90-verdict.xlsx";

  private final Map<ContentKey, BookCells> known = new ConcurrentHashMap<>();

  /** The bytes of a workbook under its name. */
  private record ContentKey(String name, Hash hash) {}

  /** Reads and checks; files may come in any order. */
  public StandardRead read(List<WorkbookFile> files) {
    Issues problems = Issues.ofWorkbooks();
    List<BookCells> books;
    try {
      books = books(NameChecks.distinct(files, problems), problems);
    } catch (PackageRefused e) {
      unreadable("*.xlsx", e.rejection(), problems);
      return new StandardRead(Optional.empty(), problems.byCell(), WordPlaces.UNKNOWN);
    }
    BookCells catalogue = find(books, CATALOGUE, problems);
    BookCells verdict = find(books, VERDICT, problems);
    if (catalogue == null || verdict == null) {
      return new StandardRead(Optional.empty(), problems.byCell(), WordPlaces.UNKNOWN);
    }
    VocabularyReader words = VocabularyReader.of(catalogue, problems);
    Standard standard = standard(books, catalogue, verdict, words.vocabulary(), problems);
    return new StandardRead(
        problems.hasErrors() ? Optional.empty() : Optional.of(standard),
        problems.byCell(),
        words.places());
  }

  /** Reads on all processors: it is what costs most. */
  private List<BookCells> books(List<WorkbookFile> files, Issues problems) throws PackageRefused {
    CellBudget together = new CellBudget();
    Map<ContentKey, BookCells> read = new ConcurrentHashMap<>();
    Map<String, Rejection> unreadable = new ConcurrentSkipListMap<>();
    files.parallelStream()
        .forEach(
            file -> {
              ContentKey key = new ContentKey(file.name(), Hash.of(file.content()));
              try {
                BookCells before = known.get(key);
                BookCells book = before != null ? before : CellsReader.read(file);
                if (together.hasRoomFor(book.size())) {
                  read.put(key, book);
                }
              } catch (PackageRefused e) {
                unreadable.put(file.name(), e.rejection());
              }
            });
    together.check();
    unreadable.forEach((name, why) -> unreadable(name, why, problems));
    List<BookCells> books =
        read.values().stream().sorted(Comparator.comparing(BookCells::name)).toList();
    known.keySet().retainAll(read.keySet());
    known.putAll(read);
    return books;
  }

  private static void unreadable(String name, Rejection why, Issues problems) {
    problems.error(
        why.place(name), IssueCode.UNREADABLE, why.message().ja(), why.message().en(), why.found());
  }

  private static @Nullable BookCells find(List<BookCells> books, String name, Issues problems) {
    Optional<BookCells> found = books.stream().filter(book -> book.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      problems.error(
          CellPlace.book(name),
          IssueCode.MISSING_WORKBOOK,
          "ブックがありません。",
          "The workbook is missing.",
          null);
    }
    return found.orElse(null);
  }

  private static Standard standard(
      List<BookCells> books,
      BookCells catalogue,
      BookCells verdict,
      Vocabulary vocabulary,
      Issues problems) {
    SettingsReader settings = new SettingsReader(catalogue, problems);
    CatalogueReader catalogueReader = new CatalogueReader(catalogue, problems);
    List<Label> labels = catalogueReader.labels();
    List<Item> items = catalogueReader.items(labels, vocabulary);
    BuildsOnCheck.run(items, problems);
    CriteriaReader criteriaReader = new CriteriaReader(vocabulary, problems);
    List<CriterionRow> criteria = new ArrayList<>();
    List<AdviceRow> advice = new ArrayList<>();
    ListChecks lists = new ListChecks(vocabulary, items, problems);
    for (BookCells book : books) {
      ExtraSheets.tell(book, problems);
      if (!book.name().equals(CATALOGUE)) {
        advice.addAll(AdviceReader.read(book, problems));
        if (!book.name().equals(VERDICT)) {
          criteria.addAll(criteriaReader.read(book));
          lists.run(book);
        }
      }
    }
    new CriteriaChecks(criteria, items, problems).run();
    new AdviceChecks(advice, criteria, items, problems).run(verdict.name());
    DecisionReader decisions = new DecisionReader(verdict, items, problems);
    CasesReader cases = new CasesReader(new CaseWords(vocabulary, items, criteria), problems);
    return new Standard(
        settings.name("standardId"),
        settings.name("standardVersion"),
        settings.title(),
        settings.effectiveFrom(),
        labels,
        NaturalOrder.sorted(items, Item::no),
        vocabulary,
        settings.settings(decisions.declaredCounts()),
        NaturalOrder.sorted(criteria, CriterionRow::id),
        advice,
        new VerdictReader(verdict, problems).read(),
        decisions.scoring(),
        decisions.decisions(),
        books.stream().flatMap(book -> cases.read(book).stream()).toList());
  }
}
