package io.kijun.console.administration;

import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows all users, what they may do, and what waits for a second person. */
@Controller
final class AdminUsersController {

  private final Users users;
  private final PendingGifts pending;
  private final UserViews views;
  private final AdminPages pages;

  AdminUsersController(Users users, PendingGifts pending, UserViews views, AdminPages pages) {
    this.users = users;
    this.pending = pending;
    this.views = views;
    this.pages = pages;
  }

  @StandsFor("GET /api/users")
  @GetMapping(AdminPages.USERS)
  ModelAndView list(UsersAsked asked, HttpServletRequest request, ReaderWords words) {
    List<User> all = users.all();
    Set<String> waiting =
        pending.all().stream().map(PendingGift::to).collect(Collectors.toUnmodifiableSet());
    List<User> wanted = all.stream().filter(one -> asked.wants(one, waiting)).toList();
    int from = Math.min((asked.number() - 1) * UsersAsked.ON_PAGE, wanted.size());
    int to = Math.min(from + UsersAsked.ON_PAGE, wanted.size());
    ModelAndView page = new ModelAndView("console/administration/users");
    page.addObject("tabs", pages.tabs(request, words));
    page.addObject(
        "facts",
        words.of(
            "administration.users.facts",
            words.number(all.size()),
            words.number(all.stream().filter(one -> !one.disabled()).count()),
            words.number(waiting.size())));
    page.addObject("users", views.rows(wanted.subList(from, to), words));
    page.addObject("q", asked.text());
    page.addObject("states", states(asked, words));
    page.addObject("mayAdd", pages.may(request, "GET " + AdminPages.NEW_USER));
    page.addObject(
        "pager",
        new PagerView(
            words.of(
                "administration.users.part",
                words.number(wanted.size()),
                words.number(wanted.isEmpty() ? 0 : from + 1L),
                words.number(to)),
            from == 0 ? null : asked.at(asked.number() - 1),
            to == wanted.size() ? null : asked.at(asked.number() + 1)));
    return page;
  }

  private static List<UserChoice> states(UsersAsked asked, ReaderWords words) {
    return List.of(
        state("", words.of("administration.state.all"), asked),
        state("enabled", words.of("administration.state.enabled"), asked),
        state("disabled", words.of("administration.disabled"), asked),
        state("waiting", words.of("administration.state.waiting"), asked));
  }

  private static UserChoice state(String value, String label, UsersAsked asked) {
    return new UserChoice(value, label, "", value.equals(asked.shownState()));
  }
}
