package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every defect of a workbook is told with its place, what was found and what is allowed. */
class ReaderProblemTests {

  private static final String CATALOGUE = "00-standard.xlsx";
  private static final String SMALL = "01-small.xlsx";
  private static final String VERDICT = "90-verdict.xlsx";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeWorkbooks() throws IOException {
    SmallWorkbooks.write(folder);
  }

  /** All problems, those that follow from others too. */
  private List<Issue> problems() throws IOException {
    return new StandardReader()
        .read(WorkbookFolder.read(folder)).problems().stream()
            .flatMap(problem -> problem.andConsequences().stream())
            .toList();
  }

  /** A change of a workbook. */
  private interface Change {
    void in(XSSFWorkbook book);
  }

  private void change(String workbook, Change change) throws IOException {
    Path file = folder.resolve(workbook);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      change.in(book);
      try (var out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static Cell cell(XSSFWorkbook book, String sheet, int row, int column) {
    Sheet there = book.getSheet(sheet);
    var line = there.getRow(row - 1) == null ? there.createRow(row - 1) : there.getRow(row - 1);
    return line.getCell(
        column - 1, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private Vocabulary vocabulary() throws IOException {
    return new StandardReader()
        .read(WorkbookFolder.read(folder))
        .standard()
        .orElseThrow()
        .vocabulary();
  }

  @Test
  void aVocabularyMayLackTheNewestColumnAlone() throws IOException {
    assertThat(vocabulary().events()).allMatch(Word::happensInWorld);
    change(
        CATALOGUE,
        book ->
            book.getSheet("語彙")
                .forEach(
                    row -> {
                      Cell newest = row.getCell(17);
                      if (newest != null) {
                        row.removeCell(newest);
                      }
                    }));

    assertThat(problems()).isEmpty();
    assertThat(vocabulary().events()).noneMatch(Word::happensInWorld);
    assertThat(vocabulary().profile()).allSatisfy(one -> assertThat(one.question()).isNotNull());
  }

  @Test
  void aVocabularyOfTheVersionBeforeLacksWhatCameLater() throws IOException {
    change(
        CATALOGUE,
        book ->
            book.getSheet("語彙")
                .forEach(
                    row -> {
                      for (int column = 11; column < 18; column++) {
                        Cell later = row.getCell(column);
                        if (later != null) {
                          row.removeCell(later);
                        }
                      }
                    }));
    change(CATALOGUE, book -> cell(book, "語彙", 16, 7).setBlank());

    assertThat(problems()).isEmpty();
    assertThat(vocabulary().occasions())
        .allSatisfy(one -> assertThat(one.needsOneEach()).isFalse())
        .allSatisfy(one -> assertThat(one.leadDays()).isNull());
    assertThat(vocabulary().profile())
        .allSatisfy(one -> assertThat(one.question()).isNull())
        .allSatisfy(one -> assertThat(one.examples()).isNull());
  }

  @Test
  void exceptionsServeAllowancesAndAreToWhatIsNone() throws IOException {
    change(
        CATALOGUE,
        book -> {
          List.of("証跡", "logs.exceptions", "例外はありますか。", "Any exceptions?")
              .forEach(text -> fill(book, 21, text));
          cell(book, "語彙", 21, 16).setCellValue("logs");
          cell(book, "語彙", 15, 17).setCellValue("Each event");
        });
    change(SMALL, book -> cell(book, "基準", 13, 6).setCellValue("logs.exceptions"));

    assertThat(problems()).isEmpty();
    assertThat(vocabulary().evidence())
        .extracting(EvidenceKey::exceptionTo)
        .containsOnlyOnce("logs")
        .last()
        .isEqualTo("logs");
    assertThat(vocabulary().occasions().get(0).needsOneEach()).isTrue();

    change(
        CATALOGUE,
        book -> {
          List.of("証跡", "logs.more", "ほかにありますか。", "Any more?")
              .forEach(text -> fill(book, 22, text));
          cell(book, "語彙", 22, 16).setCellValue("logs.exceptions");
        });
    assertThat(problems())
        .extracting(problem -> problem.code().name(), problem -> problem.place().toString())
        .containsExactly(tuple("NO_EXCEPTION", "00-standard.xlsx › 語彙 › P22"));
  }

  private static void fill(XSSFWorkbook book, int row, String text) {
    Sheet words = book.getSheet("語彙");
    int filled = words.getRow(row - 1) == null ? 0 : words.getRow(row - 1).getLastCellNum();
    cell(book, "語彙", row, filled + 1).setCellValue(text);
  }

  @Test
  void theWorkbooksAsTheyAreHaveNoProblems() throws IOException {
    assertThat(problems()).isEmpty();
  }

  /** Workbook, sheet, cell, new text; then code, place, found, an allowed value, the nearest. */
  static Stream<Arguments> defects() {
    return Stream.of(
        arguments(SMALL, "基準", "J10", "役員、従業院", "UNKNOWN_WORD", "基準 › J10", "従業院", "従業員", "従業員"),
        arguments(
            SMALL, "基準", "F10", "polcy", "UNKNOWN_WORD", "基準 › F10", "polcy", "policy", "policy"),
        arguments(
            SMALL,
            "基準",
            "E10",
            "リモトワーク",
            "UNKNOWN_WORD",
            "基準 › E10",
            "リモトワーク",
            "リモートワーク",
            "リモートワーク"),
        arguments(
            SMALL, "基準", "I11", "法令改正時", "UNKNOWN_WORD", "基準 › I11", "法令改正時", "法令の改正時", "法令の改正時"),
        arguments(SMALL, "基準", "K12", "サーバ", "UNKNOWN_WORD", "基準 › K12", "サーバ", "サーバー", "サーバー"),
        arguments(SMALL, "基準", "L15", "連絡", "UNKNOWN_WORD", "基準 › L15", "連絡", "連絡先", "連絡先"),
        arguments(
            SMALL, "基準", "H11", "1回/以上年", "UNKNOWN_WORD", "基準 › H11", "1回/以上年", "1回以上/年", "1回以上/年"),
        arguments(
            SMALL, "基準", "M12", "6か月未満", "UNKNOWN_WORD", "基準 › M12", "6か月未満", "6か月以上", "6か月以上"),
        arguments(SMALL, "基準", "G10", "はい", "UNKNOWN_WORD", "基準 › G10", "はい", "済", null),
        arguments(SMALL, "基準", "N14", "半分", "UNKNOWN_WORD", "基準 › N14", "半分", "一部達成", null),
        arguments(SMALL, "基準", "O13", "許可", "UNKNOWN_WORD", "基準 › O13", "許可", "許容", "許容"),
        arguments(SMALL, "基準", "A11", "001-1", "DUPLICATE_ID", "基準 › A11", "001-1", null, null),
        arguments(SMALL, "基準", "A10", "一の一", "CRITERION_ID", "基準 › A10", "一の一", null, null),
        arguments(
            SMALL,
            "基準",
            "F10",
            "policy、logs",
            "ONE_EVIDENCE_KEY",
            "基準 › F10",
            "policy, logs",
            null,
            null),
        arguments(SMALL, "基準", "B10", "9", "UNKNOWN_ITEM", "基準 › B10", "9", "5", null),
        arguments(
            SMALL,
            "基準",
            "B10",
            "2",
            "ITEM_WITHOUT_CRITERIA",
            CATALOGUE + " › 項目 › A2",
            "1",
            null,
            null),
        arguments(
            SMALL,
            "基準",
            "E13",
            "リモートワーク",
            "ALTERNATIVES_APPLY_DIFFERENTLY",
            "基準 › E13",
            "remoteWork",
            null,
            null),
        arguments(
            SMALL, "基準", "B13", "2", "ALTERNATIVES_OF_TWO_ITEMS", "基準 › B13", "2", null, null),
        arguments(
            SMALL, "基準", "G13", "済", "ESTABLISHED_TWICE", "基準 › G13", "continuous", null, null),
        arguments(SMALL, "基準", "C10", "", "MISSING_VALUE", "基準 › C10", null, null, null),
        arguments(SMALL, "基準", "C10", "x".repeat(4001), "TOO_LONG", "基準 › C10", "xxx", null, null),
        arguments(SMALL, "基準", "C9", "内容2", "HEADER", "基準 › C9", "内容2", "内容", "内容"),
        arguments(SMALL, "基準", "P9", "余白", "EXTRA_COLUMN", "基準 › P9", "余白", null, null),
        arguments(
            SMALL, "基準", "H6", "ACTION", "TECHNICAL_ROW", "基準 › H6", "ACTION", "CONDITION", null),
        arguments(
            SMALL,
            "基準",
            "E3",
            "java.util.List all",
            "TECHNICAL_ROW",
            "基準 › E3",
            "java.util.List all",
            null,
            null),
        arguments(SMALL, "助言", "A2", "777-7", "UNKNOWN_TARGET", "助言 › A2", "777-7", "001-1", null),
        arguments(SMALL, "助言", "B2", "寝坊", "UNKNOWN_WORD", "助言 › B2", "寝坊", "期限超過", null),
        arguments(SMALL, "助言", "C2", "重い", "UNKNOWN_WORD", "助言 › C2", "重い", "高", null),
        arguments(
            SMALL,
            "助言",
            "F2",
            "{mising}を足す",
            "UNKNOWN_WORD",
            "助言 › F2",
            "{mising}",
            "{missing}",
            "{missing}"),
        arguments(SMALL, "助言", "H2", "来週", "NOT_A_NUMBER", "助言 › H2", "来週", null, null),
        arguments(CATALOGUE, "項目", "A3", "1", "DUPLICATE_ID", "項目 › A3", "1", null, null),
        arguments(CATALOGUE, "項目", "A3", "項目二", "NUMBER", "項目 › A3", "項目二", null, null),
        arguments(CATALOGUE, "項目", "B3", "3", "UNKNOWN_WORD", "項目 › B3", "3", "2", null),
        arguments(CATALOGUE, "項目", "C3", "必要", "UNKNOWN_WORD", "項目 › C3", "必要", "必須", "必須"),
        arguments(CATALOGUE, "項目", "G2", "2", "CIRCLE", "項目 › G2", "1 → 2 → 1", null, null),
        arguments(CATALOGUE, "項目", "G2", "8", "UNKNOWN_WORD", "項目 › G2", "8", "2", null),
        arguments(CATALOGUE, "語彙", "A2", "証拠", "UNKNOWN_WORD", "語彙 › A2", "証拠", "証跡", "証跡"),
        arguments(CATALOGUE, "語彙", "B2", "方針", "CODE", "語彙 › B2", "方針", null, null),
        arguments(
            CATALOGUE, "語彙", "B3", "policy", "DUPLICATE_WORD", "語彙 › B3", "policy", null, null),
        arguments(
            CATALOGUE, "語彙", "C8", "役員、監査役", "SEPARATOR_IN_WORD", "語彙 › C8", "役員、監査役", null, null),
        arguments(CATALOGUE, "設定", "C6", "2024年11月", "DATE", "設定 › C6", "2024年11月", null, null),
        arguments(CATALOGUE, "設定", "C9", "2年", "PERIOD", "設定 › C9", "2年", null, null),
        arguments(CATALOGUE, "設定", "C7", "0", "NOT_A_NUMBER", "設定 › C7", "0", null, null),
        arguments(
            CATALOGUE,
            "設定",
            "A8",
            "gracedays",
            "UNKNOWN_WORD",
            "設定 › A8",
            "gracedays",
            "graceDays",
            "graceDays"),
        arguments(
            CATALOGUE, "設定", "A8", "graceDays2", "MISSING_SETTING", "設定", "graceDays", null, null),
        arguments(CATALOGUE, "設定", "C2", "x".repeat(201), "TOO_LONG", "設定 › C2", "xxx", null, null),
        arguments(CATALOGUE, "設定", "C3", "1".repeat(201), "TOO_LONG", "設定 › C3", "111", null, null),
        arguments(CATALOGUE, "語彙", "O2", "", "MISSING_VALUE", "語彙 › O2", null, null, null),
        arguments(CATALOGUE, "語彙", "N2", "", "MISSING_VALUE", "語彙 › N2", null, null, null),
        arguments(CATALOGUE, "語彙", "L2", "何を", "LEAVE_BLANK", "語彙 › L2", "何を", null, null),
        arguments(CATALOGUE, "語彙", "P2", "policy", "NO_EXCEPTION", "語彙 › P2", "policy", null, null),
        arguments(CATALOGUE, "語彙", "P3", "policy", "NO_EXCEPTION", "語彙 › P3", "002-1", null, null),
        arguments(
            CATALOGUE,
            "語彙",
            "P3",
            "policy、logs",
            "ONE_EVIDENCE_KEY",
            "語彙 › P3",
            "policy, logs",
            null,
            null),
        arguments(
            CATALOGUE, "語彙", "P3", "polcy", "UNKNOWN_WORD", "語彙 › P3", "polcy", "policy", "policy"),
        arguments(CATALOGUE, "語彙", "P8", "policy", "LEAVE_BLANK", "語彙 › P8", "policy", null, null),
        arguments(CATALOGUE, "語彙", "Q8", "そのつど", "LEAVE_BLANK", "語彙 › Q8", "そのつど", null, null),
        arguments(CATALOGUE, "語彙", "Q15", "毎回", "UNKNOWN_WORD", "語彙 › Q15", "毎回", "そのつど", null),
        arguments(CATALOGUE, "語彙", "G16", "", "MISSING_VALUE", "語彙 › G16", null, null, null),
        arguments(CATALOGUE, "語彙", "G16", "0", "NOT_A_NUMBER", "語彙 › G16", "0", null, null),
        arguments(CATALOGUE, "語彙", "G16", "-1", "NOT_A_NUMBER", "語彙 › G16", "-1", null, null),
        arguments(CATALOGUE, "語彙", "L17", "", "MISSING_VALUE", "語彙 › L17", null, null, null),
        arguments(CATALOGUE, "語彙", "O17", "", "MISSING_VALUE", "語彙 › O17", null, null, null),
        arguments(
            VERDICT,
            "助言",
            "F2",
            "{respondby}",
            "UNKNOWN_WORD",
            "助言 › F2",
            "{respondby}",
            "{respondBy}",
            "{respondBy}"),
        arguments(
            VERDICT,
            "助言",
            "F3",
            "{respondBy}",
            "UNKNOWN_WORD",
            "助言 › F3",
            "{respondBy}",
            "{due}",
            null),
        arguments(VERDICT, "判定", "A10", "判定一", "ROW_ID", "判定 › A10", "判定一", null, null),
        arguments(VERDICT, "判定", "A10", "v".repeat(41), "ROW_ID", "判定 › A10", "vvv", null, null),
        arguments(VERDICT, "総合", "A10", "D 1", "ROW_ID", "総合 › A10", "D 1", null, null),
        arguments(VERDICT, "判定", "B10", "", "COMBINATION_TWICE", "判定 › A28", null, null, null),
        arguments(
            VERDICT, "判定", "D10", "なし", "COMBINATION_MISSING", "判定", "すべて × すべて × 達成", null, null),
        arguments(VERDICT, "判定", "E10", "優秀", "UNKNOWN_WORD", "判定 › E10", "優秀", "達成", null),
        arguments(VERDICT, "総合", "B10", "120%", "NOT_A_NUMBER", "総合 › B10", "120%", null, null),
        arguments(VERDICT, "総合", "B4", "数えぬ", "UNKNOWN_WORD", "総合 › B4", "数えぬ", "数えない", "数えない"),
        arguments(VERDICT, "評点", "A2", "必修", "MISSING_SETTING", "評点", "必須", null, null));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aDefectIsToldWithItsPlace(
      String workbook,
      String sheet,
      String cell,
      String text,
      String code,
      String place,
      @Nullable String found,
      @Nullable String allowed,
      @Nullable String nearest)
      throws IOException {
    change(
        workbook,
        book -> {
          var address = new org.apache.poi.ss.util.CellAddress(cell);
          cell(book, sheet, address.getRow() + 1, address.getColumn() + 1).setCellValue(text);
        });
    String where = place.contains(".xlsx") ? place : workbook + " › " + place;

    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code().name()).isEqualTo(code);
              assertThat(problem.place().toString()).isEqualTo(where);
              assertThat(problem.message().ja()).containsPattern("[ぁ-んァ-ヶ一-龠]");
              assertThat(problem.message().en()).matches("[A-Z(]\\p{ASCII}.{5,}[.)]");
              if (found != null) {
                assertThat(problem.found()).startsWith(found);
              }
              if (allowed != null) {
                assertThat(problem.allowed()).contains(allowed);
              }
              if (nearest != null) {
                assertThat(problem.nearest()).isEqualTo(nearest);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "2200-01-01",
        "1899-12-31",
        "2026-11-24\n2026-11-25",
        "2026-1\n1-24",
        "昨日"
      })
  void theDayOfACaseIsOneDate(String asOf) throws IOException {
    change(
        SMALL,
        book -> {
          book.createSheet(Layout.CASES.sheet());
          int header = Layout.CASES.headerRow();
          for (int column = 1; column <= Layout.CASES.columns(); column++) {
            String text = Layout.CASES.headers().get(column - 1).ja();
            cell(book, Layout.CASES.sheet(), header, column).setCellValue(text);
            cell(book, Layout.CASES.sheet(), header + 1, column).setCellValue("x");
          }
          cell(book, Layout.CASES.sheet(), header + 1, 3).setCellValue(asOf);
        });
    assertProblem(
        asOf.startsWith("+") ? "FORMULA_TEXT" : "CASE_LINE",
        "01-small.xlsx › 事例 › C" + (Layout.CASES.headerRow() + 1));
  }

  private void assertProblem(String code, String place) throws IOException {
    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code().name()).isEqualTo(code);
              assertThat(problem.place().toString()).isEqualTo(place);
            });
  }

  @Test
  void aFormulaIsNoValue() throws IOException {
    change(SMALL, book -> cell(book, "基準", 10, 3).setCellFormula("1+1"));
    assertProblem("FORMULA", "01-small.xlsx › 基準 › C10");
  }

  @Test
  void mergedCellsAreNoValues() throws IOException {
    change(SMALL, book -> book.getSheet("基準").addMergedRegion(new CellRangeAddress(9, 10, 2, 2)));
    assertProblem("MERGED_CELL", "01-small.xlsx › 基準 › C10");
    assertProblem("MERGED_CELL", "01-small.xlsx › 基準 › C11");
  }

  @Test
  void aDateIsNoText() throws IOException {
    change(
        SMALL,
        book -> {
          CellStyle date = book.createCellStyle();
          date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
          Cell id = cell(book, "基準", 10, 1);
          id.setCellValue(36892);
          id.setCellStyle(date);
        });
    assertProblem("DATE_CELL", "01-small.xlsx › 基準 › A10");
  }

  @Test
  void anErrorValueIsNoText() throws IOException {
    change(SMALL, book -> cell(book, "助言", 2, 6).setCellErrorValue((byte) 42));
    assertProblem("ERROR_CELL", "01-small.xlsx › 助言 › F2");
  }

  @Test
  void controlCharactersAreRefused() throws IOException {
    change(SMALL, book -> cell(book, "助言", 2, 6).setCellValue("a_x0007_b"));
    assertProblem("CONTROL_CHARACTER", "01-small.xlsx › 助言 › F2");
  }

  @Test
  void rowsBelowABlankRowAreNotLost() throws IOException {
    change(SMALL, book -> book.getSheet("基準").shiftRows(12, 16, 1));
    assertProblem("BLANK_ROW", "01-small.xlsx › 基準 › A13");
  }

  @Test
  void aRowNeedsAConstraint() throws IOException {
    change(
        SMALL,
        book -> {
          cell(book, "基準", 15, 7).setBlank();
          cell(book, "基準", 15, 12).setBlank();
        });
    assertProblem("NO_CONSTRAINT", "01-small.xlsx › 基準 › G15");
  }

  @Test
  void everyCauseNeedsGeneralAdvice() throws IOException {
    change(
        VERDICT,
        book -> {
          for (int row = 2; row <= book.getSheet("助言").getLastRowNum() + 1; row++) {
            if (cell(book, "助言", row, 2).getStringCellValue().equals("期限超過")) {
              cell(book, "助言", row, 7).setBlank();
            }
          }
        });
    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code().name()).isEqualTo("MISSING_ADVICE");
              assertThat(problem.found()).isEqualTo("期限超過");
            });
  }

  @Test
  void adviceIsGivenOnce() throws IOException {
    change(
        SMALL,
        book -> {
          int last = book.getSheet("助言").getLastRowNum() + 1;
          for (int column = 1; column <= 7; column++) {
            cell(book, "助言", last + 1, column)
                .setCellValue(cell(book, "助言", 2, column).getStringCellValue());
          }
        });
    assertThat(problems()).extracting(issue -> issue.code().name()).contains("DUPLICATE_ADVICE");
  }

  @Test
  void aMissingSheetAndAMissingWorkbookAreTold() throws IOException {
    change(SMALL, book -> book.removeSheetAt(book.getSheetIndex("助言")));
    assertProblem("MISSING_SHEET", "01-small.xlsx");
    Files.delete(folder.resolve(VERDICT));
    assertProblem("MISSING_WORKBOOK", "90-verdict.xlsx");
  }

  @Test
  void whatIsNoWorkbookIsTold() throws IOException {
    Files.writeString(folder.resolve("02-broken.xlsx"), "no workbook");
    assertProblem("UNREADABLE", "02-broken.xlsx");
  }

  @Test
  void tooManyCombinationsAreRefused() throws IOException {
    change(
        CATALOGUE,
        book -> {
          int last = book.getSheet("語彙").getLastRowNum() + 1;
          for (int word = 0; word < 240; word++) {
            String kind = List.of("対象者", "対象", "含む事項").get(word % 3);
            cell(book, "語彙", last + 1 + word, 1).setCellValue(kind);
            cell(book, "語彙", last + 1 + word, 2).setCellValue("more" + word);
            cell(book, "語彙", last + 1 + word, 3).setCellValue("追加" + word);
            cell(book, "語彙", last + 1 + word, 4).setCellValue("More " + word);
          }
        });
    change(
        SMALL,
        book -> {
          for (int list = 0; list < 3; list++) {
            StringBuilder words = new StringBuilder();
            for (int word = list; word < 240; word += 3) {
              words.append("追加").append(word).append('、');
            }
            cell(book, "基準", 10, 10 + list).setCellValue(words.toString());
          }
        });
    assertProblem("TOO_MANY_COMBINATIONS", "01-small.xlsx › 基準 › J10");
  }

  @Test
  void everyProblemOfEveryWorkbookIsToldAtOnce() throws IOException {
    SmallWorkbooks.change(folder.resolve(CATALOGUE), "項目", "G2", "2");
    SmallWorkbooks.change(folder.resolve(CATALOGUE), "設定", "C6", "昨日");
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "J10", "役人");
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "H11", "たまに");
    SmallWorkbooks.change(folder.resolve(SMALL), "助言", "A2", "777-7");
    SmallWorkbooks.change(folder.resolve(VERDICT), "判定", "D10", "なし");
    assertThat(problems())
        .extracting(issue -> issue.place().toString())
        .containsSubsequence(
            "00-standard.xlsx › 設定 › C6",
            "00-standard.xlsx › 項目 › G2",
            "01-small.xlsx › 助言 › A2",
            "01-small.xlsx › 基準 › J10",
            "01-small.xlsx › 基準 › H11",
            "90-verdict.xlsx › 判定");
  }

  @Test
  void whatIsAskedFitsIntoACheckSheet() throws IOException {
    change(CATALOGUE, book -> cell(book, "項目", 2, 9).setCellValue("問".repeat(62)));
    assertThat(problems()).isEmpty();
    String longer = "問".repeat(63);
    change(CATALOGUE, book -> cell(book, "項目", 2, 9).setCellValue(longer));
    assertThat(problems())
        .extracting(
            Issue::severity,
            issue -> issue.code().name(),
            issue -> issue.place().toString(),
            Issue::found)
        .containsExactly(
            tuple(Issue.Level.WARNING, "TOO_LONG", "00-standard.xlsx › 項目 › I2", longer));
  }

  @Test
  void dropDownsOfferOnlyWordsThatTheirColumnsTake() throws IOException {
    change(
        SMALL,
        book -> {
          book.createSheet("リスト");
          cell(book, "リスト", 1, 1).setCellValue("evidence");
          cell(book, "リスト", 2, 1).setCellValue("policy.reviw");
          cell(book, "リスト", 1, 2).setCellValue("cadence");
          cell(book, "リスト", 2, 2).setCellValue("１ 回/年 以上");
          cell(book, "リスト", 3, 2).setCellValue("ときどき");
        });
    assertThat(problems())
        .extracting(
            Issue::severity,
            issue -> issue.code().name(),
            issue -> issue.place().toString(),
            Issue::nearest)
        .containsExactly(
            tuple(Issue.Level.WARNING, "LIST_WORD", "01-small.xlsx › リスト › A2", "policy.review"),
            tuple(Issue.Level.WARNING, "LIST_WORD", "01-small.xlsx › リスト › B3", null));
  }
}
