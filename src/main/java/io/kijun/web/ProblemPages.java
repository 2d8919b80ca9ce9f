package io.kijun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What people are shown where programs are answered with a {@link Problem}. */
public interface ProblemPages {

  /** Whether people ask for what is at a path. */
  boolean isFor(String path);

  /** The page, or for htmx the fragment, that tells of a problem. */
  ModelAndView page(Problem problem, HttpServletRequest request, HttpServletResponse response);

  /** Answers with nothing but the problem, and asks nobody for it: there is no room for more. */
  void writeBare(Problem problem, HttpServletRequest request, HttpServletResponse response);
}
