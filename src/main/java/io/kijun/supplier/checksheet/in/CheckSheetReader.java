package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads check sheets that were filled in, of one standard. */
public final class CheckSheetReader {

  /** The sheet that formulas work with. */
  static final String LEDGER = "_kijun";

  private final Questionnaire asked;
  private final String ruleset;
  private final Supplier<FormTexts> form;
  private final Function<String, Optional<Questionnaire>> onRecord;

  /**
   * Reads check sheets where no other ruleset is on record.
   *
   * @param ruleset id of the ruleset whose questions are asked
   * @param form what empty sheets of it say; asked for with each sheet
   */
  public CheckSheetReader(Questionnaire asked, String ruleset, Supplier<FormTexts> form) {
    this(asked, ruleset, form, other -> Optional.empty());
  }

  /**
   * Reads check sheets.
   *
   * @param ruleset id of the ruleset whose questions are asked
   * @param form what empty sheets of it say; asked for with each sheet
   * @param onRecord what is asked under another ruleset, by its id, which may be any text; empty:
   *     there is none of that id
   */
  public CheckSheetReader(
      Questionnaire asked,
      String ruleset,
      Supplier<FormTexts> form,
      Function<String, Optional<Questionnaire>> onRecord) {
    this.asked = asked;
    this.ruleset = ruleset;
    this.form = form;
    this.onRecord = onRecord;
  }

  /**
   * All that a file says.
   *
   * @param last what the columns 前回 say by themselves; null: not known
   */
  public SheetReading read(WorkbookFile file, @Nullable LastAnswers last) {
    return readWith(file, meta -> last);
  }

  /**
   * All that a file says.
   *
   * @param last what the columns 前回 say by themselves, by what the file says it is; null: not known
   */
  public SheetReading readWith(WorkbookFile file, Function<SheetMeta, @Nullable LastAnswers> last) {
    SheetFindings findings = new SheetFindings(file.name());
    BookCells book = SheetOpening.open(file, findings);
    if (book == null) {
      return new SheetReading(false, nothing(), findings.issues(), List.of(), List.of());
    }
    return new OneFile(file.name(), book, findings).read(last);
  }

  /** All that cells say. */
  SheetReading read(BookCells book, @Nullable LastAnswers last) {
    return new OneFile(book.name(), book, new SheetFindings(book.name())).read(meta -> last);
  }

