package io.kijun.web;

import io.kijun.runtime.KijunSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has Tomcat believe trusted proxies only. Where there are none and {@code
 * server.forward-headers-strategy} is {@code native}, Tomcat's own settings ({@code
 * server.tomcat.remoteip}) say whom it believes.
 */
@Component
@Order(-1) // before the valve that Spring Boot adds
final class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final ClientAddressValve valve;

  TrustedProxies(
      KijunSettings settings,
      @Value("${server.forward-headers-strategy:none}") String forwardHeaders) {
    boolean isForTomcat =
        settings.trustedProxies().isEmpty() && forwardHeaders.equalsIgnoreCase("native");
    valve = new ClientAddressValve(new ClientAddress(settings.trustedProxies()), isForTomcat);
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addEngineValves(valve);
  }
}
