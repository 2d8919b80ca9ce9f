package io.kijun.ruleset.workbook;

import io.kijun.ruleset.Problem;
import io.kijun.ruleset.cases.CaseWords;
import io.kijun.ruleset.workbook.CellsReader.Unreadable;
import io.kijun.standard.AdviceRow;
import io.kijun.standard.CanonicalJson;
import io.kijun.standard.CriterionRow;
import io.kijun.standard.Item;
import io.kijun.standard.Label;
import io.kijun.standard.Standard;
import io.kijun.standard.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  public record Reading(Optional<Standard> standard, List<Problem> problems, WordPlaces words) {}

  private static final String CATALOGUE = "00-standard.xlsx";
  private static final String VERDICT = "90-verdict.xlsx";

  private final Map<ContentKey, BookCells> known = new ConcurrentHashMap<>();

  /** The bytes of a workbook under its name. */
  private record ContentKey(String name, String hash) {}

  /** Reads and checks; files may come in any order. */
  public Reading read(List<WorkbookFile> files) {
    Problems problems = new Problems();
    List<BookCells> books = books(files, problems);
    BookCells catalogue = find(books, CATALOGUE, problems);
    BookCells verdict = find(books, VERDICT, problems);
    if (catalogue == null || verdict == null) {
      return new Reading(Optional.empty(), problems.all(), WordPlaces.UNKNOWN);
    }
    VocabularyReader words = VocabularyReader.of(catalogue, problems);
    Standard standard = standard(books, catalogue, verdict, words.vocabulary(), problems);
    return new Reading(
        problems.hasErrors() ? Optional.empty() : Optional.of(standard),
        problems.all(),
        words.places());
  }

  /** Reads on all processors: it is what costs most. */
  private List<BookCells> books(List<WorkbookFile> files, Problems problems) {
    Map<ContentKey, BookCells> read = new ConcurrentHashMap<>();
    List<WorkbookFile> unreadable = Collections.synchronizedList(new ArrayList<>());
    files.parallelStream()
        .forEach(
            file -> {
              ContentKey key = new ContentKey(file.name(), CanonicalJson.hash(file.content()));
              try {
                BookCells before = known.get(key);
                read.put(key, before != null ? before : CellsReader.read(file));
              } catch (Unreadable e) {
                unreadable.add(file);
              }
            });
    known.keySet().retainAll(read.keySet());
    known.putAll(read);
    for (WorkbookFile file : unreadable) {
      problems.error(
          Where.book(file.name()),
          "UNREADABLE",
          "Excelブック（.xlsx）として読み取れません。",
          "This cannot be read as an Excel workbook (.xlsx).",
          null);
    }
    return read.values().stream().sorted(Comparator.comparing(BookCells::name)).toList();
  }

  private static @Nullable BookCells find(List<BookCells> books, String name, Problems problems) {
    Optional<BookCells> found = books.stream().filter(book -> book.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      problems.error(
          Where.book(name), "MISSING_WORKBOOK", "ブックがありません。", "The workbook is missing.", null);
    }
    return found.orElse(null);
  }

  private static Standard standard(
      List<BookCells> books,
      BookCells catalogue,
      BookCells verdict,
      Vocabulary vocabulary,
      Problems problems) {
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
        settings.required("standardId"),
        settings.required("standardVersion"),
        settings.title(),
        settings.effectiveFrom(),
        labels,
        items,
        vocabulary,
        settings.settings(decisions.declaredCounts()),
        criteria,
        advice,
        new VerdictReader(verdict, problems).read(),
        decisions.scoring(),
        decisions.decisions(),
        books.stream().flatMap(book -> cases.read(book).stream()).toList());
  }
}
