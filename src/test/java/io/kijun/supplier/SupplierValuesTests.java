package io.kijun.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.GroupName;
import io.kijun.access.Sight;
import io.kijun.core.issue.ValueRefused;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a supplier is described with refuses to be wrong, and is kept in one width. */
class SupplierValuesTests {

  private static void refused(Function<String, ?> making, String text) {
    assertThatThrownBy(() -> making.apply(text)).as(text).isInstanceOf(ValueRefused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "7000012050002, 7000012050002",
    "７０００012050002, 7000012050002",
    "' 7000012050002 ', 7000012050002",
    "9234567890123, 9234567890123"
  })
  void aCorporateNumberGoesWithItsFirstDigit(String typed, String kept) {
    assertThat(new CorporateNumber(typed).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8000012050002",
        "1234567890123",
        "7000012050020",
        "700001205000",
        "70000120500021",
        "T7000012050002",
        "7-0000-1205-0002",
        "x",
        " "
      })
  void aSlipInACorporateNumberIsNoticed(String typed) {
    refused(CorporateNumber::new, typed);
  }

  @Test
  void eachDigitOfACorporateNumberChangedIsNoticed() {
    String right = "7000012050002";
    for (int i = 0; i < right.length(); i++) {
      int other = (right.charAt(i) - '0' + 1) % 10;
      refused(CorporateNumber::new, right.substring(0, i) + other + right.substring(i + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"カブシキガイシャ サンプル, カブシキガイシャ サンプル", "ｶﾞｽ･ﾎﾟｰﾄ, ガス・ポート", "ヴァイオリン, ヴァイオリン"})
  void aReadingIsKatakanaInFullWidth(String typed, String kept) {
    assertThat(new Kana(typed).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"さんぷる", "サンプル商事", "SAMPLE", "サンプル1", "", "　"})
  void whatIsNotKatakanaIsNoReading(String typed) {
    refused(Kana::new, typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sato@example.co.jp", "a.b+c@x-y.example", "ｓａｔｏ＠example.jp", "a..b@docomo.ne.jp"})
  void aMailAddressIsTaken(String typed) {
    assertThat(new MailAddress(typed).value()).isASCII().contains("@");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sato",
        "sato@",
        "@example.jp",
        "sato@example",
        "sa to@example.jp",
        "sato@-x.jp",
        "佐藤@example.jp",
        "a@b.jp, c@d.jp",
        "a@b.jp\nBcc: c@d.jp"
      })
  void whatIsNoMailAddressIsRefused(String typed) {
    refused(MailAddress::new, typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S-001", "取引先 1", "a.b", "S_1#2"})
  void aCodeStandsInAddresses(String code) {
    assertThat(new SupplierCode(code).value()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "S/1", "..", ".", "a\\b", "a;b", "a%2fb", "／", "a\nb", "a\u202Eb"})
  void whatBreaksAnAddressIsNoCode(String code) {
    refused(SupplierCode::new, code);
    assertThat(SupplierCode.parsed(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S-001", "Ｓ－００１", " S-001\u3000"})
  void howeverItIsTypedItIsTheSameCode(String typed) {
    assertThat(new SupplierCode(typed)).isEqualTo(new SupplierCode("S-001"));
    assertThat(SupplierCode.parsed(typed)).contains(new SupplierCode("S-001"));
  }

  @Test
  void aCodeHasAsManyCharactersAsAnId() {
    assertThat(SupplierCode.parsed("x".repeat(200))).isPresent();
    refused(SupplierCode::new, "x".repeat(201));
  }

  @Test
  void aGroupsNameHasNoSeparators() {
    assertThat(new GroupName(" ｔｉｅｒ１ ").value()).isEqualTo("tier1");
    for (String wrong : new String[] {"a、b", "a,b", "a，b", "a\nb", " ", "x".repeat(101)}) {
      refused(GroupName::new, wrong);
    }
  }

  @Test
  void aSightReachesItsOwnGroupsOnly() {
    Sight limited = Sight.of(Set.of("tier1", "tier2"));
    assertThat(limited.reaches(Set.of("tier2", "x"))).isTrue();
    assertThat(limited.reaches(Set.of("x"))).isFalse();
    assertThat(limited.reaches(Set.of())).isFalse();
    assertThat(Sight.ALL.reaches(Set.of())).isTrue();
    assertThat(Sight.NONE.reaches(Set.of("tier1"))).isFalse();
    assertThat(Sight.ALL.covers(limited)).isTrue();
    assertThat(limited.covers(Sight.ALL)).isFalse();
    assertThat(limited.covers(Sight.of(Set.of("tier1")))).isTrue();
    assertThat(Sight.of(Set.of("tier1")).covers(limited)).isFalse();
  }
}
