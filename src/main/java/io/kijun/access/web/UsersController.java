package io.kijun.access.web;

import io.kijun.access.AddingUser;
import io.kijun.access.ChangingUser;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.NotEmpty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks after users. */
@RestController
@Tag(name = "利用者 / Users")
class UsersController {

  private final Users users;
  private final AddingUser adding;
  private final ChangingUser changing;

  UsersController(Users users, AddingUser adding, ChangingUser changing) {
    this.users = users;
    this.adding = adding;
    this.changing = changing;
  }

  /** A user as others see one. */
  record UserView(String name, Set<Role> roles, boolean disabled) {
    static UserView of(User user) {
      return new UserView(user.name(), user.roles(), user.disabled());
    }
  }

  /** All users. */
  record UserList(List<UserView> users) {}

  /** A user to be added. */
  record NewUser(
      @Longest(200) UserName name, @Longest(200) NewPassword password, @NotEmpty Set<Role> roles) {}

  /** What is to be changed of a user; what is not given stays. */
  record UserChange(
      @Longest(200) @Nullable NewPassword password,
      @NotEmpty @Nullable Set<Role> roles,
      @Nullable Boolean disabled) {}

  @GetMapping("/api/users")
  @Operation(summary = "利用者の一覧 / Users")
  UserList list() {
    return new UserList(users.all().stream().map(UserView::of).toList());
  }

  @PostMapping("/api/users")
  @Operation(
      summary = "利用者を加える / Add a user",
      description = "{\"name\":\"sato\",\"password\":\"…\",\"roles\":[\"OFFICER\"]}")
  @ApiResponse(responseCode = "201")
  ResponseEntity<UserView> create(PasswordSignIn by, @RequestBody NewUser user) {
    User added = adding.add(user.name(), user.password(), user.roles(), by);
    return ResponseEntity.created(URI.create("/api/users/" + added.name()))
        .body(UserView.of(added));
  }

  @PutMapping("/api/users/{name}")
  @Operation(summary = "利用者のロールなどを変える / Change a user")
  UserView change(@PathVariable String name, @RequestBody UserChange change, Actor actor) {
    ChangingUser.UserSettings wish =
        new ChangingUser.UserSettings(change.password(), change.roles(), change.disabled());
    return UserView.of(changing.change(name, wish, actor));
  }
}
