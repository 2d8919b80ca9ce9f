package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What comes in neither floods the log nor writes lines of its own into it. */
@KijunService
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {

  private static final Logger LOG = LoggerFactory.getLogger(QuietLogTests.class);
  private static final int MOST_CHARACTERS = 2_000;
  private static final String FORGED = "2026-11-24T00:00:00.000Z  INFO forged";

  @TempDir private Path folder = Path.of("");
  private final People people;

  @Autowired
  QuietLogTests(People people) {
    this.people = people;
  }

  @Test
  void twentyThousandOddCellsAreNotLogged(CapturedOutput output) throws IOException {
    people.join("sato", "OFFICER");
    Sample sample = Sample.in(folder);
    byte[] odd =
        new BadWorkbooks(sample.content())
            .rows(
                4_000,
                i ->
                    "<row r=\""
                        + (100 + i)
                        + "\">"
                        + "<c t=\"s\"><v>x</v></c>".repeat(5)
                        + "</row>",
                "");
    Map<String, byte[]> files = new HashMap<>(SmallWorkbooks.files(folder));
    files.put(Sample.NAME, odd);
    int before = output.getAll().length();
    String draft = "/api/drafts/" + people.draft("sato", "題名", files).json().at("/id").asString();
    people.ask("sato", "GET", draft + "/workbooks/" + Sample.NAME + "?annotated=true");

    assertThat(output.getAll().length() - before).isLessThan(MOST_CHARACTERS);
  }

  @Test
  void noMessageWritesLinesOfItsOwn(CapturedOutput output) {
    LOG.warn("event=planted sheet={}", "a\n" + FORGED + "\r\u001b[31m\u202e\u2028");
    LOG.warn(
        "event=planted",
        new IllegalStateException("a\n" + FORGED, new IOException("b\n" + FORGED)));

    assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("2026-11-24T00:00:00"));
    assertThat(output.getAll())
        .contains("sheet=a?" + FORGED + "??[31m??")
        .contains("IllegalStateException: a?" + FORGED)
        .contains("\nCaused by: java.io.IOException: b?" + FORGED)
        .contains("\n\tat ");
  }
}
