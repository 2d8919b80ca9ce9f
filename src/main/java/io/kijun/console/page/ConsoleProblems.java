package io.kijun.console.page;

import io.kijun.console.ConsolePermissions;
import io.kijun.web.Problem;
import io.kijun.web.ProblemPages;
import io.kijun.web.ToldProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.DisconnectedClientHelper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Tells people of the problems that the API tells programs of: as a page, or to a page that is
 * there already as a fragment, so that what was typed stays.
 */
@Component
public class ConsoleProblems implements HandlerExceptionResolver, ProblemPages, Ordered {

  private static final String PAGE = "console/problem";
  private static final String PART = "console/problem :: told";

  private final Shells shells;
  private final WordsArguments words;
  private final ObjectProvider<ThymeleafViewResolver> views;

  ConsoleProblems(
      Shells shells, WordsArguments words, ObjectProvider<ThymeleafViewResolver> views) {
    this.shells = shells;
    this.words = words;
    this.views = views;
  }

  /** Before those that answer programs. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }

  @Override
  public boolean isFor(String path) {
    return ConsolePermissions.isConsole(path);
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (!isFor(request.getRequestURI())
        || response.isCommitted()
        || DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      return null;
    }
    ToldProblem told = ToldProblem.of(exception, request.getRequestURI());
    told.headers().forEach((name, values) -> values.forEach(one -> response.addHeader(name, one)));
    if (Htmx.isHtmx(request)) {
      Htmx.intoProblems(response);
    }
    return page(told.problem(), request);
  }

  @Override
  public ModelAndView page(Problem problem, HttpServletRequest request) {
    ModelAndView page =
        new ModelAndView(
            Htmx.isHtmx(request) ? PART : PAGE,
            Map.of(
                "shell", shells.of(request),
                "problem", ProblemTold.of(problem, words.of(request))));
    page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
    return page;
  }

  /** Answers a request that gets no further than a filter. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    ModelAndView page = page(problem, request);
    response.setStatus(problem.getStatus());
    if (Htmx.isHtmx(request)) {
      Htmx.intoProblems(response);
    }
    Locale locale = words.of(request).isJapanese() ? Locale.JAPANESE : Locale.ENGLISH;
    try {
      View view =
          views.getObject().resolveViewName(Objects.requireNonNull(page.getViewName()), locale);
      Objects.requireNonNull(view).render(page.getModel(), request, response);
    } catch (Exception e) {
      throw new IllegalStateException("the page of a problem cannot be written", e);
    }
  }
}
