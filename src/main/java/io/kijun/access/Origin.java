package io.kijun.access;

import io.kijun.runtime.IpLiteral;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the machine that sent it
 * @param passedOn whether a proxy passed on what came from elsewhere
 */
public record Origin(String address, boolean passedOn) {

  /** How much of an IPv6 address one customer of a provider has as its own. */
  private static final int BYTES_OF_NETWORK = 8;

  /** Whether it comes from this machine. */
  boolean isHere() {
    return !passedOn && IpLiteral.parse(address).filter(InetAddress::isLoopbackAddress).isPresent();
  }

  /**
   * What attempts are counted by: the address, of IPv6 its first 64 bits, for whoever has one of
   * them has all of them.
   */
  String network() {
    return IpLiteral.parse(address)
        .map(InetAddress::getAddress)
        .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_NETWORK)))
        .map(HexFormat.of()::formatHex)
        .orElse("");
  }
}
