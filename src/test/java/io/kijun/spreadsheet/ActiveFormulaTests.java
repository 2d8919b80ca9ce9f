package io.kijun.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which formulas lead out of a workbook, however they are written. */
class ActiveFormulaTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBSERVICE(\"http://x\")",
        "_xlfn.WEBSERVICE (A1)",
        "WEBSERVICE\n\t(A1)",
        "'a\"'!A1&WEBSERVICE(\"http://x\")",
        "'it''s'!A1&WEBSERVICE(A1)",
        "A1 WEBSERVICE(A1)",
        "MAP(A1:A2,_xleta.WEBSERVICE)",
        "LET(f,WEBSERVICE,f(A1))",
        "cmd|'/c calc'!A0",
        "-2+CALL(\"x\")"
      })
  void leadsOut(String formula) {
    assertThat(ActiveFormula.is(formula)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(A1:A9)",
        "\"WEBSERVICE(\"&A1",
        "'WEBSERVICE(x)'!A1",
        "'a|b'!A1",
        "IF(A1=\"a|b\",1,2)",
        "RUNS(A1)",
        "WEBSERVICE"
      })
  void staysInside(String formula) {
    assertThat(ActiveFormula.is(formula)).isFalse();
  }
}
