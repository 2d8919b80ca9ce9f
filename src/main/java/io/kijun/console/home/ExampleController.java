package io.kijun.console.home;

import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.Htmx;
import io.kijun.console.page.ReaderWords;
import io.kijun.sample.ExamplePortfolio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Makes the example portfolio, and tells how far it is. */
@Controller
final class ExampleController {

  private final ExamplePortfolio example;
  private final ExampleViews views;

  ExampleController(ExamplePortfolio example, ExampleViews views) {
    this.example = example;
    this.views = views;
  }

  @StandsFor({"POST /api/suppliers/import", "POST /api/runs", "POST /api/users"})
  @PostMapping(ExampleViews.EXAMPLE)
  RedirectView make(Actor actor) {
    example.make(actor);
    return Redirect.to(LocalAddress.HOME);
  }

  @StandsFor({"POST /api/suppliers/import", "POST /api/runs", "POST /api/users"})
  @GetMapping(ExampleViews.EXAMPLE)
  ModelAndView progress(
      HttpServletRequest request, HttpServletResponse response, ReaderWords words) {
    ExampleView view = views.of(request, words);
    if (view == null) {
      Htmx.leadTo(response, LocalAddress.HOME.value()); // it is made
    }
    return new ModelAndView("console/home/example :: progress").addObject("example", view);
  }
}
