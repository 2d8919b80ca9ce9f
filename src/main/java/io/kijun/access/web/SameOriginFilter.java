package io.kijun.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser that has signed in sends its password along with whatever any page makes it request. So
 * nothing is changed for a page that is not ours.
 */
final class SameOriginFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean foreign =
        site != null
            ? !site.equals("same-origin") && !site.equals("none")
            : origin != null && !origin.endsWith("//" + request.getHeader("Host"));
    if (foreign && !READING.contains(request.getMethod())) {
      SecurityAnswers.foreignPage(response);
      return;
    }
    chain.doFilter(request, response);
  }
}
