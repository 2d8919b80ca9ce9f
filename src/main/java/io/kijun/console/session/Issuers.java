package io.kijun.console.session;

import io.kijun.console.LocalAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The issuers of OpenID Connect that are configured; none is asked for anything here. */
@Component
final class Issuers {

  private final ObjectProvider<OAuth2ClientProperties> settings;

  Issuers(ObjectProvider<OAuth2ClientProperties> settings) {
    this.settings = settings;
  }

  /**
   * The ways to them.
   *
   * @param to where one goes afterwards
   */
  List<IssuerLink> links(LocalAddress to) {
    OAuth2ClientProperties known = settings.getIfAvailable();
    return known == null
        ? List.of()
        : known.getRegistration().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> link(one.getKey(), one.getValue(), to))
            .toList();
  }

  private static IssuerLink link(
      String id, OAuth2ClientProperties.Registration settings, LocalAddress to) {
    return new IssuerLink(
        Objects.requireNonNullElse(settings.getClientName(), id),
        IssuerSignIn.START + id + "?to=" + URLEncoder.encode(to.value(), StandardCharsets.UTF_8));
  }
}
