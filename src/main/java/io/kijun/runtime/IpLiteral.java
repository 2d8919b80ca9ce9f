package io.kijun.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/** IP addresses as they are written. Nothing is ever looked up by name. */
public final class IpLiteral {

  private static final int LONGEST = 60;
  private static final int PARTS = 4;
  private static final int LARGEST_PART = 255;

  private IpLiteral() {}

  /** The address that a text writes; empty: it writes none. */
  public static Optional<InetAddress> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !(isIpv4(text) || mayBeIpv6(text))) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static boolean isIpv4(String text) {
    int parts = 0;
    int start = 0;
    while (start <= text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      if (!isByte(text.substring(start, end))) {
        return false;
      }
      parts++;
      start = end + 1;
    }
    return parts == PARTS;
  }

  private static boolean isByte(String part) {
    boolean digits = part.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean shortest = part.length() == 1 || !part.startsWith("0");
    return digits
        && shortest
        && !part.isEmpty()
        && part.length() <= 3
        && Integer.parseInt(part) <= LARGEST_PART;
  }

  /** What has colons Java takes for an address or for nothing, never for a name. */
  private static boolean mayBeIpv6(String text) {
    return text.indexOf(':') >= 0
        && text.charAt(0) != '.'
        && text.chars().allMatch(c -> HexFormat.isHexDigit(c) || c == ':' || c == '.');
  }
}
