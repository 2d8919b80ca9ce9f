package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.StoresOfTheService;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.Api;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.runtime.Today;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Step;
import io.kijun.supplier.WorldEvents;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on record, written for other programs. */
class ExportCommandTests {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  @TempDir private Path folder = Path.of("");

  private record Ended(int code, String out, String err) {}

  private static Ended run(Stores stores, Object... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KijunCommand.run(
            Stream.concat(Stream.of("export"), Stream.of(more))
                .map(Object::toString)
                .toArray(String[]::new),
            new PrintWriter(out),
            new PrintWriter(err),
            new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo")),
            stores);
    return new Ended(code, out.toString(), err.toString());
  }

  private Stores stores() {
    return new StoresOfTheService("--kijun.data=" + folder.resolve("data"));
  }

  /** Three suppliers, of one of which nothing is known; and their hashes as they are evaluated. */
  private List<String> filled() {
    try (var service =
        Instances.start(
            List.of("--kijun.data=" + folder.resolve("data")),
            folder.resolve("none"),
            SmallStandardInForce.class)) {
      SmallPortfolio portfolio = new SmallPortfolio(service);
      List<String> codes = portfolio.of("XF", "export", 2);
      portfolio.register(List.of("XF-silent"), "export");
      happen(service.getBean(WorldEvents.class));
      People people = new People(new Api(service.getEnvironment()));
      return codes.stream()
          .map(
              code ->
                  people
                      .json(
                          "admin",
                          "POST",
                          "/api/suppliers/" + code + "/evaluations",
                          Map.of("asOf", DAY.toString()))
                      .json()
                      .at("/factsHash")
                      .asString())
          .toList();
    }
  }

  /** Of two events of the world one counts up to the day. */
  private static void happen(WorldEvents events) {
    for (String day : List.of("2026-06-01", "2026-11-26")) {
      UUID id = UUID.randomUUID();
      events.add(
          new WorldEvent(
              id,
              new Event("lawRevision", LocalDate.parse(day)),
              null,
              "endo",
              SmallStandardInForce.NOW,
              List.of()));
      events.add(id, new Step(EventState.CONFIRMED, "noda", null, null, SmallStandardInForce.NOW));
    }
  }

  private static String hash(String line) {
    FactsReader.Intake intake =
        new FactsReader(SmallStandard.ruleset().standard())
            .read(line.getBytes(StandardCharsets.UTF_8));
    assertThat(intake.issues()).isEmpty();
    assertThat(intake.asOf()).isEqualTo(DAY);
    Facts facts = Objects.requireNonNull(intake.facts());
    assertThat(facts.name()).isEqualTo("取引先" + facts.supplier());
    return FactsRecord.of(facts).hash().value();
  }

  @Test
  void linesSayWhatEvaluationsSee() throws Exception {
    List<String> hashes = filled();
    Ended ended = run(stores(), "facts", "--as-of", DAY);

    assertThat(ended.out().lines().map(ExportCommandTests::hash)).isEqualTo(hashes);
    assertThat(ended.err()).contains("XF-silent  事実がありません", "書き出し 2社、事実なし 1社");
    assertThat(ended.code()).isEqualTo(1);

    Ended before = run(stores(), "facts", "--as-of", DAY.minusDays(1), "--lang", "en");
    assertThat(before.out()).isEmpty();
    assertThat(before.err())
        .contains("XF-0000  Nothing is known of it.", "Written 0, without facts 3");

    Ended ruleset = run(stores(), "ruleset", "--as-of", DAY);
    assertThat(ruleset.code()).isZero();
    assertThat(Ruleset.read(ruleset.out().getBytes(StandardCharsets.UTF_8)).hash())
        .isEqualTo(SmallStandard.ruleset().hash());
    Ended none = run(stores(), "ruleset", "--as-of", "2024-10-31");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("2024-10-31に施行中のルールセットはありません。");

    Path file = folder.resolve("facts.jsonl.gz");
    Ended packed = run(stores(), "facts", "--as-of", DAY, "-o", file);
    assertThat(packed.out()).isEmpty();
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(ended.out());
    }
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aFileThatIsThereStaysAndOneThatBreaksOffIsTakenAway() throws Exception {
    Path there = Files.writeString(folder.resolve("there.jsonl"), "mine");
    Ended refused = run(() -> new BreakingStore(), "facts", "-o", there);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("書き出せません").hasLineCount(1);
    assertThat(there).hasContent("mine");

    Ended broken = run(() -> new BreakingStore(), "facts", "-o", folder.resolve("new.jsonl"));
    assertThat(broken.code()).isEqualTo(2);
    assertThat(folder.resolve("new.jsonl")).doesNotExist();
  }

  @Test
  void whileAServiceRunsItSaysWhatToDo() {
    Ended ended =
        run(
            () -> {
              throw new Stores.StoreInUse(new IllegalStateException());
            },
            "facts",
            "--lang",
            "en");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("stop it first").hasLineCount(1);
  }
}
