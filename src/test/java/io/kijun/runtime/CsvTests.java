package io.kijun.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

  @Test
  void aTableHasAMarkHeadingsAndQuotesWhereTheyAreNeeded() {
    byte[] table =
        Csv.of(List.of("名前", "n"), List.of(List.of("a,b", 1), Arrays.asList("say \"x\"\n", null)));

    assertThat(new String(table, UTF_8))
        .isEqualTo("\uFEFF名前,n\r\n\"a,b\",1\r\n\"say \"\"x\"\"\n\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\n1"})
  void whatASpreadsheetTakesForAFormulaIsMadeText(String formula) {
    assertThat(Csv.harmless(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a=1", "方針"})
  void otherTextStays(String text) {
    assertThat(Csv.harmless(text)).isEqualTo(text);
  }
}
