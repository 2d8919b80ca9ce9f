package io.kijun.access.web;

import io.kijun.access.AddingUser;
import io.kijun.access.ChangingUser;
import io.kijun.access.ConfirmingGift;
import io.kijun.access.Gift;
import io.kijun.access.GroupName;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.NotEmpty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
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
  private final ConfirmingGift confirming;
  private final PendingGifts pending;

  UsersController(
      Users users,
      AddingUser adding,
      ChangingUser changing,
      ConfirmingGift confirming,
      PendingGifts pending) {
    this.users = users;
    this.adding = adding;
    this.changing = changing;
    this.confirming = confirming;
    this.pending = pending;
  }

  /**
   * A user as others see one.
   *
   * @param mustChangePassword whether somebody else set the password, and it was not changed yet
   * @param groups the groups of suppliers that the user is limited to; empty: to none
   * @param pending what waits for a second person, and has no effect yet
   */
  record UserView(
      String name,
      Set<Role> roles,
      Set<String> groups,
      boolean disabled,
      boolean mustChangePassword,
      List<PendingView> pending) {
    static UserView of(User user, List<PendingGift> pending) {
      return new UserView(
          user.name(),
          user.countingRoles(),
          user.groups(),
          user.disabled(),
          user.mustChange(),
          pending.stream()
              .filter(gift -> gift.to().equals(user.name()))
              .map(PendingView::of)
              .toList());
    }
  }

  /**
   * What waits for a second person.
   *
   * @param role the role, where it is one
   */
  record PendingView(Gift.Kind kind, @Nullable Role role, String askedBy, Instant askedAt) {
    static PendingView of(PendingGift gift) {
      Role role = gift.kind() == Gift.Kind.ROLE ? Role.APPROVER : null;
      return new PendingView(gift.kind(), role, gift.askedBy(), gift.askedAt());
    }
  }

  /** All users. */
  record UserList(List<UserView> users) {}

  /** A user to be added. */
  record NewUser(
      @Longest(200) UserName name,
      @Longest(200) NewPassword password,
      @NotEmpty Set<Role> roles,
      @Longest(GroupName.LONGEST) Set<GroupName> groups) {}

  /** What is to be changed of a user; what is not given stays. */
  record UserChangeAsked(
      @Longest(200) @Nullable NewPassword password,
      @NotEmpty @Nullable Set<Role> roles,
      @Nullable Boolean disabled,
      @Longest(GroupName.LONGEST) @Nullable Set<GroupName> groups) {}

  @GetMapping("/api/users")
  @Operation(summary = "利用者の一覧 / Users")
  UserList list() {
    List<PendingGift> waiting = pending.all();
    return new UserList(users.all().stream().map(one -> UserView.of(one, waiting)).toList());
  }

  @PostMapping("/api/users")
  @Operation(
      summary = "利用者を加える / Add a user",
      description =
          "{\"name\":\"sato\",\"password\":\"…\",\"roles\":[\"OFFICER\"],\"groups\":[\"tier1\"]}")
  @ApiResponse(responseCode = "201")
  ResponseEntity<UserView> create(PasswordSignIn by, @RequestBody NewUser user) {
    User added =
        adding.add(user.name(), user.password(), user.roles(), GroupName.texts(user.groups()), by);
    return ResponseEntity.created(URI.create("/api/users/" + added.name())).body(view(added));
  }

  @PutMapping("/api/users/{name}")
  @Operation(summary = "利用者のロールなどを変える / Change a user")
  UserView change(
      PasswordSignIn by, @PathVariable String name, @RequestBody UserChangeAsked change) {
    ChangingUser.UserSettings wish =
        new ChangingUser.UserSettings(
            change.password(),
            change.roles(),
            change.disabled(),
            change.groups() == null ? null : GroupName.texts(change.groups()));
    return view(changing.change(name, wish, by));
  }

  @PostMapping("/api/users/{name}/confirmation")
  @Operation(
      summary =
          "承認者にすること・承認者のパスワードなどを、もう一人が確認する / Confirm, as a second person, what lets a user approve")
  UserView confirm(PasswordSignIn by, @PathVariable String name) {
    return view(confirming.confirm(name, by));
  }

  private UserView view(User user) {
    return UserView.of(user, pending.of(user.name()));
  }
}
