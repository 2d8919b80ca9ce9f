package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.HugeWorkbooks;
import io.kijun.fixture.HugeWorkbooks.Huge;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files that are made to take much time or memory are answered soon, and say what is too much. */
@KijunService
class HugeUploadTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private static Path folder = Path.of("");
  private final Api api;
  private final People people;

  @Autowired
  HugeUploadTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void officer() {
    people.join("sato", "OFFICER");
  }

  static List<Huge> huge() throws IOException {
    SmallWorkbooks.write(folder);
    return HugeWorkbooks.all(Files.readAllBytes(folder.resolve(SMALL)));
  }

  @ParameterizedTest
  @MethodSource("huge")
  void isAnsweredByItsPlace(Huge huge) throws IOException {
    Map<String, byte[]> files = SmallWorkbooks.files(folder);
    files.put(SMALL, huge.making().file());
    String before = api.get("/api/standard").text();
    Answer answer = people.draft("sato", "題名", files);

    String text = answer.text().substring(0, Math.min(5000, answer.text().length()));
    assertThat(answer.status()).as(huge + text).isEqualTo(huge.status());
    if (huge.place().equals(HugeWorkbooks.NOTHING)) {
      assertThat(answer.json().at("/problems")).isEmpty();
    } else if (answer.status() == 201) {
      assertThat(all(answer.json().at("/problems")).map(HugeUploadTests::place))
          .contains(huge.place());
    } else {
      assertThat(answer.json().at("/issues/0/path").asString()).startsWith(SMALL + huge.place());
    }
    assertThat(api.get("/api/standard").text()).isEqualTo(before);
  }

  private static Stream<JsonNode> all(JsonNode problems) {
    return problems
        .valueStream()
        .flatMap(one -> Stream.concat(Stream.of(one), all(one.at("/consequences"))));
  }

  private static String place(JsonNode problem) {
    String cell = problem.at("/cell").asString("");
    String sheet = problem.at("/sheet").asString("");
    return problem.at("/code").asString()
        + (sheet.isEmpty() ? "" : " › " + sheet)
        + (cell.isEmpty() ? "" : " › " + cell);
  }
}
