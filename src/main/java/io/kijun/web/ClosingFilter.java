package io.kijun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says that a connection is closed where the body of a request is not going to be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClosingFilter extends OncePerRequestFilter {

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");
  private static final int FIRST_REFUSAL = 400;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!bringsBody(request)) {
      chain.doFilter(request, response);
    } else if (WITHOUT_BODY.contains(request.getMethod())) {
      close(response);
      chain.doFilter(request, response);
    } else {
      chain.doFilter(request, new Closing(response));
    }
  }

  private static boolean bringsBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static void close(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CONNECTION, "close");
  }

  /** An answer after which the connection is closed if it is a refusal. */
  private static final class Closing extends HttpServletResponseWrapper {

    Closing(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      super.setStatus(status);
      if (status >= FIRST_REFUSAL) {
        close((HttpServletResponse) getResponse());
      }
    }

    @Override
    public void sendError(int status) throws IOException {
      close((HttpServletResponse) getResponse());
      super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      close((HttpServletResponse) getResponse());
      super.sendError(status, message);
    }
  }
}
