package io.kijun.access.web;

import io.kijun.access.ErasingUser;
import io.kijun.access.PasswordSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases the names of users who are gone. */
@RestController
@Tag(name = "個人情報 / Personal data")
class UserErasureController {

  private final ErasingUser erasing;

  UserErasureController(ErasingUser erasing) {
    this.erasing = erasing;
  }

  /**
   * What was erased.
   *
   * @param pseudonym what stands in the place of the name from now on
   */
  record UserErased(String pseudonym) {}

  @PostMapping("/api/users/{name}/erasure")
  @Operation(
      summary = "無効にしたユーザーの名前を仮名に置き換える / Put a pseudonym in the place of a disabled user's name",
      description =
          "ログ・草案・承認・評価の記録に及び、元に戻せません。 / "
              + "In the log, drafts, approvals and evaluations. There is no way back.")
  UserErased erase(@PathVariable String name, PasswordSignIn by) {
    return new UserErased(erasing.erase(name, by.actor()).value());
  }
}
