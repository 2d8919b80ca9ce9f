package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.issue.ValueRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new user may be called, and what a password may be. */
class NewPasswordTests {

  @Test
  void aPasswordHasTwelveCharactersAndSeventyTwoBytes() {
    assertThat(new NewPassword("x".repeat(12)).value()).hasSize(12);
    assertThat(new NewPassword("x".repeat(72)).value()).hasSize(72);
    assertThat(new NewPassword("あ".repeat(24)).value()).hasSize(24);
    for (String refused : new String[] {"", "x".repeat(11), "x".repeat(73), "あ".repeat(25)}) {
      assertThatThrownBy(() -> new NewPassword(refused)).isInstanceOf(ValueRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "sato", "sato.taro_2-x"})
  void aNameIsLowerCaseLettersDigitsAndSomeSigns(String name) {
    assertThat(new UserName(name).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".a", "Sato", "利用者", "a b", "a\n", "a\0"})
  void otherNamesAreRefused(String name) {
    assertThatThrownBy(() -> new UserName(name)).isInstanceOf(ValueRefused.class);
    assertThatThrownBy(() -> new UserName("a".repeat(61))).isInstanceOf(ValueRefused.class);
  }
}
