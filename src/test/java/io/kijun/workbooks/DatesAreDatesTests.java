package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that Excel shows as a day or a time is told with what Excel shows. */
class DatesAreDatesTests {

  private static CellValue date(String shown) {
    return new CellValue(shown, Flaw.DATE);
  }

  private static CellValue number(String days, int format) throws IOException, PackageRefused {
    return WrittenBook.ofCells("<c r='A1' s='1'><v>" + days + "</v></c>")
        .withStyles("", 0, format)
        .read("A1");
  }

  private static CellValue own(String days, String format) throws IOException, PackageRefused {
    return WrittenBook.ofCells("<c r='A1' s='1'><v>" + days + "</v></c>")
        .withStyles("<numFmt numFmtId='170' formatCode='" + format + "'/>", 0, 170)
        .read("A1");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57})
  void formatsThatExcelHasAreDays(int format) throws IOException, PackageRefused {
    assertThat(number("46350", format)).isEqualTo(date("2026-11-24"));
    assertThat(number("46350.5", format)).isEqualTo(date("2026-11-24 12:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "18, 0.5625, 13:30", "21, 0.562511574074074, 13:30:01", "32, 0.5625, 13:30", "33, 1.5, 12:00",
    "45, 0.5625, 13:30", "46, 1.5, 36:00", "58, 46350, 2026-11-24", "71, 46350, 2026-11-24"
  })
  void timesAreShownAsTimes(int format, String days, String shown)
      throws IOException, PackageRefused {
    assertThat(number(days, format)).isEqualTo(date(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[$-411]ggge\"年\"m\"月\"d\"日\";@",
        "[$-ja-JP-x-gannen]ggge年m月d日",
        "ge.m.d",
        "yyyy/m/d",
        "[$-F800]dddd, mmmm dd, yyyy",
        "aaaa",
        "[Red]m\\月d",
        "d\" of \"mmm",
        "bbbb",
        "[DBNum1][$-411]yyyy\"年\""
      })
  void formatsOfTheirOwnAreDays(String format) throws IOException, PackageRefused {
    assertThat(own("46350", format.replace("\"", "&quot;"))).isEqualTo(date("2026-11-24"));
  }

  @ParameterizedTest
  @CsvSource({"[h]:mm, 36:30", "[mm]:ss, 36:30", "h:mm AM/PM, 12:30", "h\"時\"mm\"分\", 12:30"})
  void hoursMayBeMoreThanADayHas(String format, String shown) throws IOException, PackageRefused {
    assertThat(own("1.5208333333333333", format.replace("\"", "&quot;"))).isEqualTo(date(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "G/標準",
        "0.00E+00",
        "##0.0e-0",
        "#,##0\"回/day\"",
        "[Red]-0;[Blue]0",
        "[$¥-411]#,##0",
        "0\\d",
        "_ * #,##0_ ",
        "@",
        ""
      })
  void otherFormatsAreNumbers(String format) throws IOException, PackageRefused {
    assertThat(own("46350", format.replace("\"", "&quot;")))
        .isEqualTo(new CellValue("46350", Flaw.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1900-01-00",
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, 1900-02-29",
    "61, 1900-03-01",
    "2958465, 9999-12-31",
    "2958466, 2958466",
    "-1, -1"
  })
  void nineteenHundredIsALeapYearToExcel(String days, String shown)
      throws IOException, PackageRefused {
    assertThat(number(days, 14)).isEqualTo(date(shown));
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "60, 1904-03-01", "44888, 2026-11-24"})
  void macsOnceCountedFrom1904(String days, String shown) throws IOException, PackageRefused {
    WrittenBook book =
        WrittenBook.ofCells("<c r='A1' s='1'><v>" + days + "</v></c>")
            .withStyles("", 0, 14)
            .from1904();

    assertThat(book.read("A1")).isEqualTo(date(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24", "2026-11-24T00:00:00, 2026-11-24",
    "2026-11-24T13:30:00.000Z, 2026-11-24 13:30", "2026-11-24T00:00:00+09:00, 2026-11-24",
    "13:30:00, 13:30", "T13:30, 13:30"
  })
  void aDayMayBeWrittenOut(String written, String shown) throws IOException, PackageRefused {
    assertThat(WrittenBook.ofCells("<c r='A1' t='d'><v>" + written + "</v></c>").read("A1"))
        .isEqualTo(date(shown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "soon", "46350", "2026-11-24T99:00:00"})
  void aDayThatIsNoneIsUnreadable(String written) throws IOException, PackageRefused {
    assertThat(WrittenBook.ofCells("<c r='A1' t='d'><v>" + written + "</v></c>").read("A1"))
        .isEqualTo(new CellValue(written, Flaw.UNREADABLE));
  }

  @Test
  void aDayWithoutAValueIsBlank() throws IOException, PackageRefused {
    assertThat(WrittenBook.ofCells("<c r='A1' t='d'/>").read("A1"))
        .isEqualTo(new CellValue("", Flaw.NONE));
  }
}
