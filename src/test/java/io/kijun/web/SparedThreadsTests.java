package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** However many requests there are, a probe is answered. */
class SparedThreadsTests {

  private final SparedThreads filter =
      new SparedThreads(
          new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 1, 1, 1, 1, 1, Duration.ZERO, 2),
          pages(new PeoplesPages()));
  private final List<String> served = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  private static ObjectProvider<ProblemPages> pages(ProblemPages pages) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("pages", pages);
    return beans.getBeanProvider(ProblemPages.class);
  }

  /** People ask for what is below /people. */
  private static final class PeoplesPages implements ProblemPages {

    @Override
    public boolean isFor(String path) {
      return path.startsWith("/people");
    }

    @Override
    public ModelAndView page(
        Problem problem, HttpServletRequest request, HttpServletResponse response) {
      throw new AssertionError("such a page asks the database who reads it");
    }

    @Override
    public void writeBare(
        Problem problem, HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(problem.getStatus());
      response.setContentType("text/html");
    }
  }

  /** Asks for the paths, one while the one before is served. */
  private List<Integer> statuses(String... paths) throws Exception {
    List<Integer> statuses = new ArrayList<>();
    ask(List.of(paths), statuses);
    return statuses;
  }

  private void ask(List<String> paths, List<Integer> statuses) throws Exception {
    if (!paths.isEmpty()) {
      MockHttpServletResponse response = new MockHttpServletResponse();
      boolean[] reached = new boolean[1];
      filter.doFilter(
          new MockHttpServletRequest("GET", paths.get(0)),
          response,
          (request, answer) -> {
            reached[0] = true;
            served.add(paths.get(0));
            next(paths.subList(1, paths.size()), statuses);
          });
      if (!reached[0]) {
        next(paths.subList(1, paths.size()), statuses);
      }
      statuses.add(0, response.getStatus());
      types.add(0, String.valueOf(response.getContentType()));
    }
  }

  private void next(List<String> paths, List<Integer> statuses) {
    try {
      ask(paths, statuses);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void othersAreRefusedWhereProbesAreServed() throws Exception {
    assertThat(statuses("/a", "/b", "/c", "/actuator/health/liveness", "/actuator/health", "/d"))
        .containsExactly(200, 200, 503, 200, 200, 503);
    assertThat(statuses("/a", "/b")).containsExactly(200, 200);
    assertThat(served).doesNotContain("/c", "/d");
  }

  @Test
  void peopleAreShownAPageAndProgramsAProblem() throws Exception {
    assertThat(statuses("/a", "/b", "/people/home", "/api/suppliers"))
        .containsExactly(200, 200, 503, 503);
    assertThat(types).containsExactly("null", "null", "text/html", "application/problem+json");
  }
}
