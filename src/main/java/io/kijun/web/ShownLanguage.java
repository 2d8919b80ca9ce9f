package io.kijun.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.standard.Text;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which language a table or a page is shown. */
public enum ShownLanguage {
  @JsonProperty("ja")
  JA,
  @JsonProperty("en")
  EN;

  /** Whether it is shown in Japanese; null: it is. */
  public static boolean isJapanese(@Nullable ShownLanguage language) {
    return language != EN;
  }

  /** Of texts, what is said in a language; null: in Japanese. */
  public static Function<Text, String> of(@Nullable ShownLanguage language) {
    return isJapanese(language) ? Text::ja : Text::en;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
