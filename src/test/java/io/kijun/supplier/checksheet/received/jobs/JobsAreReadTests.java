package io.kijun.supplier.checksheet.received.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What those who may are told of a job, and what they get. */
@KijunService
class JobsAreReadTests {

  private static final String IN = "/api/check-sheets";
  private static final String OUT = "/api/check-sheets/out";
  private static final String ZIP = "application/zip";
  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final SheetJobs jobs;
  private String code = "";

  @Autowired
  JobsAreReadTests(People people, SheetRound round, SheetJobs jobs) {
    this.people = people;
    this.round = round;
    this.jobs = jobs;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "READ-" + numbers;
    round.register(code, "read");
  }

  private String made() {
    Answer started = people.json("reviewer", "POST", OUT, Map.of("suppliers", List.of(code)));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    people.whenDone("reviewer", started.header("Location"));
    return started.header("Location");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/zip | true",
        "application/zip, application/json;q=0.5 | true",
        "*/* | false",
        "application/json | false",
        "application/json, application/zip;q=0.5 | false",
        "application/json, text/plain, */* | false",
        "text/html | false",
        "no type | false"
      })
  void theLocationGivesTheZipToWhoAsksForIt(String accept, boolean isZip) {
    byte[] answer = people.download("reviewer", made(), "Accept", accept);
    assertThat(new String(answer, 0, 2, UTF_8).equals("PK")).isEqualTo(isZip);
  }

  @Test
  void whileAJobRunsTheZipIsNotThereYet() {
    CountDownLatch over = new CountDownLatch(1);
    SheetJob job =
        jobs.start(
            JobKind.OUT,
            1,
            jobs.newFolder(),
            Sight.ALL,
            new Actor("reviewer", "test", true),
            (running, hands) -> awaited(over));
    String path = OUT + "/" + job.id();
    Answer running = people.ask("reviewer", "GET", path, "Accept", ZIP);
    over.countDown();
    assertThat(running.status()).isEqualTo(202);
    assertThat(running.header("Content-Type")).startsWith("application/json");
    assertThat(running.json().at("/state").asString()).isEqualTo("RUNNING");
    people.whenDone("reviewer", path);
  }

  private static void awaited(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({"OFFICER", "APPROVER", "AUDITOR"})
  void whoReadsAllReadsHowJobsWentAndGetsNoSheets(String role) {
    String reader = people.join("jobs-read-" + role.toLowerCase(Locale.ROOT), role);
    String path = made();
    assertThat(people.ask(reader, "GET", path).json().at("/results/0/supplier").asString())
        .isEqualTo(code);
    assertThat(people.ask(reader, "GET", path + "/file").status()).isEqualTo(403);
    Answer zip = people.ask(reader, "GET", path, "Accept", ZIP);
    assertThat(zip.status()).isEqualTo(403);
    assertThat(zip.text()).doesNotContain("PK");
    assertThat(people.ask(reader, "DELETE", path).status()).isEqualTo(403);

    String in =
        round
            .in("reviewer", IN, Map.of("a.xlsx", round.out(code).mark("1", "○").bytes()))
            .header("Location");
    people.whenDone("reviewer", in);
    assertThat(people.ask(reader, "GET", in).json().at("/results/0/supplier").asString())
        .isEqualTo(code);

    people.json("admin", "PUT", "/api/users/" + reader, Map.of("groups", List.of("elsewhere")));
    assertThat(people.ask(reader, "GET", path).status()).isEqualTo(404);
    assertThat(people.ask(reader, "GET", in).status()).isEqualTo(404);
  }

  @Test
  void aResultTellsAllThatTheSheetDoesButForHowItIsJudged() {
    String other = code + "-other";
    round.register(other, "read");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("another's.xlsx", out("a").stamp(3, other).bytes());
    files.put("unknown.xlsx", out("b").stamp(5, "0123456789abcdef").bytes());
    files.put(
        "to come.xlsx",
        out("c")
            .mark("2", "○")
            .put("grounds", "q:policy.review", "answer", "はい")
            .put("grounds", "q:policy.review", "dates", "2027/1/1")
            .bytes());
    files.put("no answer.xlsx", out("d").put("grounds", "q:backup", "answer", "たぶん").bytes());
    files.put("beside.xlsx", out("e").put("marks", "i:2", "last", "×").bytes());
    String used = code + "-used";
    round.register(used, "read");
    FilledSheet once = round.out(used).mark("1", "○");
    round.accept("reviewer", round.in("reviewer", used, once.bytes()).json());
    files.put("used.xlsx", once.mark("2", "○").bytes());

    String job = round.in("reviewer", IN, files).header("Location");
    List<JsonNode> results = people.whenDone("reviewer", job).at("/results").valueStream().toList();

    assertThat(results).hasSize(files.size());
    for (JsonNode result : results) {
      String path =
          SheetRound.path(result.at("/supplier").asString()) + "/" + result.at("/sheet").asString();
      JsonNode sheet = people.ask("reviewer", "GET", path).json();
      assertThat(result.at("/problems"))
          .as(result.toString())
          .isNotEmpty()
          .containsExactlyElementsOf(
              sheet
                  .at("/problems")
                  .valueStream()
                  .filter(one -> sheet.at("/doubts").valueStream().noneMatch(one::equals))
                  .toList());
    }
    List<String> told =
        List.of(
            "SHEET_OTHER_SUPPLIER",
            "SHEET_CODE_UNKNOWN",
            "DAY_TO_COME",
            "NOT_AN_ANSWER",
            "WRONG_COLUMN",
            "SHEET_CODE_USED");
    for (int i = 0; i < told.size(); i++) {
      assertThat(results.get(i).at("/problems").toString()).contains(told.get(i));
    }
  }

  private FilledSheet out(String suffix) {
    String supplier = code + "-" + suffix;
    round.register(supplier, "read");
    return round.out(supplier).mark("1", "○");
  }

  @ParameterizedTest
  @CsvSource({
    "returned.bin, application/zip",
    "returned.bin, application/x-zip-compressed",
    "returned, ''",
    "returned.xlsx, ''"
  })
  void aZipIsOneByWhatItIsToo(String name, String type) {
    byte[] zip = zip(Map.of("sheet.xlsx", round.out(code).mark("1", "○").bytes()));
    String job = round.in("reviewer", IN, type, Map.of(name, zip)).header("Location");
    JsonNode results = people.whenDone("reviewer", job).at("/results");
    assertThat(results.at("/0/file").asString()).as(results.toString()).isEqualTo("sheet.xlsx");
    assertThat(results.at("/0/state").asString()).isEqualTo("RECEIVED");
  }

  @Test
  void aWorkbookIsNoZipOfSheetsWhateverItIsSaidToBe() {
    byte[] sheet = round.out(code).mark("1", "○").bytes();
    String job = round.in("reviewer", IN, ZIP, Map.of("sheet.xlsx", sheet)).header("Location");
    JsonNode results = people.whenDone("reviewer", job).at("/results");
    assertThat(results.at("/0/state").asString()).as(results.toString()).isEqualTo("RECEIVED");
    Answer noZip = round.in("reviewer", IN, ZIP, Map.of("returned.bin", new byte[] {1, 2}));
    assertThat(noZip.json().at("/issues/0/code").asString()).isEqualTo("ARCHIVE_REFUSED");
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
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
