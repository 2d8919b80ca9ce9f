package io.kijun.sheets;

import io.kijun.core.cases.CaseWords;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.issue.CellOrder;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is being typed into a cell as an upload would: the same readers read its row with the
 * text in it, or its sheet, where rows are looked at together. All else is read once.
 */
public final class CellChecks {

  /** Of these each row says enough on its own. */
  private static final List<Layout> BY_ROW = List.of(Layout.CRITERIA, Layout.ADVICE, Layout.CASES);

  private final Map<String, BookCells> books = new HashMap<>();
  private final List<Label> labels;
  private final List<Item> items;
  private final Lexicon lexicon;
  private final Map<String, List<CriterionRow>> criteria = new HashMap<>();
  private final Map<String, List<AdviceRow>> advice = new HashMap<>();

  /** Of all workbooks of a standard, which may have problems. */
  public CellChecks(Collection<BookCells> all) {
    all.forEach(book -> books.put(book.name(), book));
    Issues unused = Issues.ofWorkbooks();
    BookCells catalogue = books.getOrDefault(StandardReader.CATALOGUE, none());
    this.lexicon = new Lexicon(VocabularyReader.of(catalogue, unused).vocabulary());
    CatalogueReader reader = new CatalogueReader(catalogue, unused);
    this.labels = reader.labels();
    this.items = reader.items(labels, lexicon.vocabulary());
    for (BookCells book : books.values()) {
      if (!book.name().equals(StandardReader.CATALOGUE)) {
        advice.put(book.name(), AdviceReader.read(book, unused));
        if (!book.name().equals(StandardReader.VERDICT)) {
          criteria.put(book.name(), new CriteriaReader(lexicon.vocabulary(), unused).read(book));
        }
      }
    }
  }

  private static BookCells none() {
    return BookCells.empty(StandardReader.CATALOGUE);
  }

  /**
   * What would come of a text in a cell; its column and row count from 1.
   *
   * @return empty where nobody may write there
   */
  public Optional<CheckedCell> check(
      String workbook, String sheet, int column, int row, String text) {
    BookCells book = books.get(workbook);
    SheetCells cells = book == null ? null : book.sheet(sheet);
    DataArea area = cells == null ? null : DataArea.of(workbook, cells).orElse(null);
    if (book == null || cells == null || area == null || area.kind(column, row) != CellKind.DATA) {
      return Optional.empty();
    }
    SheetCells typed = cells.with(column, row, text);
    boolean alone = BY_ROW.contains(area.layout());
    BookCells changed = book.with(alone ? typed.only(area.headerRow(), row) : typed);
    Issues problems = Issues.ofWorkbook(workbook);
    Text statement = read(area.layout(), changed, row, problems);
    CellCompletions completions = new CellCompletions(lexicon, items, all(criteria));
    return Optional.of(
        new CheckedCell(
            inRow(problems.all(), new RowPlace(workbook, sheet, row)),
            statement,
            area.hasRow(row) ? completions.of(area.layout(), column, text) : List.of()));
  }

  private static List<Issue> inRow(List<Issue> problems, RowPlace row) {
    return problems.stream()
        .filter(one -> one.place() instanceof CellPlace at && isIn(row, at, one))
        .distinct()
        .sorted(CellOrder.ISSUES)
        .toList();
  }

  private static boolean isIn(RowPlace row, CellPlace at, Issue issue) {
    return at.workbook().equals(row.workbook())
        && at.sheet().equals(row.sheet())
        && IssueCells.row(issue) == row.row();
  }

  /** Reads a sheet; what its row asks then, if it is one of 基準. */
  private @Nullable Text read(Layout layout, BookCells book, int row, Issues problems) {
    switch (layout.sheet()) {
      case "ラベル" -> new CatalogueReader(book, problems).labels();
      case "項目" ->
          BuildsOnCheck.run(
              new CatalogueReader(book, problems).items(labels, lexicon.vocabulary()), problems);
      case "語彙" -> VocabularyReader.of(book, problems).vocabulary();
      case "設定" -> new SettingsReader(book, problems).all(false);
      case "助言" -> readAdvice(book, row, problems);
      case "事例" ->
          new CasesReader(new CaseWords(lexicon.vocabulary(), items, all(criteria)), problems)
              .read(book);
      case "判定" -> new VerdictReader(book, problems).read();
      case "総合" -> {
        DecisionReader reader = new DecisionReader(book, items, problems);
        reader.declaredCounts();
        reader.decisions();
      }
      case "評点" -> new DecisionReader(book, items, problems).scoring();
      default -> {
        return readCriteria(book, row, problems);
      }
    }
    return null;
  }

  private void readAdvice(BookCells book, int row, Issues problems) {
    List<AdviceRow> rows = others(advice, one -> isAt(one.at(), book, row));
    rows.addAll(AdviceReader.read(book, problems));
    new AdviceChecks(rows, all(criteria), items, problems).run(StandardReader.VERDICT);
  }

  private @Nullable Text readCriteria(BookCells book, int row, Issues problems) {
    CriteriaReader reader = new CriteriaReader(lexicon.vocabulary(), problems);
    List<CriterionRow> rows = others(criteria, one -> isAt(one.at(), book, row));
    List<CriterionRow> own = reader.read(book);
    rows.addAll(own);
    new CriteriaChecks(rows, reader.unnamed(), items, problems).run();
    return Stream.concat(own.stream(), reader.unnamed().stream())
        .findFirst()
        .map(one -> RowSentence.of(one, lexicon))
        .orElse(null);
  }

  private static boolean isAt(RowPlace at, BookCells book, int row) {
    return at.row() == row && at.workbook().equals(book.name());
  }

  private static <T> List<T> others(Map<String, List<T>> byBook, Predicate<T> left) {
    return new ArrayList<>(all(byBook).stream().filter(left.negate()).toList());
  }

  private static <T> List<T> all(Map<String, List<T>> byBook) {
    return byBook.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(book -> book.getValue().stream())
        .toList();
  }
}
