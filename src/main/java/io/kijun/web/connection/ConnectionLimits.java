package io.kijun.web.connection;

import io.kijun.runtime.KijunSettings;
import io.kijun.runtime.Limits;
import io.kijun.web.ClientAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has Tomcat watch its connections. */
@Component
final class ConnectionLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** Nothing for so long within a body: whoever sends it is gone. */
  private static final int SILENCE_MILLIS = 8_000;

  private final Limits limits;
  private final ClientAddress proxies;

  ConnectionLimits(Limits limits, KijunSettings settings) {
    this.limits = limits;
    this.proxies = new ClientAddress(settings.trustedProxies());
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.setProtocol(WatchedProtocol.class.getName());
    factory.addConnectorCustomizers(
        connector -> {
          if (connector.getProtocolHandler() instanceof WatchedProtocol protocol) {
            protocol.limit(limits, address -> proxies.isTrusted(address.getHostAddress()));
            protocol.setDisableUploadTimeout(false);
            protocol.setConnectionUploadTimeout(SILENCE_MILLIS);
            protocol.setConnectionTimeout((int) limits.header().toMillis());
            protocol.setMaxSwallowSize(0);
            // no "go on" for a body before somebody wants to read it
            protocol.setContinueResponseTiming("onRead");
            // the watch counts them; Tomcat itself would let nobody in any more
            protocol.setMaxConnections(2 * limits.connections());
          }
        });
  }
}
