package io.kijun.console.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.web.server.ResponseStatusException;

class StyleControllerTests {

  @Test
  void examplesAreNotThereUnlessSomebodyMakesPages() {
    ReaderWords words = new ReaderWords(new StaticMessageSource(), Locale.JAPANESE, ZoneOffset.UTC);

    assertThatThrownBy(() -> new StyleController(false).examples(words))
        .isInstanceOf(ResponseStatusException.class)
        .hasMessageContaining("404");
  }
}
