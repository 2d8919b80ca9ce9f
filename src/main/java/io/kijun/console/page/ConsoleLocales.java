package io.kijun.console.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of the pages: as it was chosen, or else as the browser has it, or else Japanese. */
@Component("localeResolver")
final class ConsoleLocales implements LocaleResolver {

  static final String COOKIE = "kijun-language";

  private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return chosen(request).or(() -> preferred(request)).orElse(Locale.JAPANESE);
  }

  /** The language of a tag; empty: there are no pages in it. */
  static Optional<Locale> spoken(String tag) {
    return SPOKEN.stream().filter(one -> one.getLanguage().equals(tag)).findFirst();
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(one -> one.getName().equals(COOKIE))
            .findFirst()
            .flatMap(one -> spoken(one.getValue()));
  }

  private static Optional<Locale> preferred(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .flatMap(one -> spoken(one.getLanguage()).stream())
            .findFirst();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("it is chosen with a form");
  }
}
