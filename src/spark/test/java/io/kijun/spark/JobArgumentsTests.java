package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed for a job. */
class JobArgumentsTests {

  private static final List<String> ALL =
      List.of("--ruleset", "r.json", "--in", "facts", "--out", "out", "--as-of", "2026-11-24");

  private static JobArguments typed(String... more) {
    List<String> all = new ArrayList<>(ALL);
    all.addAll(List.of(more));
    return JobArguments.of(all.toArray(String[]::new));
  }

  @Test
  void whatIsTypedIsAsked() {
    assertThat(typed())
        .isEqualTo(new JobArguments("r.json", "facts", "out", LocalDate.of(2026, 11, 24), 64));
    assertThat(typed("--files", "3").files()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "--files=0, --files 0  1から10000までです",
    "--files=x, --files x  整数で",
    "--file=3, --file  次の形で",
    "--files, --files  次の形で",
    "--in=other, --in  2回以上"
  })
  void whatIsWrongIsNamed(String option, String told) {
    String[] more = option.contains("=") ? pair(option) : new String[] {option};

    assertThatExceptionOfType(JobRefused.class)
        .isThrownBy(() -> typed(more))
        .withMessageStartingWith(told);
  }

  private static String[] pair(String option) {
    int at = option.indexOf('=');
    return new String[] {option.substring(0, at), option.substring(at + 1)};
  }

  @Test
  void whatIsMissingOrNoDayIsNamed() {
    assertThatExceptionOfType(JobRefused.class)
        .isThrownBy(() -> JobArguments.of("--in", "facts"))
        .withMessageStartingWith("--ruleset?");
    assertThatExceptionOfType(JobRefused.class)
        .isThrownBy(
            () -> JobArguments.of("--ruleset", "r", "--in", "f", "--out", "o", "--as-of", "today"))
        .withMessageStartingWith("--as-of today");
  }
}
