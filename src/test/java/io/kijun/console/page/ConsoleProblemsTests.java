package io.kijun.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Text;
import io.kijun.fixture.KijunService;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** People for whom there is no room now are told so in their language. */
@KijunService
class ConsoleProblemsTests {

  private final ConsoleProblems problems;

  @Autowired
  ConsoleProblemsTests(ConsoleProblems problems) {
    this.problems = problems;
  }

  private MockHttpServletResponse bare(Locale language, String... header) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/console/suppliers");
    request.addPreferredLocale(language);
    for (int i = 0; i < header.length; i += 2) {
      request.addHeader(header[i], header[i + 1]);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    problems.writeBare(
        Problem.of(ProblemKind.UNAVAILABLE, "$", new Text("満員です。", "There is no room.")),
        request,
        response);
    return response;
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void aPageOfNothingElseIsShown() {
    MockHttpServletResponse answer = bare(Locale.JAPANESE);

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getContentType()).startsWith("text/html");
    assertThat(text(answer))
        .contains("<html lang=\"ja\"", "混み合っています", "満員です。", "しばらくしてから")
        .doesNotContain("<nav");
    assertThat(text(bare(Locale.ENGLISH)))
        .contains("<html lang=\"en\"", "Too much at once", "There is no room.");
  }

  @Test
  void aPageThatIsThereAlreadyShowsItAmongItsProblemsWhateverPartItAskedFor() {
    MockHttpServletResponse answer = bare(Locale.JAPANESE, "HX-Request", "true");

    assertThat(text(answer)).contains("満員です。").doesNotContain("<html", "<body");
    assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#problems");
    assertThat(answer.getHeader("HX-Reselect")).isEqualTo("unset");
  }
}
