package io.kijun.access.web;

import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.web.Body;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looks after users. */
@RestController
@Tag(name = "利用者 / Users")
class UsersController {

  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::name).toList();

  private final Users users;
  private final Passwords passwords;
  private final ActivityLog log;

  UsersController(Users users, Passwords passwords, ActivityLog log) {
    this.users = users;
    this.passwords = passwords;
    this.log = log;
  }

  /** A user as others see one. */
  record UserView(String name, Set<Role> roles, boolean disabled) {
    static UserView of(User user) {
      return new UserView(user.name(), user.roles(), user.disabled());
    }
  }

  /** All users. */
  record UserList(List<UserView> users) {}

  @GetMapping("/api/users")
  @Operation(summary = "利用者の一覧 / Users")
  UserList list() {
    return new UserList(users.all().stream().map(UserView::of).toList());
  }

  @PostMapping("/api/users")
  @Operation(
      summary = "利用者を加える / Add a user",
      description = "{\"name\":\"sato\",\"password\":\"…\",\"roles\":[\"OFFICER\"]}")
  @Transactional
  ResponseEntity<UserView> create(HttpServletRequest request) {
    PasswordSignInRequired.check(request);
    Body body = Body.of(request, "name", "password", "roles");
    String name = Objects.requireNonNullElse(body.fields().required("name", 200), "");
    if (!name.isEmpty() && !User.isName(name)) {
      body.issues()
          .invalid(
              IssueCode.INVALID_NAME,
              "$.name",
              name,
              new Text(
                  "ユーザー名は英小文字・数字・「.」「_」「-」で60文字以内にしてください。",
                  "A name has at most 60 lower case letters, digits, dots, underscores and hyphens."));
    }
    String password = NewPassword.of(body);
    Set<Role> roles = roles(body);
    body.check();
    if (users.find(name).isPresent()) {
      throw taken();
    }
    User user = new User(name, passwords.hashed(password), false, false, roles);
    try {
      users.add(user);
    } catch (DuplicateKeyException e) {
      throw taken();
    }
    record(request, LogAction.USER_CREATED, user, Map.of());
    return ResponseEntity.created(URI.create("/api/users/" + name)).body(UserView.of(user));
  }

  private static RequestRefused taken() {
    return new RequestRefused(
        ProblemKind.CONFLICT,
        "$.name",
        new Text("このユーザー名は既に使われています。", "There is a user of that name already."));
  }

  /** Changes what is given: roles, password, whether the user may sign in. */
  @PutMapping("/api/users/{name}")
  @Operation(summary = "利用者のロールなどを変える / Change a user")
  @Transactional
  UserView change(@PathVariable String name, HttpServletRequest request) {
    User user =
        users
            .find(name)
            .orElseThrow(
                () ->
                    new RequestRefused(
                        ProblemKind.NOT_FOUND,
                        "$",
                        new Text("このユーザーはいません。", "There is no such user.")));
    Body body = Body.of(request, "password", "roles", "disabled");
    String password = body.has("password") ? NewPassword.of(body) : null;
    Set<Role> roles = body.has("roles") ? roles(body) : user.roles();
    Boolean disabled = body.fields().flag("disabled");
    if (password != null) {
      PasswordSignInRequired.check(request);
    }
    body.check();
    User changed =
        new User(
            name,
            user.password(),
            user.mustChange(),
            disabled == null ? user.disabled() : disabled,
            roles);
    keepAnAdministrator(user, changed);
    users.save(changed);
    if (password != null) {
      users.savePassword(name, passwords.hashed(password));
    }
    record(
        request,
        LogAction.USER_CHANGED,
        changed,
        password == null ? Map.of() : Map.of("password", "changed"));
    return UserView.of(changed);
  }

  private void keepAnAdministrator(User before, User after) {
    boolean stays = after.roles().contains(Role.ADMIN) && !after.disabled();
    boolean others =
        users.all().stream()
            .anyMatch(
                one ->
                    !one.name().equals(before.name())
                        && one.roles().contains(Role.ADMIN)
                        && !one.disabled());
    if (!stays && !others) {
      throw new RequestRefused(
          ProblemKind.CONFLICT,
          "$",
          new Text("管理者がいなくなるため変更できません。", "This would leave no administrator."));
    }
  }

  private static Set<Role> roles(Body body) {
    Set<String> given = body.fields().words("roles", ROLES);
    if (given.isEmpty() && body.issues().all().stream().noneMatch(UsersController::isOfRoles)) {
      body.issues().missing("$.roles");
    }
    return parsed(given);
  }

  private static boolean isOfRoles(Issue issue) {
    return issue.place().toString().startsWith("$.roles");
  }

  private static Set<Role> parsed(Set<String> given) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    given.forEach(role -> roles.add(Role.valueOf(role)));
    return roles;
  }

  private void record(
      HttpServletRequest request, LogAction action, User user, Map<String, String> more) {
    Map<String, String> details = new TreeMap<>(more);
    details.put(
        "roles", String.join(" ", new TreeSet<>(user.roles().stream().map(Role::name).toList())));
    details.put("disabled", Boolean.toString(user.disabled()));
    log.add(CurrentActor.of(request), action, user.name(), null, details);
  }
}
