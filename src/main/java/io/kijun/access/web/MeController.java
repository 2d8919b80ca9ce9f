package io.kijun.access.web;

import io.kijun.access.ChangingOwnPassword;
import io.kijun.access.Deputies;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.runtime.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What one may know and change of oneself. */
@RestController
@Tag(name = "利用者 / Users")
class MeController {

  private final Users users;
  private final Deputies deputies;
  private final ChangingOwnPassword changing;
  private final Today today;

  MeController(Users users, Deputies deputies, ChangingOwnPassword changing, Today today) {
    this.users = users;
    this.deputies = deputies;
    this.changing = changing;
    this.today = today;
  }

  /**
   * Who is signed in.
   *
   * @param deputyFor the approvers in whose place one may approve today
   * @param groups the groups of suppliers that one is limited to; empty: to none
   */
  record Me(
      String name,
      Set<Role> roles,
      boolean mustChangePassword,
      List<String> deputyFor,
      Set<String> groups) {}

  /** A password in place of the one before. */
  record OtherPassword(@Longest(200) NewPassword password) {}

  @GetMapping("/api/me")
  @Operation(summary = "サインインしている人 / Who is signed in")
  Me me(Actor actor) {
    User user = users.find(actor.name()).orElseThrow();
    return new Me(
        user.name(),
        user.countingRoles(),
        user.mustChange(),
        deputies.approversFor(user.name(), today.day()),
        user.groups());
  }

  @PutMapping("/api/me/password")
  @Operation(summary = "自分のパスワードを変える / Change one's password", description = "{\"password\":\"…\"}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(PasswordSignIn by, @RequestBody OtherPassword other) {
    changing.change(other.password(), by);
  }
}
