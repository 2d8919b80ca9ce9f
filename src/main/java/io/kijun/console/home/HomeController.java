package io.kijun.console.home;

import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Label;
import io.kijun.inforce.Engines;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the first page: the day's work, and how suppliers stand. */
@Controller
final class HomeController {

  /** Who comes back after that makes another visit. */
  private static final Duration VISIT = Duration.ofHours(4);

  private final HomeQueues queues;
  private final HomeChanges changes;
  private final PortfolioPictures pictures;
  private final LastVisits visits;
  private final ExampleViews examples;
  private final ConsolePermissions permissions;
  private final Suppliers suppliers;
  private final Engines engines;
  private final Today today;

  HomeController(
      HomeQueues queues,
      HomeChanges changes,
      PortfolioPictures pictures,
      LastVisits visits,
      ExampleViews examples,
      ConsolePermissions permissions,
      Suppliers suppliers,
      Engines engines,
      Today today) {
    this.queues = queues;
    this.changes = changes;
    this.pictures = pictures;
    this.visits = visits;
    this.examples = examples;
    this.permissions = permissions;
    this.suppliers = suppliers;
    this.engines = engines;
    this.today = today;
  }

  @StandsFor("GET /api/standard")
  @GetMapping("/console")
  ModelAndView home(HttpServletRequest request, ReaderWords words) {
    SignedIn user = SignedInContext.of(request).orElseThrow();
    return page(user, pictures.known(user.sight()), request, words);
  }

  private ModelAndView page(
      SignedIn user, PortfolioPictures.Known known, HttpServletRequest request, ReaderWords words) {
    PageLinks links = new PageLinks(permissions, request);
    boolean seesSuppliers = ConsolePermissions.mayAsk(user, "GET /api/suppliers");
    boolean empty = seesSuppliers && suppliers.count(null, user.sight()) == 0;
    PortfolioPicture picture = known.picture().orElse(null);
    Instant since = visits.visit(user.name(), today.now(), today.now().minus(VISIT)).orElse(null);
    HomeView view =
        new HomeView(
            facts(user, words),
            Stream.of(
                    queues.drafts(user, words, links),
                    queues.sheets(user, words, links),
                    queues.exceptions(user, words, links))
                .filter(Objects::nonNull)
                .toList(),
            since == null ? null : words.moment(since),
            since == null ? List.of() : changes.since(since, user, words, links),
            empty,
            examples.of(request, words),
            known.holds());
    ModelAndView page = new ModelAndView("console/home/home", "home", view);
    page.addObject("picture", empty || !seesSuppliers ? null : picture(picture, words, links));
    page.addObject("overdue", empty ? null : queues.overdue(picture, user, words, links));
    boolean evaluates = ConsolePermissions.mayAsk(user, "POST /api/runs");
    page.addObject("takeIn", evaluates ? links.to("/console/sheets") : null);
    page.addObject("run", evaluates ? links.to("/console/runs") : null);
    page.addObject("register", links.to("/console/suppliers/new"));
    return page;
  }

  private String facts(SignedIn user, ReaderWords words) {
    String groups = user.sight().limit().map(words::joined).orElse(words.of("me.all-groups"));
    return words.of("home.seen", words.longDay(today.day()), groups);
  }

  private @Nullable PictureView picture(
      @Nullable PortfolioPicture picture, ReaderWords words, PageLinks links) {
    if (picture == null) {
      return null;
    }
    List<Label> labels =
        engines.last().map(one -> one.content().standard().labels()).orElse(List.of());
    return new PictureViews(picture, labels, words, links).view();
  }

  /** The same with the picture as it is now, for a page that shows an older one, or none. */
  @StandsFor("GET /api/suppliers")
  @GetMapping("/console/picture")
  ModelAndView counted(HttpServletRequest request, ReaderWords words) {
    SignedIn user = SignedInContext.of(request).orElseThrow();
    return page(user, pictures.now(user.sight()), request, words);
  }
}
