package io.kijun.web;

import io.kijun.core.standard.Text;
import io.kijun.runtime.Limits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps some threads for those that ask how the service is: whatever all other requests wait for,
 * such as slow readers of their answers, a probe is answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SparedThreads extends OncePerRequestFilter {

  private static final String PROBES = "/actuator/health";
  private static final String RETRY_SECONDS = "2";

  private final Semaphore others;
  private final ObjectProvider<ProblemPages> pages;

  SparedThreads(Limits limits, ObjectProvider<ProblemPages> pages) {
    this.others = new Semaphore(limits.requests());
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(PROBES);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!others.tryAcquire()) {
      refuse(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      others.release();
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Problem problem =
        Problem.of(
            ProblemKind.UNAVAILABLE,
            "$",
            new Text(
                "要求が多いため、受け付けられません。しばらくしてからもう一度お試しください。",
                "Too much is being asked at once; please try again in a while."));
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    ProblemPages shown = pages.getIfAvailable();
    if (shown != null && shown.isFor(request.getRequestURI())) {
      shown.writeBare(problem, request, response);
      return;
    }
    byte[] body = problem.json();
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
