package io.kijun.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Gives each request the address that it came from, before anything else looks at it, and takes
 * away what only a trusted proxy may say.
 */
final class ClientAddressValve extends ValveBase {

  private static final List<String> OF_ADDRESSES =
      List.of(ClientAddress.FORWARDED_FOR, "Forwarded", "X-Real-IP");

  private static final List<String> OF_PROXIES =
      List.of(
          "X-Forwarded-Proto",
          "X-Forwarded-Ssl",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix");

  private final ClientAddress addresses;
  private final boolean isForTomcat;

  /**
   * Finds addresses.
   *
   * @param isForTomcat whether Tomcat's own valve does, so that this one only sees that there is a
   *     proxy
   */
  ClientAddressValve(ClientAddress addresses, boolean isForTomcat) {
    super(true);
    this.addresses = addresses;
    this.isForTomcat = isForTomcat;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    boolean passedOn =
        Stream.concat(OF_ADDRESSES.stream(), OF_PROXIES.stream())
            .anyMatch(name -> request.getHeader(name) != null);
    if (passedOn) {
      ClientAddress.passedOn(request);
      if (!isForTomcat) {
        find(request);
      }
    }
    getNext().invoke(request, response);
  }

  /** Nothing that reads headers later may come to another address. */
  private void find(Request request) {
    String peer = request.getPeerAddr();
    String client =
        addresses.of(peer, Collections.list(request.getHeaders(ClientAddress.FORWARDED_FOR)));
    request.setRemoteAddr(client);
    request.setRemoteHost(client);
    MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
    OF_ADDRESSES.forEach(headers::removeHeader);
    if (!addresses.isTrusted(peer)) {
      OF_PROXIES.forEach(headers::removeHeader);
    }
  }
}
