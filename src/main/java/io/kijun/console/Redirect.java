package io.kijun.console;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Has a browser go on with another page of the console, such as after a form. */
public final class Redirect {

  private Redirect() {}

  /** The way to a page; it names no host, so that none that a request claims can get into it. */
  public static RedirectView to(LocalAddress page) {
    RedirectView view = new RedirectView(page.value());
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return view;
  }
}
