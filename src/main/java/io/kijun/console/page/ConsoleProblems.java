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
  private static final String BARE = "console/bare";
  private static final String PART = "console/problem :: told";

  private final Shells shells;
  private final WordsArguments words;
  private final Assets assets;
  private final ObjectProvider<ThymeleafViewResolver> views;

  ConsoleProblems(
      Shells shells,
      WordsArguments words,
      Assets assets,
      ObjectProvider<ThymeleafViewResolver> views) {
    this.shells = shells;
    this.words = words;
    this.assets = assets;
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
    return page(told.problem(), request, response);
  }

  @Override
  public ModelAndView page(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    ModelAndView page =
        new ModelAndView(
            template(PAGE, request, response),
            Map.of(
                "shell", shells.of(request),
                "problem", ProblemTold.of(problem, words.of(request))));
    page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
    return page;
  }

  /** Answers a request that gets no further than a filter. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    write(page(problem, request, response), request, response);
  }

  @Override
  public void writeBare(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    ReaderWords spoken = words.of(request);
    ModelAndView page =
        new ModelAndView(
            template(BARE, request, response),
            Map.of(
                "language", locale(spoken).getLanguage(),
                "style", assets.address("console.css"),
                "problem", ProblemTold.of(problem, spoken)));
    page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
    write(page, request, response);
  }

  /** What is told: a page of its own, or a part that a page which is there already shows. */
  private static String template(
      String page, HttpServletRequest request, HttpServletResponse response) {
    if (!Htmx.isHtmx(request)) {
      return page;
    }
    Htmx.intoProblems(response);
    return PART;
  }

  private static Locale locale(ReaderWords words) {
    return words.isJapanese() ? Locale.JAPANESE : Locale.ENGLISH;
  }

  private void write(ModelAndView page, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(Objects.requireNonNull(page.getStatus()).value());
    try {
      View view =
          views
              .getObject()
              .resolveViewName(
                  Objects.requireNonNull(page.getViewName()), locale(words.of(request)));
      Objects.requireNonNull(view).render(page.getModel(), request, response);
    } catch (Exception e) {
      throw new IllegalStateException("the page of a problem cannot be written", e);
    }
  }
}
