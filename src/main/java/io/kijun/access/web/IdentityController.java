package io.kijun.access.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.TyingIdentity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends signing in by an issuer of OpenID Connect. It begins in a browser, see the console. */
@RestController
@Tag(name = "利用者 / Users")
class IdentityController {

  private final TyingIdentity tying;

  IdentityController(TyingIdentity tying) {
    this.tying = tying;
  }

  @DeleteMapping("/api/me/identity")
  @Operation(summary = "自分と外部の認証との連携を解除する / Untie oneself from an identity")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void untie(PasswordSignIn by) {
    tying.untie(by.actor().name(), by.actor());
  }

  @DeleteMapping("/api/users/{name}/identity")
  @Operation(summary = "ユーザーと外部の認証との連携を解除する / Untie a user from an identity")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void untie(@PathVariable String name, PasswordSignIn by) {
    tying.untie(name, by.actor());
  }
}
