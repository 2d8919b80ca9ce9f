package io.kijun.console.administration;

import io.kijun.access.ChangingUser;
import io.kijun.access.ChangingUser.UserSettings;
import io.kijun.access.ConfirmingGift;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.UserUnknown;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a user and changes one thing at a time: what a form does not name stays as it is. */
@Controller
final class AdminUserController {

  private static final String USER = AdminPages.USERS + "/{name}";

  private final Users users;
  private final ChangingUser changing;
  private final ConfirmingGift confirming;
  private final Passwords passwords;
  private final UserViews views;

  AdminUserController(
      Users users,
      ChangingUser changing,
      ConfirmingGift confirming,
      Passwords passwords,
      UserViews views) {
    this.users = users;
    this.changing = changing;
    this.confirming = confirming;
    this.passwords = passwords;
    this.views = views;
  }

  @StandsFor("GET /api/users")
  @GetMapping(USER)
  ModelAndView show(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String done,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    UserPage page = page(name, actor, request, words);
    String told =
        switch (done) {
          case "changed" ->
              page.pending().isEmpty()
                  ? words.of("administration.changed")
                  : words.of("administration.changed.waits");
          case "confirmed" -> words.of("administration.confirmed");
          case "erased" -> words.of("administration.erased");
          default -> null;
        };
    return shown(page.telling(told));
  }

  private UserPage page(String name, Actor reader, HttpServletRequest request, ReaderWords words) {
    User user = users.find(name).orElseThrow(UserUnknown::new);
    return views.page(user, reader.name(), request, words);
  }

  private static ModelAndView shown(UserPage page) {
    return new ModelAndView("console/administration/user", "user", page);
  }

  @StandsFor("PUT /api/users/x")
  @PostMapping(USER + "/roles")
  ModelAndView roles(
      @PathVariable String name,
      @RequestParam(required = false) List<String> roles,
      PasswordSignIn by,
      HttpServletRequest request,
      ReaderWords words) {
    UserPage page = page(name, by.actor(), request, words);
    Set<Role> chosen = RoleChoices.read(roles == null ? List.of() : roles);
    List<ProblemItem> problems =
        chosen.isEmpty()
            ? List.of(ProblemItem.error(words.of("administration.no-role")))
            : Attempted.of(
                () -> changing.change(name, new UserSettings(null, chosen, null), by), words);
    return answered(page, problems, RoleChoices.of(chosen, words), page.groupsTyped());
  }

  @StandsFor("PUT /api/users/x")
  @PostMapping(USER + "/groups")
  ModelAndView groups(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String groups,
      PasswordSignIn by,
      HttpServletRequest request,
      ReaderWords words) {
    UserPage page = page(name, by.actor(), request, words);
    List<ProblemItem> problems =
        Attempted.of(
            () ->
                changing.change(
                    name, new UserSettings(null, null, null, TypedGroups.read(groups)), by),
            words);
    return answered(page, problems, page.choices(), groups);
  }

  @StandsFor("PUT /api/users/x")
  @PostMapping(USER + "/access")
  ModelAndView access(
      @PathVariable String name,
      @RequestParam boolean disabled,
      PasswordSignIn by,
      HttpServletRequest request,
      ReaderWords words) {
    UserPage page = page(name, by.actor(), request, words);
    List<ProblemItem> problems =
        Attempted.of(
            () -> changing.change(name, new UserSettings(null, null, disabled), by), words);
    return answered(page, problems, page.choices(), page.groupsTyped());
  }

  @StandsFor("PUT /api/users/x")
  @PostMapping(USER + "/password")
  ModelAndView password(
      @PathVariable String name, PasswordSignIn by, HttpServletRequest request, ReaderWords words) {
    UserPage page = page(name, by.actor(), request, words);
    String password = passwords.random();
    List<ProblemItem> problems =
        Attempted.of(
            () ->
                changing.change(name, new UserSettings(new NewPassword(password), null, null), by),
            words);
    return problems.isEmpty()
        ? shown(page(name, by.actor(), request, words).showing(password))
        : answered(page, problems, page.choices(), page.groupsTyped());
  }

  @StandsFor("POST /api/users/x/confirmation")
  @PostMapping(USER + "/confirmation")
  ModelAndView confirm(
      @PathVariable String name, PasswordSignIn by, HttpServletRequest request, ReaderWords words) {
    UserPage page = page(name, by.actor(), request, words);
    List<ProblemItem> problems = Attempted.of(() -> confirming.confirm(name, by), words);
    return problems.isEmpty()
        ? done(page, "confirmed")
        : answered(page, problems, page.choices(), page.groupsTyped());
  }

  private static ModelAndView answered(
      UserPage page, List<ProblemItem> problems, List<UserChoice> chosen, String groups) {
    if (problems.isEmpty()) {
      return done(page, "changed");
    }
    ModelAndView again = shown(page.refusing(problems, chosen, groups));
    again.setStatus(HttpStatus.BAD_REQUEST);
    return again;
  }

  private static ModelAndView done(UserPage page, String what) {
    return new ModelAndView(Redirect.to(new LocalAddress(page.href() + "?done=" + what)));
  }
}
