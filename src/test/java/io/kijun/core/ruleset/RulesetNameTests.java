package io.kijun.core.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesetNameTests {

  private static final String ID = "44136fa355b3";
  private static final String HASH =
      "sha256:" + ID + "678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

  @Test
  void aTextIsAHashOrAnId() {
    assertThat(RulesetName.parse(HASH)).contains(new RulesetHash(HASH));
    assertThat(RulesetName.parse(ID)).contains(new RulesetId(ID));
  }

  @Test
  void theIdIsTheBeginningOfTheHash() {
    assertThat(new RulesetHash(HASH).id()).isEqualTo(new RulesetId(ID)).hasToString(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "44136fa355b", "44136FA355B3", "sha256:44136fa355b3", "in-force"})
  void whatIsNeitherNamesNoRuleset(String text) {
    assertThat(RulesetName.parse(text)).isEmpty();
    assertThatThrownBy(() -> new RulesetHash(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RulesetId(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
