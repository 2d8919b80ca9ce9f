package io.kijun.access.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who somebody claims to be, before it is looked at. */
final class Credentials extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final String secret;
  private final boolean token;
  private final String address;

  private Credentials(String name, String secret, boolean token, String address) {
    super(List.of());
    this.name = name;
    this.secret = secret;
    this.token = token;
    this.address = address;
  }

  static Credentials password(String name, String password, String address) {
    return new Credentials(name, password, false, address);
  }

  static Credentials token(String token, String address) {
    return new Credentials("(token)", token, true, address);
  }

  String name() {
    return name;
  }

  String secret() {
    return secret;
  }

  boolean isToken() {
    return token;
  }

  String address() {
    return address;
  }

  @Override
  public Object getCredentials() {
    return secret;
  }

  @Override
  public Object getPrincipal() {
    return name;
  }
}
