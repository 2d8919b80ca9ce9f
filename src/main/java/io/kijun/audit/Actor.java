package io.kijun.audit;

/**
 * Who acts.
 *
 * @param name the user's name
 * @param origin the address that the request came from
 */
public record Actor(String name, String origin) {

  /** The service itself. */
  public static final Actor SERVICE = new Actor("kijun", "local");
}
