package io.kijun.console.page;

import io.kijun.console.ConsolePermissions;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links to pages that are there and that the reader may open. */
public final class PageLinks {

  private final ConsolePermissions permissions;
  private final HttpServletRequest request;

  /** Links for whoever sends a request. */
  public PageLinks(ConsolePermissions permissions, HttpServletRequest request) {
    this.permissions = permissions;
    this.request = request;
  }

  /** The address of a page; null: there is none, or the reader may not open it. */
  public @Nullable String to(String address) {
    int query = address.indexOf('?');
    String page = query < 0 ? address : address.substring(0, query);
    return permissions.may(request, "GET " + page) ? address : null;
  }

  /** A text as it stands in an address, in a path too. */
  public static String value(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
