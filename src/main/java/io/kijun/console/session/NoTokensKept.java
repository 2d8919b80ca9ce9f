package io.kijun.console.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Nothing is asked in the name of who signed in, so that what it would take is not kept. */
final class NoTokensKept implements OAuth2AuthorizedClientRepository {

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // so it is inherited
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication user, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication user,
      HttpServletRequest request,
      HttpServletResponse response) {
    // See above.
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication user,
      HttpServletRequest request,
      HttpServletResponse response) {
    // None is there.
  }
}
