package io.kijun.web;

import io.kijun.runtime.IpLiteral;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Where a request came from: the machine that sent it or, where that is a trusted proxy, the one
 * that the proxy names in {@code X-Forwarded-For}. {@code Forwarded} is not read.
 */
public final class ClientAddress {

  static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final String PASSED_ON = ClientAddress.class.getName() + ".passedOn";

  private final List<IpAddressMatcher> trusted;

  /**
   * Addresses behind proxies.
   *
   * @param trusted addresses or networks of the proxies
   * @throws IllegalArgumentException if one is neither
   */
  public ClientAddress(List<String> trusted) {
    this.trusted = trusted.stream().map(String::strip).map(IpAddressMatcher::new).toList();
  }

  /** Whether a proxy passed a request on, trusted or not. */
  public static boolean wasPassedOn(HttpServletRequest request) {
    return request.getAttribute(PASSED_ON) != null;
  }

  static void passedOn(Request request) {
    request.setAttribute(PASSED_ON, true);
  }

  /** Whether an address is a trusted proxy's. */
  public boolean isTrusted(String address) {
    return trusted.stream().anyMatch(one -> one.matches(address));
  }

  /**
   * The address that a request came from. Each proxy adds at the end whom it heard; so the last one
   * that is not trusted counts, and what stands before it anybody can have written.
   *
   * @param peer the machine that sent it
   * @param heads the values of X-Forwarded-For, in their order
   */
  String of(String peer, List<String> heads) {
    String last = peer;
    String hops = String.join(",", heads);
    int end = hops.length();
    while (end >= 0 && isTrusted(last)) {
      int comma = hops.lastIndexOf(',', end - 1);
      Optional<String> hop = address(hops.substring(comma + 1, end).strip());
      if (hop.isEmpty()) {
        return last;
      }
      last = hop.get();
      end = comma;
    }
    return last;
  }

  /** The address that a text writes, with a port or without. */
  private static Optional<String> address(String text) {
    String bare = withoutPort(text);
    return bare == null ? Optional.empty() : IpLiteral.parse(bare).map(InetAddress::getHostAddress);
  }

  private static @Nullable String withoutPort(String text) {
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      return end < 0 ? null : text.substring(1, end);
    }
    int colon = text.indexOf(':');
    return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
  }
}
