package io.kijun.console.administration;

import io.kijun.access.AddingUser;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds users. The answer shows the first password, this once. */
@Controller
final class AdminNewUserController {

  private final AddingUser adding;
  private final Passwords passwords;
  private final Users users;
  private final UserViews views;

  AdminNewUserController(AddingUser adding, Passwords passwords, Users users, UserViews views) {
    this.adding = adding;
    this.passwords = passwords;
    this.users = users;
    this.views = views;
  }

  @StandsFor("POST /api/users")
  @GetMapping(AdminPages.NEW_USER)
  ModelAndView form(ReaderWords words) {
    return form(new UserForm("", "", RoleChoices.of(Set.of(), words), List.of()));
  }

  private static ModelAndView form(UserForm form) {
    return new ModelAndView("console/administration/new-user", "form", form);
  }

  @StandsFor("POST /api/users")
  @PostMapping(AdminPages.NEW_USER)
  ModelAndView add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) List<String> roles,
      @RequestParam(defaultValue = "") String groups,
      PasswordSignIn by,
      HttpServletRequest request,
      ReaderWords words) {
    Set<Role> chosen = RoleChoices.read(roles == null ? List.of() : roles);
    String password = passwords.random();
    List<ProblemItem> problems =
        new ArrayList<>(Attempted.of(() -> new UserName(name.strip()), words));
    if (chosen.isEmpty()) {
      problems.add(ProblemItem.error(words.of("administration.no-role")));
    }
    problems.addAll(Attempted.of(() -> TypedGroups.read(groups), words));
    if (problems.isEmpty()) {
      problems.addAll(
          Attempted.of(
              () ->
                  adding.add(
                      new UserName(name.strip()),
                      new NewPassword(password),
                      chosen,
                      TypedGroups.read(groups),
                      by),
              words));
    }
    if (!problems.isEmpty()) {
      return refused(name, groups, chosen, problems, words);
    }
    User added = users.find(name.strip()).orElseThrow();
    UserPage page = views.page(added, by.actor().name(), request, words);
    return new ModelAndView("console/administration/user", "user", page.showing(password));
  }

  private static ModelAndView refused(
      String name, String groups, Set<Role> chosen, List<ProblemItem> problems, ReaderWords words) {
    ModelAndView page = form(new UserForm(name, groups, RoleChoices.of(chosen, words), problems));
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }
}
