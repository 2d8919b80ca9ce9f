package io.kijun.console.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a page that is there already asks for, by script. */
public final class Htmx {

  /** The header of what a page asks for by script. */
  public static final String REQUEST = "HX-Request";

  private Htmx() {}

  /** Whether a part of a page is asked for: the answer is a fragment. */
  public static boolean asksForPart(HttpServletRequest request) {
    return isHtmx(request) && request.getHeader("HX-Boosted") == null;
  }

  /** Whether a page asks by script. */
  public static boolean isHtmx(HttpServletRequest request) {
    return request.getHeader(REQUEST) != null;
  }

  /** Has the browser open another page. */
  public static void leadTo(HttpServletResponse response, String address) {
    response.setHeader("HX-Redirect", address);
  }

  /** Has the page show the answer where it tells of problems, and stay as it is. */
  static void intoProblems(HttpServletResponse response) {
    response.setHeader("HX-Retarget", "#problems");
    response.setHeader("HX-Reswap", "innerHTML show:none");
    response.setHeader("HX-Reselect", "unset");
    response.setHeader("HX-Push-Url", "false");
  }
}
