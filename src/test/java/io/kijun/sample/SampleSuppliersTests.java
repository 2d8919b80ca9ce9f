package io.kijun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Sharing;
import io.kijun.shipped.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppliers that nobody has. */
class SampleSuppliersTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final int NUMBER = 300;
  private static final FactsReader READER = new FactsReader(Shipped.standard());

  @TempDir private Path folder = Path.of("");

  private static SampleSuppliers suppliers(long seed) {
    return new SampleSuppliers(Shipped.standard(), DAY, seed);
  }

  private Path written(String name, int number, long seed) throws IOException {
    SampleFolder.write(suppliers(seed), number, folder.resolve(name));
    return folder.resolve(name);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Facts valid(Path file) throws IOException {
    FactsReader.Intake intake = READER.read(StrictJson.parse(Files.readAllBytes(file)));
    assertThat(intake.issues()).as(file.toString()).isEmpty();
    return Objects.requireNonNull(intake.facts());
  }

  private static List<Facts> allValid(Path facts) throws IOException {
    List<Facts> valid = new ArrayList<>();
    for (Path file : files(facts)) {
      valid.add(valid(file));
    }
    return valid;
  }

  /** By supplier, what is decided on a day. */
  private static Map<String, Sharing> decided(List<Facts> valid, LocalDate day) {
    Map<String, Sharing> decided = new TreeMap<>();
    List<Evaluation> all =
        Shipped.evaluator()
            .evaluate(valid.stream().map(one -> Shipped.evaluator().file(one, day)).toList());
    for (int i = 0; i < all.size(); i++) {
      decided.put(valid.get(i).supplier(), all.get(i).decision().sharing());
    }
    return decided;
  }

  @Test
  void allFactsAreValidAndEachDecisionIsThereInBothYears() throws IOException {
    Path made = written("made", NUMBER, 1);
    List<Facts> now = allValid(made.resolve("facts"));
    List<Facts> then = allValid(made.resolve("facts-last-year"));
    Map<String, Sharing> decidedNow = decided(now, DAY);
    Map<String, Sharing> decidedThen = decided(then.subList(0, 100), DAY.minusYears(1));

    for (Map<String, Sharing> year : List.of(decidedNow, decidedThen)) {
      Map<Sharing, Integer> spread = new EnumMap<>(Sharing.class);
      year.values().forEach(one -> spread.merge(one, 1, Integer::sum));
      assertThat(spread).containsOnlyKeys(Sharing.values());
      assertThat(spread.values())
          .allMatch(one -> one * 10 >= year.size(), "a tenth of all: " + spread);
    }
    assertThat(now).as("some have not answered").hasSizeBetween(NUMBER * 8 / 10, NUMBER - 5);
    assertThat(then).as("some are new").hasSizeLessThan(now.size());
    assertThat(
            decidedThen.entrySet().stream()
                .filter(one -> one.getValue() != decidedNow.get(one.getKey())))
        .as("decided otherwise than last year")
        .hasSizeGreaterThan(5);
  }

  @Test
  void theSameSeedAndDayGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
    Path one = written("one", 12, 7);
    Path same = written("same", 12, 7);
    Path other = written("other", 12, 8);

    List<Path> files = files(one);
    assertThat(files).hasSizeGreaterThan(20);
    for (Path file : files) {
      assertThat(same.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
    }
    assertThat(Files.readString(other.resolve("suppliers.csv")))
        .isNotEqualTo(Files.readString(one.resolve("suppliers.csv")));
  }

  @Test
  void aSupplierIsTheSameHoweverManyThereAre() {
    assertThat(suppliers(1).supplier(99_999)).isEqualTo(suppliers(1).supplier(99_999));
    assertThat(suppliers(1).supplier(99_999)).isNotEqualTo(suppliers(2).supplier(99_999));
    assertThat(suppliers(1).supplier(99_999).registered().code().value()).isEqualTo("X-100000");
  }

  @Test
  void eachNameSaysThatTheFirmIsMadeUp() {
    for (int number = 0; number < NUMBER; number++) {
      assertThat(suppliers(1).supplier(number).registered().name()).endsWith("（架空）");
    }
  }

  @Test
  void afolderWithSomethingInItIsNotFree() throws IOException {
    assertThat(SampleFolder.isFree(folder.resolve("new"))).isTrue();
    assertThat(SampleFolder.isFree(Files.createDirectories(folder.resolve("empty")))).isTrue();
    assertThat(SampleFolder.isFree(written("full", 1, 1))).isFalse();
    assertThat(SampleFolder.isFree(folder.resolve("full").resolve("suppliers.csv"))).isFalse();
  }
}
