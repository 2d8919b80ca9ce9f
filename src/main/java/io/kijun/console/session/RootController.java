package io.kijun.console.session;

import io.kijun.console.LocalAddress;
import io.kijun.console.OpenPage;
import io.kijun.console.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Leads to the console whoever names this host alone. */
@Controller
final class RootController {

  @OpenPage
  @GetMapping("/")
  RedirectView root() {
    return Redirect.to(LocalAddress.HOME);
  }
}
