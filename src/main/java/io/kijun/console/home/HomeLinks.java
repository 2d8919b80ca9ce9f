package io.kijun.console.home;

import io.kijun.console.ConsolePermissions;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links to pages that the reader may open. */
final class HomeLinks {

  private final ConsolePermissions permissions;
  private final HttpServletRequest request;

  HomeLinks(ConsolePermissions permissions, HttpServletRequest request) {
    this.permissions = permissions;
    this.request = request;
  }

  /** The address of a page; null: the reader may not open it. */
  @Nullable String to(String address) {
    int query = address.indexOf('?');
    String page = query < 0 ? address : address.substring(0, query);
    return permissions.may(request, "GET " + page) ? address : null;
  }

  /** A value as it stands in an address. */
  static String value(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
