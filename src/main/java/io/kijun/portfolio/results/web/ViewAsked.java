package io.kijun.portfolio.results.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.standard.Text;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a query string asks for what a run shows. */
record ViewAsked(
    @Parameter(description = "表やページの言語（既定はja） / Language of tables and pages (default: ja)")
        @Nullable ViewLanguage lang) {

  /** The languages. */
  enum ViewLanguage {
    @JsonProperty("ja")
    JA,
    @JsonProperty("en")
    EN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean inJapanese() {
    return lang != ViewLanguage.EN;
  }

  Function<Text, String> language() {
    return inJapanese() ? Text::ja : Text::en;
  }
}
