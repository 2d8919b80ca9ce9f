package io.kijun.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the machine that sent it
 * @param passedOn whether that machine is a proxy, which passed on what came from elsewhere
 */
public record Origin(String address, boolean passedOn) {

  /** Whether it comes from this machine. */
  boolean isHere() {
    try {
      return !passedOn && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
