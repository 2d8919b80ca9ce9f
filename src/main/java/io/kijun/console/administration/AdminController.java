package io.kijun.console.administration;

import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads to the first page of administration that the reader may open: all may see deputies. */
@Controller
final class AdminController {

  private final AdminPages pages;

  AdminController(AdminPages pages) {
    this.pages = pages;
  }

  @StandsFor("GET /api/deputies")
  @GetMapping(AdminPages.ROOT)
  RedirectView first(HttpServletRequest request, ReaderWords words) {
    return Redirect.to(new LocalAddress(pages.tabs(request, words).get(0).href()));
  }
}
