package io.kijun.access;

/** Who somebody claims to be, before it is looked at. */
public sealed interface Credentials {

  /** Where the claim comes from. */
  Origin origin();

  /** A user's name, or what is given for one, and password. */
  record OfUser(String name, String password, Origin origin) implements Credentials {
    @Override
    public String toString() {
      return name + " from " + origin;
    }
  }

  /** The text of a token. */
  record OfToken(String token, Origin origin) implements Credentials {
    @Override
    public String toString() {
      return "a token from " + origin;
    }
  }
}
