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
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
   * @param problems errors and warnings, causes first, each with what follows from it
   * @param words where the words of the vocabulary stand
   */
  public record StandardRead(Optional<Standard> standard, List<Issue> problems, WordPlaces words) {}

  static final String CATALOGUE = "00-standard.xlsx";
  static final String VERDICT = "90-verdict.xlsx";

  private final Map<ContentKey, BookCells> known = new ConcurrentHashMap<>();
  private final boolean broughtIn;

  /** Reads workbooks that are on record: each was looked at when it was brought in. */
  public StandardReader() {
    this(false);
  }

  private StandardReader(boolean broughtIn) {
    this.broughtIn = broughtIn;
  }

  /** Reads workbooks as they are brought in; refuses those that an upload would refuse. */
  public static StandardReader ofBroughtIn() {
    return new StandardReader(true);
  }

  /** The bytes of a workbook under its name. */
  private record ContentKey(String name, Hash hash) {}

  /** Reads and checks; files may come in any order. */
  public StandardRead read(List<WorkbookFile> files) {
    Issues problems = Issues.ofWorkbooks();
    Optional<List<BookCells>> read =
        books(NameChecks.distinct(files, broughtIn, problems), problems);
    if (read.isEmpty()) {
      return unusable(List.of(), problems);
    }
    List<BookCells> books = read.get();
    BookCells catalogue = find(books, CATALOGUE, files, problems);
    BookCells verdict = find(books, VERDICT, files, problems);
    if (catalogue == null || verdict == null) {
      return unusable(books, problems);
    }
    VocabularyReader words = VocabularyReader.of(catalogue, problems);
    Standard standard = standard(books, catalogue, verdict, words, problems);
    return new StandardRead(
        problems.hasErrors() ? Optional.empty() : Optional.of(standard),
        Causes.first(problems.all(), books),
        words.places());
  }

  private static StandardRead unusable(List<BookCells> books, Issues problems) {
    return new StandardRead(
        Optional.empty(), Causes.first(problems.all(), books), WordPlaces.UNKNOWN);
  }

  /** Reads on all processors: it is what costs most. Empty where it is too much together. */
  private Optional<List<BookCells>> books(List<WorkbookFile> files, Issues problems) {
    CellBudget together = new CellBudget();
    SortedMap<String, CellBudget> sizes = new ConcurrentSkipListMap<>();
    Map<ContentKey, BookCells> read = new ConcurrentHashMap<>();
    Map<String, List<Issue>> unreadable = new ConcurrentSkipListMap<>();
    files.parallelStream()
        .forEach(
            file -> {
              ContentKey key = new ContentKey(file.name(), Hash.of(file.content()));
              List<Issue> refused = broughtIn ? refused(file) : List.of();
              if (!refused.isEmpty()) {
                unreadable.put(file.name(), refused);
                return;
              }
              try {
                BookCells before = known.get(key);
                BookCells book = before != null ? before : CellsReader.read(file);
                sizes.put(file.name(), book.size());
                if (together.hasRoomFor(book.size())) {
                  read.put(key, book);
                }
              } catch (PackageRefused e) {
                unreadable.put(file.name(), List.of(unreadable(file.name(), e)));
              }
            });
    Optional<Issue> tooMuch = CellBudget.tooMuch(sizes);
    if (tooMuch.isPresent()) {
      tell(tooMuch.get(), problems);
      return Optional.empty();
    }
    unreadable.values().forEach(all -> all.forEach(one -> tell(one, problems)));
    List<BookCells> books =
        read.values().stream().sorted(Comparator.comparing(BookCells::name)).toList();
    known.keySet().retainAll(read.keySet());
    known.putAll(read);
    return Optional.of(books);
  }

  private static List<Issue> refused(WorkbookFile file) {
    return UploadCheck.of(file).stream().map(one -> one.issue(file.name())).toList();
  }

  private static Issue unreadable(String name, PackageRefused why) {
    Rejection first = why.rejection();
    return Issue.of(IssueCode.UNREADABLE, first.place(name), first.message(), first.found());
  }

  private static void tell(Issue issue, Issues problems) {
    problems.error(
        CellPlace.of(issue.place()),
        issue.code(),
        issue.message().ja(),
        issue.message().en(),
        issue.found());
  }

  /** A workbook of a name; one that is there but cannot be read is told already. */
  private static @Nullable BookCells find(
      List<BookCells> books, String name, List<WorkbookFile> files, Issues problems) {
    Optional<BookCells> found = books.stream().filter(book -> book.name().equals(name)).findFirst();
    if (found.isEmpty() && files.stream().noneMatch(file -> file.name().equals(name))) {
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
      VocabularyReader words,
      Issues problems) {
    Vocabulary vocabulary = words.vocabulary();
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
    new CriteriaChecks(criteria, criteriaReader.unnamed(), items, problems).run();
    new ExceptionChecks(vocabulary.evidence(), words.places(), criteria, problems).run();
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
