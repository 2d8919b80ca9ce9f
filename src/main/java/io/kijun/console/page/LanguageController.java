package io.kijun.console.page;

import io.kijun.console.LocalAddress;
import io.kijun.console.OpenPage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reader choose the language of the pages. */
@Controller
final class LanguageController {

  private static final Duration KEPT = Duration.ofDays(365);

  @OpenPage
  @PostMapping("/console/language")
  ResponseEntity<Void> choose(
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request) {
    Locale chosen = ConsoleLocales.spoken(language).orElse(Locale.JAPANESE);
    ResponseCookie cookie =
        ResponseCookie.from(ConsoleLocales.COOKIE, chosen.getLanguage())
            .path("/")
            .maxAge(KEPT)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .location(URI.create(LocalAddress.of(to).value()))
        .build();
  }
}
