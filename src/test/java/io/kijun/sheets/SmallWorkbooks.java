package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.VerdictRow;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The {@link SmallStandard} as workbooks. */
public final class SmallWorkbooks {

  private static final Standard STANDARD = SmallStandard.standard("1.0");

  private SmallWorkbooks() {}

  /** Writes the workbooks into a folder. */
  public static void write(Path folder) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      sheet(book, Layout.LABELS, labels());
      sheet(book, Layout.ITEMS, STANDARD.items().stream().map(SmallWorkbooks::item).toList());
      sheet(book, Layout.VOCABULARY, words());
      sheet(book, Layout.SETTINGS, settings());
      save(book, folder.resolve("00-standard.xlsx"));
    }
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      sheet(
          book,
          Layout.CRITERIA,
          STANDARD.criteria().stream().map(SmallWorkbooks::criterion).toList());
      sheet(book, Layout.ADVICE, advice("01-small.xlsx"));
      save(book, folder.resolve("01-small.xlsx"));
    }
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      verdict(book);
      save(book, folder.resolve("90-verdict.xlsx"));
    }
  }

  /** The workbooks in a folder, by name. */
  public static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (WorkbookFile file : WorkbookFolder.read(folder)) {
      files.put(file.name(), file.content());
    }
    return files;
  }

  /** Changes one cell of a workbook. */
  public static void change(Path file, String sheet, String cell, String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      set(book.getSheet(sheet), cell, text);
      save(book, file);
    }
  }

  /** Adds cases to a workbook, each with its day, changes and expectations. */
  public static void addCases(Path file, List<List<String>> cases) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      sheet(
          book,
          Layout.CASES,
          cases.stream()
              .map(one -> List.of("題", "title", one.get(0), one.get(1), one.get(2)))
              .toList());
      save(book, file);
    }
  }

  private static void save(XSSFWorkbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static void verdict(XSSFWorkbook book) {
    sheet(
        book, Layout.VERDICTS, STANDARD.verdicts().stream().map(SmallWorkbooks::verdict).toList());
    sheet(
        book,
        Layout.DECISIONS,
        STANDARD.decisions().stream().map(SmallWorkbooks::decision).toList());
    set(book.getSheet(Layout.DECISIONS.sheet()), "B4", "数える");
    sheet(
        book,
        Layout.SCORING,
        List.of(row("必須", "1"), row("任意", "0.5"), row("一部達成", "0.5"), row("1", "10")));
    sheet(book, Layout.ADVICE, advice("90-verdict.xlsx"));
  }

  private static List<String> row(@Nullable Object... cells) {
    return Arrays.stream(cells).map(SmallWorkbooks::text).toList();
  }

  private static String text(@Nullable Object cell) {
    if (cell instanceof Labelled word) {
      return word.label().ja();
    }
    if (cell instanceof List<?> list) {
      return String.join("、", list.stream().map(Object::toString).toList());
    }
    return cell == null ? "" : cell.toString();
  }

  private static void sheet(XSSFWorkbook book, Layout layout, List<List<String>> rows) {
    Sheet sheet = book.createSheet(layout.sheet());
    layout.technical().forEach((cell, text) -> technical(sheet, cell, text));
    for (int column = 1; column <= layout.columns(); column++) {
      String header = layout.headers().get(column - 1).ja();
      set(sheet, Address.of(column, layout.headerRow()), header);
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 1; column <= rows.get(i).size(); column++) {
        String cell = Address.of(column, layout.headerRow() + 1 + i);
        set(sheet, cell, rows.get(i).get(column - 1));
      }
    }
  }

  private static void technical(Sheet sheet, String cell, String text) {
    if (!text.equals(TechnicalRows.FREE)) {
      set(sheet, cell, text);
    }
  }

  private static void set(Sheet sheet, String cell, String text) {
    CellAddress address = new CellAddress(cell);
    Row row = sheet.getRow(address.getRow());
    if (row == null) {
      row = sheet.createRow(address.getRow());
    }
    if (!text.isEmpty()) {
      row.createCell(address.getColumn()).setCellValue(text);
    }
  }

  private static List<List<String>> labels() {
    return STANDARD.labels().stream()
        .map(label -> row(label.no(), label.name().ja(), label.name().en()))
        .toList();
  }

  private static List<String> item(Item item) {
    List<String> cells = new ArrayList<>(itemBefore(item));
    if (item.asked() != null || item.answeredBy() != null) {
      cells.addAll(pair(item.asked()));
      cells.add(item.answeredBy() == null ? "" : item.answeredBy().label().ja());
    }
    return cells;
  }

  private static List<String> itemBefore(Item item) {
    return row(
        item.no(),
        item.label(),
        item.obligation(),
        item.title().ja(),
        item.title().en(),
        item.appliesWhen(),
        item.buildsOn(),
        item.sourceNote());
  }

  private static List<List<String>> words() {
    Vocabulary words = STANDARD.vocabulary();
    List<List<String>> rows = new ArrayList<>();
    words.evidence().forEach(key -> rows.add(key(key)));
    words.audiences().forEach(word -> rows.add(word("対象者", word)));
    words.scopes().forEach(word -> rows.add(word("対象", word)));
    words.contents().forEach(word -> rows.add(word("含む事項", word)));
    words.occasions().forEach(occasion -> rows.add(occasion(occasion)));
    words.profile().forEach(fact -> rows.add(fact(fact)));
    words.events().forEach(word -> rows.add(word("発生事象", word)));
    return rows;
  }

  private static List<String> key(EvidenceKey key) {
    List<String> cells = new ArrayList<>(row("証跡", key.key()));
    cells.addAll(pair(key.question()));
    cells.addAll(blank(9));
    cells.addAll(pair(key.hint()));
    cells.add(text(key.exceptionTo()));
    return cells;
  }

  private static List<String> fact(ProfileFact fact) {
    List<String> cells = new ArrayList<>(row("企業属性", fact.code()));
    cells.addAll(pair(fact.label()));
    cells.addAll(blank(6));
    cells.add(text(fact.implies()));
    cells.addAll(pair(fact.question()));
    cells.addAll(pair(fact.examples()));
    return cells;
  }

  private static List<String> pair(@Nullable Text text) {
    return text == null ? blank(2) : List.of(text.ja(), text.en());
  }

  private static List<String> blank(int cells) {
    return Collections.nCopies(cells, "");
  }

  private static List<String> word(String kind, Word word) {
    List<String> cells =
        new ArrayList<>(
            row(kind, word.code(), word.label().ja(), word.label().en(), word.appliesWhen()));
    cells.addAll(blank(8));
    cells.addAll(pair(word.examples()));
    cells.addAll(blank(2));
    cells.add(word.happensInWorld() ? "社外" : "");
    return cells;
  }

  private static List<String> occasion(Occasion occasion) {
    List<String> cells =
        new ArrayList<>(
            row(
                "契機",
                occasion.code(),
                occasion.label().ja(),
                occasion.label().en(),
                occasion.appliesWhen(),
                occasion.timing(),
                occasion.leadDays(),
                occasion.graceDays(),
                occasion.eventTypes(),
                occasion.eventEvidence()));
    cells.addAll(blank(6));
    cells.add(occasion.needsOneEach() ? "そのつど" : "");
    return cells;
  }

  private static List<List<String>> settings() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("standardId", "", STANDARD.id()));
    rows.add(row("standardVersion", "", STANDARD.version()));
    rows.add(row("titleJa", "", STANDARD.title().ja()));
    rows.add(row("titleEn", "", STANDARD.title().en()));
    rows.add(row("effectiveFrom", "", STANDARD.effectiveFrom()));
    rows.add(row("fiscalYearFirstMonth"));
    rows.add(row("graceDays", "", STANDARD.settings().graceDays()));
    rows.add(row("undatedAge"));
    rows.add(row("notApplicable", "", "除外"));
    for (Severity severity : Severity.values()) {
      String name = severity.name();
      String code = "dueDays" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      rows.add(row(code, "", STANDARD.settings().dueDays().get(severity)));
    }
    rows.add(row("lapseNoticeDays", "", STANDARD.settings().lapseNoticeDays()));
    rows.add(row("respondDays", "", STANDARD.settings().respondDays()));
    rows.add(row("notAccepted", "", "未達成に数える"));
    return rows;
  }

  /** What the small standard does not say by cells. */
  private static final Set<Column> IDENTITY =
      Set.of(Columns.ID, Columns.NO, Columns.STATEMENT_JA, Columns.STATEMENT_EN);

  private static List<String> criterion(CriterionRow criterion) {
    return Columns.ALL.stream().map(column -> text(column, criterion)).toList();
  }

  private static String text(Column column, CriterionRow criterion) {
    CellText cell = criterion.cells().get(column.code());
    if (cell != null) {
      return cell.text();
    }
    return IDENTITY.contains(column) ? String.valueOf(column.value(criterion)) : "";
  }

  private static List<List<String>> advice(String workbook) {
    List<List<String>> rows = new ArrayList<>();
    for (AdviceRow advice : STANDARD.advice()) {
      if (advice.at().workbook().equals(workbook)) {
        rows.add(
            row(
                advice.target(),
                advice.cause() == null ? "*" : advice.cause(),
                advice.severity(),
                advice.finding().ja(),
                advice.finding().en(),
                advice.advice().ja(),
                advice.advice().en(),
                advice.dueDays()));
      }
    }
    return rows;
  }

  private static List<String> verdict(VerdictRow verdict) {
    return row(
        verdict.id(),
        verdict.criteria(),
        verdict.evidence(),
        verdict.declaration(),
        verdict.verdict(),
        verdict.assurance(),
        verdict.finding());
  }

  private static List<String> decision(DecisionRow decision) {
    return row(
        decision.id(),
        decision.mandatoryShare(),
        decision.evidencedShare(),
        decision.mustAchieve(),
        decision.highFindings(),
        decision.sharing(),
        decision.reason().ja(),
        decision.reason().en());
  }
}
