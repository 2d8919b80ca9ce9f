package io.kijun.access;

/**
 * Who somebody is for an issuer of OpenID Connect.
 *
 * @param issuer its address, at most 500 letters
 * @param subject which it never gives to anybody else, at most 255 letters (OpenID Connect Core
 *     1.0, section 2)
 * @param shown what people call it there, such as an address of mail; proves nothing
 */
public record Identity(String issuer, String subject, String shown) {

  private static final int LONGEST_ISSUER = 500;
  private static final int LONGEST = 255;

  /**
   * An identity.
   *
   * @throws IllegalArgumentException if issuer or subject is longer than may be
   */
  public Identity {
    if (issuer.length() > LONGEST_ISSUER || subject.length() > LONGEST) {
      throw new IllegalArgumentException("longer than an identity may be");
    }
    shown = shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
  }
}
