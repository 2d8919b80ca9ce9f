package io.kijun.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where the servlet container, not a controller, refuses a request. */
@Controller
final class ErrorPage implements ErrorController {

  private final ObjectProvider<ProblemPages> pages;

  ErrorPage(ObjectProvider<ProblemPages> pages) {
    this.pages = pages;
  }

  @RequestMapping("${server.error.path:/error}")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    int code = isOfTheDatabase(request) ? 503 : status instanceof Integer known ? known : 404;
    String uri = path instanceof String known ? known : "$";
    Problem problem = Problem.of(code, uri);
    ProblemPages shown = pages.getIfAvailable();
    return shown != null && shown.isFor(uri)
        ? shown.page(problem, request, response)
        : problem.answer();
  }

  /** Whether a filter failed because the database is not there: sign-in asks it first of all. */
  private static boolean isOfTheDatabase(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception
        && (exception instanceof DataAccessException
            || exception instanceof CannotCreateTransactionException);
  }
}
