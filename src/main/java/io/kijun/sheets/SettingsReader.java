package io.kijun.sheets;

import io.kijun.core.criterion.DateSpelling;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.SettingColumn;
import io.kijun.spreadsheet.BookCells;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads 設定: the name and version of the standard, and what an officer sets for all of it. */
final class SettingsReader {

  private static final SettingColumn VALUE = SettingColumn.VALUE;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_DAYS = 3660;
  private static final List<String> KNOWN =
      List.of(
          "standardId",
          "standardVersion",
          "titleJa",
          "titleEn",
          "effectiveFrom",
          "fiscalYearFirstMonth",
          "graceDays",
          "undatedAge",
          "notApplicable",
          "dueDaysHigh",
          "dueDaysMedium",
          "dueDaysLow",
          "dueDaysInfo",
          "lapseNoticeDays",
          "respondDays",
          "notAccepted");

  /** What workbooks of 0.1.0 do not have. */
  private static final List<String> LATER = List.of("respondDays", "notAccepted");

  private static final List<String> NOT_ACCEPTED = List.of("未達成に数える", "数えない");
  private static final List<String> NOT_APPLICABLE = List.of("除外", "0点");

  private final BookCells book;
  private final Issues problems;
  private final Map<String, RowCells> rows = new HashMap<>();

  SettingsReader(BookCells book, Issues problems) {
    this.book = book;
    this.problems = problems;
    List<RowCells> table = Table.rows(book, Layout.SETTINGS, problems);
    for (RowCells row : table) {
      String code = row.name(SettingColumn.CODE);
      if (!code.isEmpty() && !KNOWN.contains(code)) {
        row.unknown(SettingColumn.CODE, code, KNOWN);
      } else if (rows.put(code, row) != null) {
        problems.error(
            row.where(SettingColumn.CODE),
            IssueCode.DUPLICATE_ID,
            "設定が重複しています。",
            "The setting stands twice.",
            code);
      }
    }
    if (!table.isEmpty()) {
      KNOWN.stream()
          .filter(code -> !rows.containsKey(code) && !LATER.contains(code))
          .forEach(this::missing);
    }
  }

  private void missing(String code) {
    problems.error(
        new CellPlace(book.name(), Layout.SETTINGS.sheet(), null),
        IssueCode.MISSING_SETTING,
        "設定がありません。",
        "A setting is missing.",
        code);
  }

  String required(String code) {
    RowCells row = rows.get(code);
    return row == null ? "" : row.required(VALUE);
  }

  /** The id or the version of the standard, which every evaluation is filed under. */
  String name(String code) {
    String text = required(code);
    RowCells row = rows.get(code);
    if (row != null && text.length() > LONGEST_NAME) {
      problems.error(
          row.where(VALUE),
          IssueCode.TOO_LONG,
          LONGEST_NAME + "文字以内で入力してください。",
          "At most " + LONGEST_NAME + " characters are allowed.",
          text);
      return "";
    }
    return text;
  }

  Text title() {
    return new Text(required("titleJa"), required("titleEn"));
  }

  String effectiveFrom() {
    String text = required("effectiveFrom");
    RowCells row = rows.get("effectiveFrom");
    Optional<LocalDate> day = DateSpelling.parse(text);
    if (day.isEmpty() && row != null && !text.isEmpty()) {
      problems.error(
          row.where(VALUE),
          IssueCode.DATE,
          new Text("日付はYYYY-MM-DDで入力してください。", "A date must be YYYY-MM-DD."),
          text,
          List.of(),
          DateSpelling.meant(text));
    }
    return day.map(LocalDate::toString).orElse("");
  }

  Settings settings(boolean declaredCounts) {
    Map<Severity, Integer> dueDays = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      String name = severity.name();
      String code = "dueDays" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      dueDays.put(severity, days(code));
    }
    return new Settings(
        firstMonth(),
        days("graceDays"),
        age(),
        isZero(),
        dueDays,
        days("lapseNoticeDays"),
        declaredCounts,
        given("respondDays") ? days("respondDays") : null,
        notAcceptedFalls());
  }

  /** Reads all that the sheet says, for the sake of its problems. */
  Settings all(boolean declaredCounts) {
    name("standardId");
    name("standardVersion");
    title();
    effectiveFrom();
    return settings(declaredCounts);
  }

  private boolean given(String code) {
    return rows.containsKey(code);
  }

  private @Nullable Boolean notAcceptedFalls() {
    return given("notAccepted") ? "未達成に数える".equals(choice("notAccepted", NOT_ACCEPTED)) : null;
  }

  private int days(String code) {
    RowCells row = rows.get(code);
    if (row == null || row.required(VALUE).isEmpty()) {
      return 0;
    }
    Integer days = row.whole(VALUE, MOST_DAYS);
    return days == null ? 0 : days;
  }

  private @Nullable Integer firstMonth() {
    RowCells row = rows.get("fiscalYearFirstMonth");
    Integer month = row == null ? null : row.whole(VALUE, 12);
    if (row != null && month != null && month == 0) {
      problems.error(
          row.where(VALUE),
          IssueCode.NOT_A_NUMBER,
          "1から12までの整数を入力するか、空欄（直近12か月）にしてください。",
          "Enter a month from 1 to 12, or leave it blank for the rolling twelve months.",
          "0");
      return null;
    }
    return month;
  }

  private @Nullable Period age() {
    RowCells row = rows.get("undatedAge");
    String text = row == null ? "" : row.text(VALUE);
    if (row == null || text.isEmpty()) {
      return null;
    }
    try {
      Period age = Period.parse(Spelling.id(text));
      if (!age.isNegative()
          && !age.isZero()
          && age.toTotalMonths() <= 1200
          && age.getDays() <= 36525) {
        return age;
      }
    } catch (DateTimeException e) {
      // reported below, with what is allowed
    }
    problems.error(
        row.where(VALUE),
        IssueCode.PERIOD,
        "期間はISO 8601形式（P2Yなど）で入力するか、空欄にしてください。",
        "Enter an ISO 8601 period such as P2Y, or leave it blank.",
        text);
    return null;
  }

  private boolean isZero() {
    return choice("notApplicable", NOT_APPLICABLE).equals("0点");
  }

  /** One of some words; empty where it is none of them, which is reported. */
  private String choice(String code, List<String> allowed) {
    RowCells row = rows.get(code);
    if (row == null) {
      return "";
    }
    String spelt = Spelling.normalised(row.required(VALUE));
    if (!spelt.isEmpty() && !allowed.contains(spelt)) {
      row.unknown(VALUE, row.text(VALUE), allowed);
    }
    return spelt;
  }
}
