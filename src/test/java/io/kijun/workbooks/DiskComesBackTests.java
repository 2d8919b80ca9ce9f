package io.kijun.workbooks;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.Instances;
import io.kijun.fixture.OnItsOwn;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was uploaded for drafts that are discarded takes no disk for long. */
class DiskComesBackTests {

  private static final int MEGABYTE = 1 << 20;
  private static final int DRAFTS = 8;
  private static final String BOOK = "01-small.xlsx";

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(13);

  private byte[] withPicture(byte[] workbook) throws IOException {
    byte[] picture = new byte[9 * MEGABYTE];
    random.nextBytes(picture);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.addPicture(picture, Workbook.PICTURE_TYPE_PNG);
      book.write(out);
      return out.toByteArray();
    }
  }

  /** What an officer does with drafts of large workbooks, until none is left. */
  private interface Drafting {

    void with(Officer officer) throws IOException;
  }

  /** An officer who drafts a workbook of some megabytes again and again. */
  private final class Officer {

    private final People people;
    private final byte[] workbook;

    Officer(People people, byte[] workbook) {
      this.people = people;
      this.workbook = workbook;
      people.join("sato", "OFFICER");
    }

    /** The path of a new draft. */
    String draft() throws IOException {
      Answer draft = people.draft("sato", "大きい", Map.of(BOOK, withPicture(workbook)));
      assertThat(draft.status()).as(draft.text()).isEqualTo(201);
      return "/api/drafts/" + draft.json().at("/id").asString();
    }

    int read(String draft) {
      return people.ask("sato", "GET", draft + "/workbooks/" + BOOK).status();
    }

    void discard(String draft) {
      assertThat(people.ask("sato", "DELETE", draft).status()).isEqualTo(204);
    }
  }

  private void becomesSmallAfter(Drafting drafting) throws IOException {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    Path data = folder.resolve("data");
    try (var service = Instances.start(List.of("--kijun.data=" + data), standard)) {
      People people = new People(new Api(service.getEnvironment()));
      drafting.with(new Officer(people, Files.readAllBytes(standard.resolve(BOOK))));
      becomesSmall(data, people);
    }
  }

  @Test
  void theFilesOfDiscardedDraftsAreGone() throws IOException {
    becomesSmallAfter(
        officer -> {
          for (int i = 0; i < DRAFTS; i++) {
            officer.discard(officer.draft());
          }
        });
  }

  @Test
  void whateverManyReadAtOnceIsNotHeldByTheirConnections() throws IOException {
    becomesSmallAfter(
        officer -> {
          List<String> drafts = new ArrayList<>();
          for (int i = 0; i < DRAFTS; i++) {
            drafts.add(officer.draft());
          }
          drafts.stream()
              .map(draft -> supplyAsync(() -> officer.read(draft), OnItsOwn.THREAD))
              .toList()
              .forEach(read -> assertThat(read.join()).isEqualTo(200));
          drafts.forEach(officer::discard);
        });
  }

  /** While the service is in use: H2 lets go of large objects when something else is written. */
  private static void becomesSmall(Path data, People people) {
    await()
        .pollInterval(Duration.ofSeconds(1))
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> {
              Answer token = people.json("sato", "POST", "/api/tokens", Map.of("label", "in use"));
              assertThat(token.status()).as(token.text()).isEqualTo(201);
              assertThat(Files.size(data.resolve("kijun.mv.db")) / MEGABYTE)
                  .isLessThan(DRAFTS * 9 * 2 / 3);
            });
  }
}
