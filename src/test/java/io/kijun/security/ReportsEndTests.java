package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A cell of a case costs what it is long; a report that takes too long is given up, and says so.
 */
class ReportsEndTests {

  private static final String SMALL = "01-small.xlsx";
  private static final String DAY = "2026-11-24";

  @TempDir private static Path folder = Path.of("");

  private static Map<String, byte[]> withCases(List<List<String>> cases) throws IOException {
    SmallWorkbooks.write(folder);
    SmallWorkbooks.addCases(folder.resolve(SMALL), cases);
    return SmallWorkbooks.files(folder);
  }

  private static List<String> codes(Answer answer) {
    List<String> codes = new ArrayList<>();
    for (JsonNode problem : answer.json().required("problems")) {
      codes.add(problem.required("code").stringValue());
    }
    return codes;
  }

  /** With the time that reports usually have. */
  @KijunService
  static class InTime {

    private final People people;

    @Autowired
    InTime(People people) {
      this.people = people;
    }

    @BeforeEach
    void officer() {
      people.join("sato", "OFFICER");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "event S\u0085 y",
          "発生 xS\u0085 y",
          "profile S\u0085=",
          "申告 aS=S\u0085",
          "aS\u0085 = S",
          "a #1S\u0085S"
        })
    void aLineOfBlanksIsReadAtOnceAndRefused(String form) throws IOException {
      List<List<String>> cases = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        cases.add(List.of(DAY, form.replace("S", " ".repeat(3800 / 2 - 5)), "1-1 = 充足"));
      }
      Answer answer = people.draft("sato", "行", withCases(cases));

      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(codes(answer)).contains("CASE_LINE");
      assertThat(answer.text()).contains("500文字以内").hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 480})
    void aLineThatIsNotTooLongIsRefusedForWhatItSays(int blanks) throws IOException {
      String line = "event " + " ".repeat(blanks) + "\u0085 y";
      Answer answer = people.draft("sato", "行", withCases(List.of(List.of(DAY, line, "x = 充足"))));

      assertThat(codes(answer)).contains("CASE_LINE");
      assertThat(answer.text()).doesNotContain("500文字以内");
    }
  }

  /** With no time at all. */
  @KijunService
  @TestPropertySource(properties = "kijun.limits.report=1ns")
  static class TooLate {

    private final Api api;
    private final People people;

    @Autowired
    TooLate(Api api, People people) {
      this.api = api;
      this.people = people;
    }

    @Test
    void aReportThatTakesTooLongIsAProblemOfTheDraft() throws IOException {
      people.join("sato", "OFFICER");
      people.join("tanaka", "APPROVER");
      Answer answer = people.draft("sato", "遅い", withCases(List.of()));
      String path = "/api/drafts/" + answer.json().required("id").stringValue();

      assertThat(answer.status()).as(answer.text()).isEqualTo(201);
      assertThat(codes(answer)).containsExactly("REPORT_TOO_SLOW");
      assertThat(codes(people.ask("sato", "GET", path))).containsExactly("REPORT_TOO_SLOW");
      assertThat(api.get(path + "/workbooks/" + SMALL).status()).isEqualTo(200);
    }
  }
}
