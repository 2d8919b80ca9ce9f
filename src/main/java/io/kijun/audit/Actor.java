package io.kijun.audit;

/**
 * Who acts.
 *
 * @param name the user's name
 * @param origin the address that the request came from
 * @param byPassword whether it was the password that proved who it is, and not a token
 */
public record Actor(String name, String origin, boolean byPassword) {

  /** The service itself. */
  public static final Actor SERVICE = new Actor("kijun", "local", false);

  /** Whoever may run commands where the store is. */
  public static final Actor COMMAND = new Actor("kijun", "command", true);
}
