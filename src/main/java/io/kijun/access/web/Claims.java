package io.kijun.access.web;

import io.kijun.access.Credentials;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;

/** Reads from a request who it says that it is from. */
final class Claims {

  private static final String BEARER = "bearer ";
  private static final BasicAuthenticationConverter BASIC = new BasicAuthenticationConverter();

  private Claims() {}

  /**
   * Who a request says that it is from; empty: it says nothing.
   *
   * @throws BadCredentialsException if its header is neither a name and password nor a token
   */
  static Optional<Credentials> of(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    if (header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      String token = header.substring(BEARER.length()).strip();
      return Optional.of(new Credentials.OfToken(token, RequestOrigin.of(request)));
    }
    UsernamePasswordAuthenticationToken pair = BASIC.convert(request);
    if (pair == null) {
      throw new BadCredentialsException("neither Basic nor Bearer");
    }
    String password = String.valueOf(pair.getCredentials());
    return Optional.of(new Credentials.OfUser(pair.getName(), password, RequestOrigin.of(request)));
  }
}
