package io.kijun.console.administration;

import io.kijun.access.ErasingUser;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.User;
import io.kijun.access.UserStillEnabled;
import io.kijun.access.UserUnknown;
import io.kijun.access.Users;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.ReaderWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Erases the names of users who are gone, once the name was typed. */
@Controller
final class AdminErasureController {

  private static final String ERASURE = AdminPages.USERS + "/{name}/erasure";

  private final Users users;
  private final ErasingUser erasing;

  AdminErasureController(Users users, ErasingUser erasing) {
    this.users = users;
    this.erasing = erasing;
  }

  @StandsFor("POST /api/users/x/erasure")
  @GetMapping(ERASURE)
  ModelAndView warning(@PathVariable String name, ReaderWords words) {
    return warning(name, "", null, words);
  }

  private ModelAndView warning(
      String name, String typed, @Nullable String problem, ReaderWords words) {
    User user = users.find(name).orElseThrow(UserUnknown::new);
    if (!user.disabled()) {
      throw new UserStillEnabled();
    }
    ModelAndView page = new ModelAndView("console/administration/erasure");
    page.addObject("name", user.name());
    page.addObject("back", UserViews.href(user.name()));
    page.addObject(
        "field",
        FieldView.text("typed", words.of("administration.erasure.type", user.name()), null, typed)
            .wrong(problem));
    return page;
  }

  @StandsFor("POST /api/users/x/erasure")
  @PostMapping(ERASURE)
  ModelAndView erase(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String typed,
      PasswordSignIn by,
      ReaderWords words) {
    if (!typed.strip().equals(name)) {
      ModelAndView page = warning(name, typed, words.of("administration.erasure.differs"), words);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    String pseudonym = erasing.erase(name, by.actor()).value();
    return new ModelAndView(
        Redirect.to(new LocalAddress(UserViews.href(pseudonym) + "?done=erased")));
  }
}
