package io.kijun.core.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.StrictJson;
import io.kijun.fixture.SmallStandard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As much as is allowed of one supplier is taken, one more is not: wherever facts are read. */
class FactsLimitsTests {

  private final FactsReader reader = new FactsReader(SmallStandard.ruleset().standard());

  private FactsReader.Intake read(String field, String one, int number) {
    String list = (one + ",").repeat(number - 1) + one;
    String body = "{\"supplier\":{\"id\":\"a\"},\"" + field + "\":[" + list + "]}";
    return reader.read(StrictJson.parse(body.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evidence | 2000 | {\"key\":\"backup\"}",
        "events | 2000 | {\"type\":\"lawRevision\",\"date\":\"2026-01-01\"}",
        "evidence | 20 | {\"key\":\"backup\",\"performances\":[DATES]}"
      })
  void asMuchAsIsAllowedIsTakenAndOneMoreIsNot(String field, int most, String one) {
    String full = one.replace("DATES", "\"2026-01-01\",".repeat(999) + "\"2026-01-01\"");

    assertThat(read(field, full, most).issues()).isEmpty();
    assertThat(read(field, full, most + 1).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.TOO_MANY_VALUES));
  }
}
