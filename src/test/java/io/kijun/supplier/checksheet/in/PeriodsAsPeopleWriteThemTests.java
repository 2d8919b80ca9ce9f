package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.IssueCode;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals and times of keeping in the spellings that people use. */
class PeriodsAsPeopleWriteThemTests {

  @ParameterizedTest
  @CsvSource({
    "45日, P45D",
    "45日間, P45D",
    "1週間, P7D",
    "２週, P14D",
    "3か月, P3M",
    "3ヶ月, P3M",
    "3カ月, P3M",
    "三か月, P3M",
    "3か月ごと, P3M",
    "6か月以上, P6M",
    "6か月に1回, P6M",
    "半年, P6M",
    "四半期, P3M",
    "1年, P1Y",
    "1年間, P1Y",
    "一年, P1Y",
    "毎月, P1M",
    "毎年, P1Y",
    "年1回, P1Y",
    "45 days, P45D",
    "1 week, P7D",
    "3 months, P3M",
    "1 Year, P1Y",
    "yearly, P1Y",
    "P6M, P6M"
  })
  void areRead(String text, Period period) {
    assertThat(PeriodWritten.read(text)).isEqualTo(Understood.plainly(period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6",
        "3月",
        "4月",
        "年",
        "0日",
        "200年",
        "2026/4/1",
        "永久",
        "約3か月",
        "3か月か6か月",
        "○",
        "随時",
        "-3か月"
      })
  void whatIsNoneIsRefused(String text) {
    assertThat(PeriodWritten.read(text))
        .satisfies(
            read -> {
              assertThat(read.isNot()).isTrue();
              assertThat(read.why().code()).isEqualTo(IssueCode.NOT_A_PERIOD);
              assertThat(read.why().allowed()).isNotEmpty();
            });
  }
}
