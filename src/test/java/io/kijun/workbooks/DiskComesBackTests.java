package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  @Test
  void theFilesOfDiscardedDraftsAreGone() throws IOException {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    byte[] small = Files.readAllBytes(standard.resolve("01-small.xlsx"));
    Path data = folder.resolve("data");
    try (var service = Instances.start(List.of("--kijun.data=" + data), standard)) {
      People people = new People(new Api(service.getEnvironment()));
      people.join("sato", "OFFICER");
      for (int i = 0; i < DRAFTS; i++) {
        Answer draft = people.draft("sato", "大きい", Map.of("01-small.xlsx", withPicture(small)));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        String path = "/api/drafts/" + draft.json().at("/id").asString();
        assertThat(people.ask("sato", "DELETE", path).status()).isEqualTo(204);
      }
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  assertThat(Files.size(data.resolve("kijun.mv.db")) / MEGABYTE)
                      .isLessThan(DRAFTS * 9 * 2 / 3));
    }
  }
}
