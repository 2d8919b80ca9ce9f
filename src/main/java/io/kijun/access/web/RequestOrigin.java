package io.kijun.access.web;

import io.kijun.access.Origin;
import io.kijun.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as those who sign in are counted by it. */
public final class RequestOrigin {

  private RequestOrigin() {}

  /** The origin of a request. */
  public static Origin of(HttpServletRequest request) {
    return new Origin(request.getRemoteAddr(), ClientAddress.wasPassedOn(request));
  }
}
