package io.kijun.console.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Reads what an issuer says of itself when somebody goes there, and asks again until it answers:
 * the service starts without it, and one that is away keeps nobody from another.
 */
final class LateRegistrations implements ClientRegistrationRepository {

  private final OAuth2ClientProperties settings;
  private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

  LateRegistrations(OAuth2ClientProperties settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    OAuth2ClientProperties.Registration wanted = settings.getRegistration().get(id);
    ClientRegistration registration = known.get(id);
    if (wanted != null && registration == null) {
      registration = read(id, wanted);
      known.put(id, registration);
    }
    return registration;
  }

  private ClientRegistration read(String id, OAuth2ClientProperties.Registration wanted) {
    OAuth2ClientProperties alone = new OAuth2ClientProperties();
    alone.getRegistration().put(id, wanted);
    alone.getProvider().putAll(settings.getProvider());
    return new OAuth2ClientPropertiesMapper(alone)
        .asClientRegistrations()
        .values()
        .iterator()
        .next();
  }
}
