package io.kijun.access.web;

import io.kijun.core.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What only those may do that signed in with their password. A stolen token ends on its last day:
 * nobody may make it into a password or another token.
 */
final class PasswordSignInRequired {

  /** Held by those that signed in with a password; it is no role. */
  static final SimpleGrantedAuthority SIGNED_IN = new SimpleGrantedAuthority("BY_PASSWORD");

  private PasswordSignInRequired() {}

  /**
   * Lets a request through that was signed with a password.
   *
   * @throws RequestRefused if it was signed with a token
   */
  static void check(HttpServletRequest request) {
    boolean byPassword =
        request.getUserPrincipal() instanceof Authentication signedIn
            && signedIn.getAuthorities().contains(SIGNED_IN);
    if (!byPassword) {
      throw new RequestRefused(
          ProblemKind.FORBIDDEN,
          "$",
          new Text(
              "この操作にはトークンではなくパスワードでのサインインが必要です。",
              "This needs a sign-in with the password, not with a token."));
    }
  }
}
