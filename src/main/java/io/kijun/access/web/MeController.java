package io.kijun.access.web;

import io.kijun.access.Deputies;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.web.Body;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one may know and change of oneself. */
@RestController
@Tag(name = "利用者 / Users")
class MeController {

  private final Users users;
  private final Deputies deputies;
  private final Passwords passwords;
  private final ActivityLog log;
  private final Today today;

  MeController(Users users, Deputies deputies, Passwords passwords, ActivityLog log, Today today) {
    this.users = users;
    this.deputies = deputies;
    this.passwords = passwords;
    this.log = log;
    this.today = today;
  }

  /**
   * Who is signed in.
   *
   * @param deputyFor the approvers in whose place one may approve today
   */
  record Me(String name, Set<Role> roles, boolean mustChangePassword, List<String> deputyFor) {}

  @GetMapping("/api/me")
  @Operation(summary = "サインインしている人 / Who is signed in")
  Me me(HttpServletRequest request) {
    User user = user(request);
    return new Me(
        user.name(),
        user.roles(),
        user.mustChange(),
        deputies.approversFor(user.name(), today.day()));
  }

  @PutMapping("/api/me/password")
  @Operation(summary = "自分のパスワードを変える / Change one's password", description = "{\"password\":\"…\"}")
  @Transactional
  ResponseEntity<Void> change(HttpServletRequest request) {
    PasswordSignInRequired.check(request);
    Body body = Body.of(request, "password");
    String password = NewPassword.of(body);
    body.check();
    Actor actor = CurrentActor.of(request);
    users.savePassword(actor.name(), passwords.hashed(password));
    log.add(actor, LogAction.PASSWORD_CHANGED, actor.name(), null, Map.of());
    return ResponseEntity.noContent().build();
  }

  private User user(HttpServletRequest request) {
    return users.find(CurrentActor.of(request).name()).orElseThrow();
  }
}
