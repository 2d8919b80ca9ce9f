package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.StrictJson;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suppliers under {@code examples/suppliers}: taken over a year later, they are the same. */
class ExampleSuppliersGoRoundTests {

  private static final Path EXAMPLES = Path.of("examples", "suppliers");
  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final FactsReader READER = new FactsReader(Shipped.standard());
  private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 11, 24);

  static Stream<Path> suppliers() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  private static Facts facts(Path file) throws IOException {
    return Objects.requireNonNull(
        READER.read(StrictJson.parse(Files.readAllBytes(file))).facts(), file.toString());
  }

  private static String text(Facts facts) {
    return new String(FactsRecord.of(facts).canonical(), StandardCharsets.UTF_8);
  }

  private static SheetFacts read(
      Facts known, Map<String, ItemAnswer> items, Map<String, EvidenceAnswer> evidence) {
    SheetAnswers sheet =
        new SheetAnswers(
            new SheetMeta(null, null, null, null),
            SheetAbout.BLANK,
            Map.of(),
            items,
            evidence,
            List.of());
    return AnswersToFacts.of(ASKED, sheet, known, known.supplier(), A_YEAR_LATER);
  }

  @ParameterizedTest
  @MethodSource("suppliers")
  void allTakenOverIsTheSame(Path file) throws IOException {
    Facts known = facts(file);
    LastAnswers last = LastAnswers.of(known, ASKED);
    Map<String, ItemAnswer> items = new HashMap<>();
    for (ItemQuestion item : ASKED.items()) {
      LastMark mark = last.items().get(item.id());
      boolean answered =
          item.questions().stream().anyMatch(one -> last.evidence().containsKey(one.id()));
      if (mark != null || answered) {
        items.put(item.id(), ItemAnswer.of(AgainFilledIn.told(ItemMark.SAME)));
      }
    }
    SheetFacts over = read(known, items, Map.of());
    assertThat(items).isNotEmpty();
    assertThat(over.issues()).filteredOn(issue -> issue.isError()).isEmpty();
    assertThat(text(over.facts())).isEqualTo(text(known));
  }

  @ParameterizedTest
  @MethodSource("suppliers")
  void answersCopiedWithoutADayLeaveSeveralEntriesAsTheyAre(Path file) throws IOException {
    Facts known = facts(file);
    List<String> changed = new ArrayList<>();
    LastAnswers.of(known, ASKED)
        .evidence()
        .forEach(
            (id, last) -> {
              String key = id.substring(2);
              if (known.evidence().stream().filter(one -> one.key().equals(key)).count() > 1) {
                EvidenceAnswer row =
                    new EvidenceAnswer(
                        AgainFilledIn.told(last.answer()), List.of(), List.of(), null, null);
                if (!text(read(known, Map.of(), Map.of(id, row)).facts()).equals(text(known))) {
                  changed.add(key + " " + last);
                }
              }
            });
    assertThat(changed).isEmpty();
  }
}
