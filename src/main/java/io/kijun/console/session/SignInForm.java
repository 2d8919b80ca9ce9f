package io.kijun.console.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to sign in with.
 *
 * @param name as it was typed; the password is not kept
 * @param to where one goes afterwards
 * @param issuers who else can say who one is
 * @param problem what was wrong; null: nothing was tried yet
 */
public record SignInForm(
    String name, String to, List<IssuerLink> issuers, @Nullable String problem) {

  /** Copies its list. */
  public SignInForm {
    issuers = List.copyOf(issuers);
  }
}
