package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which supplier a line is of, right or wrong as it may be. */
class SupplierNamedTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'supplier':{'id':'S-1'}} | S-1",
        "{'evidence':[{'id':'x'}],'supplier':{'name':'id','profile':{'id':true},'id':'S-2'}} | S-2",
        "{'supplier':{'id':'株式会社'},'events':[ | 株式会社"
      })
  void itIsTheOneThatIsNamed(String line, String code) {
    assertThat(SupplierNamed.in(Portfolio.bytes(line.replace('\'', '"')))).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "no json",
        "{}",
        "{'supplier':'S-1'}",
        "{'supplier':{'id':7}}",
        "{'supplier':{'name':'x'}}",
        "{'supplier':{'id'"
      })
  void whereNobodyIsNamedThereIsNone(String line) {
    assertThat(SupplierNamed.in(Portfolio.bytes(line.replace('\'', '"')))).isNull();
  }

  @Test
  void whatIsNotUtf8NamesNobody() {
    assertThat(SupplierNamed.in(new byte[] {'{', (byte) 0xff, '}'})).isNull();
  }
}
