package io.kijun.console.session;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who else can vouch for somebody: a provider of OpenID Connect, where one is set. */
@Component
final class SignInProviders {

  private final String name;
  private final boolean isSet;

  SignInProviders(
      @Value("${kijun.oidc.issuer:}") String issuer,
      @Value("${kijun.oidc.name:OIDC}") String name) {
    this.isSet = !issuer.isEmpty();
    this.name = name;
  }

  /** As readers know it; null: there is none. */
  @Nullable String name() {
    return isSet ? name : null;
  }
}