  private static SheetAnswers nothing() {
    return new SheetAnswers(
        new SheetMeta(null, null, null, null),
        SheetAbout.BLANK,
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  /** Reads one file. */
  private final class OneFile {

    private final String name;
    private final BookCells book;
    private final SheetFindings findings;
    private final Map<CheckSheetPage, List<PageCells>> pages = new EnumMap<>(CheckSheetPage.class);
    private final Map<CheckSheetPage, List<QuestionRow>> rows = new EnumMap<>(CheckSheetPage.class);

    private OneFile(String name, BookCells book, SheetFindings findings) {
      this.name = name;
      this.book = book;
      this.findings = findings;
    }

    private SheetReading read(Function<SheetMeta, @Nullable LastAnswers> last) {
      List<SheetCells> others = new ArrayList<>();
      PageFinder finder = new PageFinder(name);
      for (SheetCells sheet : book.sheets().values()) {
        Optional<PageCells> page = isOurs(sheet) ? Optional.empty() : finder.find(sheet);
        page.ifPresent(one -> pages.computeIfAbsent(one.page(), p -> new ArrayList<>()).add(one));
        if (page.isEmpty() && !isOurs(sheet)) {
          others.add(sheet);
        }
      }
      SheetMeta meta = new StampCheck(name, ruleset, findings).meta(all());
      Function<PageCells, Optional<Questionnaire>> under = madeUnder(meta);
      List<RowFinder> finders = new ArrayList<>();
      pages.forEach(
          (page, sheets) -> {
            RowFinder finding = new RowFinder(page, asked, under, findings);
            rows.put(page, finding.find(sheets));
            finders.add(finding);
          });
      if (!isSheet()) {
        return new SheetReading(false, nothing(), findings.issues(), findings.unused(), List.of());
      }
      finders.forEach(RowFinder::tellGone);
      LastWords stood = lastWords(meta, last.apply(meta));
      SheetAnswers answers = answers(meta, stood);
      new SheetFlaws(name, findings).tell(book, all(), others);
      lookBeside(meta, stood);
      return new SheetReading(
          true,
          answers,
          findings.issues(),
          findings.unused(),
          all().stream().map(PageStamp::of).toList());
    }

    /** What was asked under the ruleset of a page; of one that does not say, that of the file. */
    private Function<PageCells, Optional<Questionnaire>> madeUnder(SheetMeta ofFile) {
      Map<String, Optional<Questionnaire>> known = new HashMap<>();
      known.put(ruleset, Optional.of(asked));
      return page -> {
        String of = page.stamp().map(SheetStamp::meta).orElse(ofFile).ruleset();
        return of == null ? Optional.empty() : known.computeIfAbsent(of, onRecord);
      };
    }

    private List<PageCells> all() {
      return pages.values().stream().flatMap(List::stream).toList();
    }

    /** What the form keeps for itself, and the list of problems of an annotated sheet. */
    private static boolean isOurs(SheetCells sheet) {
      boolean page = SheetStamp.of(sheet.text(1, 1)).flatMap(SheetStamp::known).isPresent();
      return AnnotatedWorkbook.isList(sheet) || (sheet.name().startsWith(LEDGER) && !page);
    }

    private boolean isSheet() {
      boolean any = rows.values().stream().anyMatch(found -> !found.isEmpty());
      if (!any) {
        boolean stamped = all().stream().anyMatch(page -> page.stamp().isPresent());
        findings.error(
            CellPlace.book(name),
            stamped ? IssueCode.OTHER_STANDARD : IssueCode.NOT_A_CHECK_SHEET,
            stamped
                ? "ほかの基準のチェックシートです。この基準の質問は1つもありません。"
                : "チェックシートではありません。「自己診断」などのシートも、質問の番号も見つかりません。",
            stamped
                ? "This is a check sheet of another standard: none of its questions is asked here."
                : "This is no check sheet: there is neither a sheet nor a number of a question.",
            String.join(", ", book.sheets().keySet()));
      }
      return any;
    }

    /** A sheet that is made for nobody comes without last answers. */
    private LastWords lastWords(SheetMeta meta, @Nullable LastAnswers last) {
      boolean nobodys = last == null && meta.ruleset() != null && meta.supplier() == null;
      return new LastWords(asked, nobodys ? LastAnswers.NONE : last, new DateLists(book::day));
    }

    private SheetAnswers answers(SheetMeta meta, LastWords last) {
      RowCellsRead cells = new RowCellsRead(findings);
      DateLists days = new DateLists(book::day);
      return new SheetAnswers(
          meta,
          new StartReader(rows(CheckSheetPage.START), cells, days).read(asked),
          CompanyReader.read(rows(CheckSheetPage.COMPANY), cells),
          new MarksReader(cells, days, last, findings).read(rows(CheckSheetPage.MARKS)),
          new GroundsReader(asked, cells, days, findings).read(rows(CheckSheetPage.GROUNDS)),
          new EventsReader(asked, cells, days, findings).read(rows(CheckSheetPage.EVENTS)));
    }

    private List<QuestionRow> rows(CheckSheetPage page) {
      return rows.getOrDefault(page, List.of());
    }

    private void lookBeside(SheetMeta meta, LastWords last) {
      BesideAnswers beside =
          new BesideAnswers(form.get(), ruleset.equals(meta.ruleset()), last, findings);
      for (PageCells sheet : all()) {
        beside.look(sheet, rows(sheet.page()));
        PicturesOver.tell(sheet, findings);
      }
    }
  }
}
