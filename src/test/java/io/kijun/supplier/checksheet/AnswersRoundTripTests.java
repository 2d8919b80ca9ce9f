package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.Standard;
import io.kijun.generated.StandardGenerator;
import io.kijun.generated.SupplierGenerator;
import io.kijun.shipped.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Answers, facts, last answers, answers again: the same facts. */
class AnswersRoundTripTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  private static String text(Facts facts) {
    return new String(FactsRecord.of(facts).canonical(), StandardCharsets.UTF_8);
  }

  private static void goesRound(Questionnaire asked, int seed) {
    Random random = new Random(seed);
    SheetAnswers answers = new GeneratedAnswers(random, asked, AS_OF).sheet(false);
    Facts facts = AnswersToFacts.of(asked, answers, null, "S-001", AS_OF).facts();
    LastAnswers last = LastAnswers.of(facts, asked);
    LocalDate filledOn =
        answers.about().filledOn() == null ? null : answers.about().filledOn().value();
    SheetAnswers again = AgainFilledIn.with(last, facts.events(), filledOn);
    Facts second = AnswersToFacts.of(asked, again, null, "S-001", AS_OF).facts();
    assertThat(text(second)).as("seed %d", seed).isEqualTo(text(facts));
    assertThat(LastAnswers.of(second, asked)).isEqualTo(last);
    Facts over = AnswersToFacts.of(asked, again, facts, "S-001", AS_OF).facts();
    assertThat(text(over)).as("over what is known, seed %d", seed).isEqualTo(text(facts));
  }

  @Test
  void sheetsOfTheShippedStandardGoRound() {
    Questionnaire asked = Questionnaire.of(Shipped.standard());
    for (int seed = 0; seed < 40; seed++) {
      goesRound(asked, seed);
    }
  }

  @Test
  void sheetsOfOtherStandardsGoRound() {
    for (int seed = 0; seed < 150; seed++) {
      Standard standard = StandardGenerator.standard(new Random(seed));
      goesRound(Questionnaire.of(standard), seed);
    }
  }

  @Test
  void aSheetLeftBlankKeepsEverything() {
    Questionnaire asked = Questionnaire.of(Shipped.standard());
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Facts known = SupplierGenerator.supplier(random, Shipped.standard(), AS_OF);
      SheetAnswers blank = AgainFilledIn.with(LastAnswers.NONE, List.of(), null);
      SheetFacts read = AnswersToFacts.of(asked, blank, known, known.supplier(), AS_OF);
      assertThat(text(read.facts())).isEqualTo(text(known));
      assertThat(read.issues()).isEmpty();
      assertThat(read.unused()).isEmpty();
      assertThat(read.missing()).hasSize(read.toAnswer());
    }
  }
}
