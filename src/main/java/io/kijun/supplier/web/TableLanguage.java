package io.kijun.supplier.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.standard.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language a table has its headings. */
enum TableLanguage {
  @JsonProperty("ja")
  JA,
  @JsonProperty("en")
  EN;

  /** Of a text, what is said in a language; null: in Japanese. */
  static String of(@Nullable TableLanguage language, Text text) {
    return language == EN ? text.en() : text.ja();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
