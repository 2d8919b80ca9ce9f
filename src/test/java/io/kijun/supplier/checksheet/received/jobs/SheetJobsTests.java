package io.kijun.supplier.checksheet.received.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Many sheets go out as a ZIP, and many come back in one. */
@KijunService
class SheetJobsTests {

  private static final String IN = "/api/check-sheets";
  private static final String OUT = "/api/check-sheets/out";

  private static final int GOOD = 295;

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private String group = "";

  @Autowired
  SheetJobsTests(People people, SheetRound round) {
    this.people = people;
    this.round = round;
  }

  @BeforeEach
  void suppliers() {
    people.join("reviewer", "REVIEWER");
    people.join("reviewer2", "REVIEWER");
    numbers++;
    group = "jobs" + numbers;
    round.register(group + "-a", group);
    round.register(group + "-b", group);
  }

  private Map<String, byte[]> zipOf(String path) throws IOException {
    return unzipped(people.download("reviewer", path));
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void aGroupsSheetsGoOutAndComeBackInOneZipOfWhichSomeAreBad() throws IOException {
    Answer started = people.json("reviewer", "POST", OUT, Map.of("group", group));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    String job = started.header("Location");
    JsonNode made = people.whenDone("reviewer", job);
    assertThat(made.at("/state").asString()).as(made.toString()).isEqualTo("DONE");
    assertThat(made.at("/done").asInt()).isEqualTo(2);
    assertThat(people.ask("reviewer2", "GET", job).status()).isEqualTo(404);
    assertThat(people.ask("reviewer2", "GET", job + "/file").status()).isEqualTo(404);
    assertThat(people.ask("admin", "GET", job).status()).isEqualTo(200);

    Map<String, byte[]> back = new LinkedHashMap<>();
    zipOf(made.at("/file").asString())
        .forEach(
            (name, sheet) -> back.put("戻り/" + name, FilledSheet.of(sheet).mark("1", "○").bytes()));
    assertThat(back).hasSize(2);
    back.put("photo.jpg", new byte[] {1});
    back.put("../up.xlsx", new byte[] {1});
    back.put("broken.xlsx", "PK broken".getBytes(UTF_8));
    back.put(
        "nobody.xlsx",
        FilledSheet.of(back.values().iterator().next()).stamp(5, "-").stamp(3, "-").bytes());
    back.put("__MACOSX/._photo.jpg", new byte[] {1});

    Answer begun = round.in("reviewer", IN, Map.of("all.zip", zip(back)));
    assertThat(begun.status()).as(begun.text()).isEqualTo(202);
    assertThat(begun.json().at("/total").asInt()).isEqualTo(6);
    JsonNode taken = people.whenDone("reviewer", begun.header("Location"));
    assertThat(taken.at("/state").asString()).isEqualTo("DONE");
    List<JsonNode> results = taken.at("/results").valueStream().toList();
    assertThat(results)
        .extracting(one -> one.at("/state").asString())
        .containsExactly("RECEIVED", "RECEIVED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
    assertThat(results.get(0).at("/supplier").asString()).startsWith(group);
    assertThat(results.get(5).at("/problems/0/code").asString()).isEqualTo("UNKNOWN_SUPPLIER");
    String sheet =
        SheetRound.path(results.get(0).at("/supplier").asString())
            + "/"
            + results.get(0).at("/sheet").asString();
    assertThat(people.ask("reviewer", "GET", sheet).json().at("/state").asString())
        .isEqualTo("RECEIVED");
    assertThat(people.ask("reviewer", "GET", begun.header("Location") + "/file").status())
        .isEqualTo(404);
  }

  @Test
  void whoSeesFewerSuppliersThanWhoStartedAJobKnowsNothingOfIt() {
    String job = people.json("reviewer", "POST", OUT, Map.of("group", group)).header("Location");
    people.whenDone("reviewer", job);
    people.join("jobs-approver", "APPROVER");
    people.join("jobs-admin", "ADMIN");
    assertThat(people.ask("jobs-admin", "GET", job).status()).isEqualTo(200);
    people.json("admin", "PUT", "/api/users/jobs-admin", Map.of("groups", List.of("elsewhere")));
    assertThat(people.ask("jobs-admin", "GET", job).status()).isEqualTo(404);
    assertThat(people.ask("jobs-admin", "GET", job + "/file").status()).isEqualTo(404);
    assertThat(people.ask("jobs-admin", "DELETE", job).status()).isEqualTo(404);
  }

  /** The five: a broken file, one cut short, a picture, one of nobody, one that came already. */
  @Test
  void ofManySheetsInOneZipFiveAreBad() throws IOException {
    for (int i = 1; i <= GOOD; i++) {
      round.register(group + "-" + i, group + "-many");
    }
    String job =
        people.json("reviewer", "POST", OUT, Map.of("group", group + "-many")).header("Location");
    JsonNode made = people.whenDone("reviewer", job);
    Map<String, byte[]> back = zipOf(made.at("/file").asString());
    assertThat(back).hasSize(GOOD);
    byte[] first = back.values().iterator().next();
    back.put("broken.xlsx", "PK broken".getBytes(UTF_8));
    back.put("cut.xlsx", Arrays.copyOf(first, first.length / 2));
    back.put("photo.xlsx", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    back.put("nobody.xlsx", FilledSheet.of(first).stamp(5, "-").stamp(3, "NOBODY").bytes());
    back.put("again.xlsx", first);

    String in = round.in("reviewer", IN, Map.of("all.zip", zip(back))).header("Location");
    JsonNode taken = people.whenDone("reviewer", in);

    assertThat(taken.at("/state").asString()).isEqualTo("DONE");
    List<JsonNode> results = taken.at("/results").valueStream().toList();
    assertThat(results).hasSize(GOOD + 5);
    assertThat(results.subList(0, GOOD))
        .allMatch(one -> one.at("/state").asString().equals("RECEIVED"));
    assertThat(results.subList(GOOD, GOOD + 5))
        .allMatch(one -> one.at("/state").asString().equals("REFUSED"))
        .allMatch(one -> !one.at("/problems").isEmpty());
    assertThat(results.get(GOOD + 4).at("/problems/0/code").asString())
        .isEqualTo("SHEET_RECEIVED_ALREADY");
  }

  @Test
  void whoIsLimitedMakesAndBringsNobodyElsesSheets() {
    people.join("limited", "REVIEWER");
    people.json("admin", "PUT", "/api/users/limited", Map.of("groups", List.of("elsewhere")));

    Answer group = people.json("limited", "POST", OUT, Map.of("group", this.group));
    assertThat(group.status()).isEqualTo(422);
    assertThat(group.json().at("/issues/0/path").asString()).isEqualTo("$.group");
    Answer listed =
        people.json("limited", "POST", OUT, Map.of("suppliers", List.of(this.group + "-a")));
    assertThat(listed.status()).isEqualTo(422);
    assertThat(listed.json().at("/issues/0/path").asString()).isEqualTo("$.suppliers[0]");

    byte[] sheet = round.out(this.group + "-a").mark("1", "○").bytes();
    Answer begun = round.in("limited", IN, Map.of("sheet.xlsx", sheet));
    JsonNode taken = people.whenDone("limited", begun.header("Location"));
    assertThat(taken.at("/results/0/state").asString()).isEqualTo("REFUSED");
    assertThat(taken.at("/results/0/problems/0/code").asString()).isEqualTo("UNKNOWN_SUPPLIER");
  }

  @Test
  void whatIsNoZipOrNoFormIsRefusedAtOnce() {
    Answer noZip = round.in("reviewer", IN, Map.of("all.zip", new byte[] {1, 2}));
    assertThat(noZip.status()).isEqualTo(422);
    assertThat(noZip.json().at("/issues/0/code").asString()).isEqualTo("ARCHIVE_REFUSED");
    assertThat(round.in("reviewer", IN, Map.of()).status()).isEqualTo(400);
    assertThat(people.json("reviewer", "POST", IN, Map.of()).status()).isEqualTo(415);
    Answer raw =
        people.bytes(
            "reviewer",
            "POST",
            IN,
            zip(Map.of("a.txt", new byte[] {1})),
            "Content-Type",
            "application/zip");
    assertThat(raw.status()).isEqualTo(202);
    assertThat(people.ask("reviewer", "DELETE", raw.header("Location")).status()).isEqualTo(204);
  }
}
