package io.kijun.console.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/**
 * Signing in by an issuer of OpenID Connect: Spring's client, with the addresses that Spring gives
 * it. What comes of it is a session as any other.
 */
final class IssuerSignIn {

  /** Followed by the id of a registration. */
  static final String START = "/oauth2/authorization/";

  /** Followed by the id of a registration: where the issuer sends browsers back to. */
  static final String BACK = "/login/oauth2/code/";

  private final IssuerRequests requests;
  private final IssuerAnswers answers;
  private final IssuerCalls calls;

  IssuerSignIn(IssuerRequests requests, IssuerAnswers answers, IssuerCalls calls) {
    this.requests = requests;
    this.answers = answers;
    this.calls = calls;
  }

  /** Whether a request is one of it. */
  static boolean isAt(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(START) || path.startsWith(BACK);
  }

  /** Has a way in take it, too. */
  void addTo(HttpSecurity http) {
    OidcUserService users = new OidcUserService();
    users.setRetrieveUserInfo(any -> false); // the subject is in the token, and nothing else counts
    http.oauth2Login(
        login ->
            login
                .loginPage(SessionAnswers.SIGN_IN)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(start -> start.authorizationRequestRepository(requests))
                .tokenEndpoint(token -> token.accessTokenResponseClient(calls.tokens()))
                .userInfoEndpoint(user -> user.oidcUserService(users))
                .successHandler(answers::recognised)
                .failureHandler(answers::failed)
                .addObjectPostProcessor(startFailures()));
  }

  /** An issuer that does not answer is told on the page to sign in with. */
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> startFailures() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(answers::failed);
        return filter;
      }
    };
  }
}
