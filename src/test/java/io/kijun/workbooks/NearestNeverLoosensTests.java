package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.CadenceGrammar;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.RetentionGrammar;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.RowPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for a word that cannot be read never asks less than what was meant. */
class NearestNeverLoosensTests {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "年1回以上, 1, P1Y",
    "年に1回以上, 1, P1Y",
    "1年に一回以上, 1, P1Y",
    "毎年, 1, P1Y",
    "毎年1回, 1, P1Y",
    "年間1回以上, 1, P1Y",
    "年次, 1, P1Y",
    "1年ごと, 1, P1Y",
    "一回以上/年, 1, P1Y",
    "1度/年, 1, P1Y",
    "年2回以上, 2, P1Y",
    "１年に２回, 2, P1Y",
    "二回以上/年, 2, P1Y",
    "最低年1回, , ",
    "月1回以上, 1, P1M",
    "毎月, 1, P1M",
    "月に2回, 2, P1M",
    "月次, 1, P1M",
    "1か月に1回, 1, P1M",
    "1回以上/半年, 1, P6M",
    "半年に1回以上, 1, P6M",
    "半年, 1, P6M",
    "半期に1回, 1, P6M",
    "6ヶ月ごと, 1, P6M",
    "六か月に一回, 1, P6M",
    "毎半期, 1, P6M",
    "1回以上/四半期, 1, P3M",
    "四半期に1回以上, 1, P3M",
    "四半期, 1, P3M",
    "四半期ごと, 1, P3M",
    "毎四半期, 1, P3M",
    "12か月, 1, P12M",
    "12カ月に1回, 1, P12M",
    "十二か月ごと, 1, P12M",
    "1回以上/12か月, 1, P12M",
    "隔年, 1, P2Y",
    "2年に1回, 1, P2Y",
    "隔月, 1, P2M",
    "週1回以上, 1, P7D",
    "毎週, 1, P7D",
    "日次, 1, P1D",
    "毎日, 1, P1D",
    "1回以上/6月, 1, P6M",
    "年1回以上〜, , ",
    "12月に1回, , ",
    "1年半に1回, , ",
    "上期と下期に各1回, , ",
    "随時, , ",
    "2026年1回, , ",
    "0回以上/年, , ",
    "年0回, , "
  })
  void cadencesAreReadAsPeopleWriteThem(
      String text, @Nullable Integer times, @Nullable String per) {
    assertThat(CadenceGrammar.parse(text).map(read -> read.times() + " " + read.per()))
        .isEqualTo(times == null ? Optional.empty() : Optional.of(times + " " + per));
  }

  @ParameterizedTest
  @CsvSource({
    "一年以上, P1Y",
    "半年, P6M",
    "12か月間, P12M",
    "6ヶ月間以上保管, P6M",
    "1年6か月以上, P1Y6M",
    "1年半, P1Y6M",
    "2週間, P14D",
    "90日, P90D",
    "最低5年, P5Y",
    "6月, ",
    "年, ",
    "永年, ",
    "6か月未満, "
  })
  void retentionsAreReadAsPeopleWriteThem(String text, @Nullable String period) {
    assertThat(RetentionGrammar.parse(text).map(Object::toString).orElse(null)).isEqualTo(period);
  }

  /** Cell of 基準, what is written, what was meant at most, what is proposed. */
  @ParameterizedTest
  @CsvSource({
    "H11, 1回/以上年, 1回以上/年, 1回以上/年",
    "H11, 1回異常/年, 1回以上/年, 1回以上/年",
    "H11, 1会以上/年, 1回以上/年, 1回以上/年",
    "H11, 1回, 1回以上, 1回以上/年",
    "H11, 12月に1回, 1回以上/12か月, 1回以上/月",
    "H11, 年1回〜2回, 2回以上/年, 2回以上/年",
    "H11, 最低年1回, 1回以上/年, 1回以上/年",
    "H11, 年1回以上（目安）, 1回以上/年, 1回以上/年",
    "H11, 1年半に1回, 1回以上/18か月, ",
    "H11, 上期と下期に各1回, 2回以上/年, ",
    "H11, 二三年に一回, 1回以上/2年, ",
    "H11, 週5日, 5回以上/週, ",
    "H11, 月20日, 20回以上/月, ",
    "M12, 6か月未満, 6か月以上, 6か月以上",
    "M12, 6月, 6か月以上, 6か月以上",
    "M12, 6か月超, 7か月以上, ",
    "M12, 1年又は6か月, 1年以上, "
  })
  void aProposalForACadenceOrARetentionIsAsStrict(
      String cell, String written, String meant, @Nullable String proposed) throws IOException {
    String nearest = nearest(cell, written);
    assertThat(nearest).isEqualTo(proposed);
    if (nearest != null) {
      CriterionRow row = Columns.blank(new RowPlace("w", "基準", 12), Map.of());
      var column = cell.startsWith("H") ? Columns.CADENCE : Columns.RETENTION;
      CriterionRow before = column.with(row, value(cell, meant));
      CriterionRow after = column.with(row, value(cell, nearest));
      assertThat(
              Objects.equals(column.value(before), column.value(after))
                  || !column.isLoosened(before, after)
                  || meant.equals("1回以上"))
          .isTrue();
    }
  }

  private static Object value(String cell, String text) {
    return cell.startsWith("H")
        ? CadenceGrammar.parse(text).orElseThrow()
        : RetentionGrammar.parse(text).orElseThrow();
  }

  private @Nullable String nearest(String cell, String text) throws IOException {
    List<Issue> problems =
        ChangedStandard.in(folder).with(ChangedStandard.SMALL, "基準", cell, text).problems();
    return problems.stream()
        .filter(one -> one.place().toString().endsWith(" › " + cell))
        .findFirst()
        .orElseThrow()
        .nearest();
  }

  @ParameterizedTest
  @CsvSource({
    "J10, 従業院, 従業員",
    "J10, 役員従業員, 役員、従業員",
    "J10, 役員・従業員, 役員、従業員",
    "J10, 役員および従業員, 役員、従業員",
    "J10, 役員以外, ",
    "J10, 従業員等, ",
    "J10, 非従業員, ",
    "N14, 部達成, 一部達成",
    "N14, 一部達せい, ",
    "N14, 未達成, ",
    "N14, 達成度, "
  })
  void aProposalForAWordDropsNothing(String cell, String written, @Nullable String proposed)
      throws IOException {
    assertThat(nearest(cell, written)).isEqualTo(proposed);
  }

  @ParameterizedTest
  @CsvSource({
    "UNACHIEVED, ", "NOT_ACHEIVED, NOT_ACHIEVED", "ACHEIVED, ACHIEVED", "achieved, ACHIEVED",
    "NONACHIEVED, NOT_ACHIEVED", "PARTIALLY_ACHIEVED, ", "NOTACHIEVED, NOT_ACHIEVED",
        "PARTAL, PARTIAL"
  })
  void aStatusIsNeverProposedWithoutItsNegation(String written, @Nullable String proposed) {
    List<String> words = List.of("ACHIEVED", "PARTIAL", "NOT_ACHIEVED", "NOT_APPLICABLE");
    assertThat(Nearest.meant(written, words).orElse(null)).isEqualTo(proposed);
  }

  @ParameterizedTest
  @CsvSource({"未成, 未達成", "末達成, 未達成", "不達成, 未達成", "達生, 達成", "数えぬ, 数えない"})
  void aVerdictIsNeverProposedWithoutItsNegation(String written, String proposed) {
    List<String> words = List.of("達成", "一部達成", "未達成", "該当なし", "数える", "数えない");
    assertThat(Nearest.meant(written, words)).contains(proposed);
  }
}
