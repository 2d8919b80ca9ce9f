package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.IssueCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the spellings that people use: read, or refused with what is missing; never guessed. */
class DatesAsPeopleWriteThemTests {

  private static final DateLists DAYS =
      new DateLists(number -> Optional.of(LocalDate.of(1899, 12, 30).plusDays(number)));

  private static Objection why(Understood<?> read) {
    assertThat(read.isNot()).isTrue();
    return read.why();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026/4/1",
        "2026/04/01",
        "2026.4.1",
        "2026-4-1",
        "2026-04-01",
        "2026年4月1日",
        "2026年 4月 1日",
        "２０２６／４／１",
        "２０２６年４月１日",
        "20260401",
        " 2026/4/1 ",
        "2026/4/1(水)",
        "2026年4月1日（水）",
        "2026年4月1日 水曜日",
        "2026/4/1 Wed",
        "R8.4.1",
        "R8/4/1",
        "r08.04.01",
        "Ｒ８．４．１",
        "令和8年4月1日",
        "令和８年４月１日（水曜日）",
        "㋿8年4月1日",
        "令8.4.1",
        "1 April 2026",
        "1 Apr 2026",
        "1-Apr-2026",
        "Apr. 1, 2026",
        "April 1, 2026"
      })
  void theFirstOfApril(String text) {
    assertThat(DAYS.one(text.replace(",", "")))
        .isEqualTo(Understood.plainly(LocalDate.of(2026, 4, 1)));
    assertThat(DAYS.all(text))
        .isEqualTo(Understood.plainly(new TreeSet<>(Set.of(LocalDate.of(2026, 4, 1)))));
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日, 2019-05-01",
    "R1.5.1, 2019-05-01",
    "H31.4.30, 2019-04-30",
    "平成28年2月29日, 2016-02-29",
    "S63.12.31, 1988-12-31",
    "2024/2/29, 2024-02-29"
  })
  void erasHaveTheirYears(String text, LocalDate day) {
    assertThat(DAYS.one(text)).isEqualTo(Understood.plainly(day));
  }

  @ParameterizedTest
  @CsvSource({
    "4月1日, 何年",
    "4/1, 何年",
    "04-01, 何年",
    "26/4/1, 西暦の2026なのか令和26年",
    "8/4/1, 西暦の2008なのか令和8年",
    "26年4月1日, 西暦",
    "2026年4月, 何日",
    "2026/4, 何日",
    "2026/2/30, 暦にありません",
    "2026/13/1, 暦にありません",
    "H31.5.1, 暦にありません",
    "令和0年4月1日, 暦にありません",
    "4/1/2026, どちらが先",
    "2026/4/1～2026/4/3, 区切って",
    "1900-01-05, 1950年から",
    "3026/4/1, 1950年から",
    "さくねん, 読み取れません",
    "2026年度, 読み取れません",
    "毎月, 読み取れません",
    "○, 読み取れません",
    "12345, 読み取れません",
    "2026/4/1頃, 読み取れません"
  })
  void whatCouldBeTwoDaysIsNone(String text, String asks) {
    Objection why = why(DAYS.one(text));
    assertThat(why.code()).isEqualTo(IssueCode.NOT_A_DATE);
    assertThat(why.message().ja()).contains(asks);
    assertThat(why(DAYS.all(text)).code()).isEqualTo(IssueCode.NOT_A_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026/4/1、2026/5/1",
        "2026/4/1,2026/5/1",
        "2026/4/1\n2026/5/1\n",
        "R8.4.1 R8.5.1",
        "2026/4/1　2026/5/1、"
      })
  void severalStandInOneCell(String text) {
    SortedSet<LocalDate> days =
        new TreeSet<>(Set.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)));
    assertThat(DAYS.all(text)).isEqualTo(Understood.plainly(days));
  }

  @Test
  void oneThatIsNoneSpoilsTheOthers() {
    assertThat(why(DAYS.all("2026/4/1、5/1")).message().ja()).contains("何年");
  }

  @Test
  void aNumberInACellOfDatesIsTakenAndTold() {
    assertThat(DAYS.one("46113"))
        .satisfies(
            read -> {
              assertThat(read.value()).isEqualTo(LocalDate.of(2026, 4, 1));
              assertThat(read.why().code()).isEqualTo(IssueCode.SERIAL_DATE);
            });
  }

  @Test
  void anotherDayOfTheWeekIsTold() {
    assertThat(DAYS.one("2026/4/1（木）"))
        .satisfies(read -> assertThat(read.why().code()).isEqualTo(IssueCode.WEEKDAY));
  }

  @ParameterizedTest
  @CsvSource({"2026年9月, 2026-09-30", "2027/2, 2027-02-28", "2026/9/15, 2026-09-15"})
  void aMonthIsEnoughForAPlan(String text, LocalDate day) {
    assertThat(DAYS.planned(text)).isEqualTo(Understood.plainly(day));
  }
}
