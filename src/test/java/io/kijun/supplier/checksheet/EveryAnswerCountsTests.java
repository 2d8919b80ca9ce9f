package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Place;
import io.kijun.generated.StandardGenerator;
import io.kijun.shipped.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each cell that is filled in ends as a fact, as a problem or in the list of what is not used:
 * where nothing is said of it, the facts are others when it is left blank, or at least when it says
 * something else.
 */
class EveryAnswerCountsTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  private static SheetFacts read(Questionnaire asked, SheetAnswers sheet, @Nullable Facts known) {
    return AnswersToFacts.of(asked, sheet, known, "S-001", AS_OF);
  }

  private static Object told(SheetFacts read) {
    return List.of(
        new String(FactsRecord.of(read.facts()).canonical(), StandardCharsets.UTF_8),
        read.facts().evidence().stream().map(one -> one.key() + one.source()).toList(),
        read.facts().declarations().stream().map(one -> one.subject() + one.reason()).toList(),
        read.missing(),
        read.plans(),
        read.issues());
  }

  /**
   * Looks at the cells of a sheet.
   *
   * @param share one in so many is looked at
   * @param again whether something is known from another sheet
   */
  private static void everyCellCounts(Questionnaire asked, int seed, int share, boolean again) {
    Random random = new Random(seed);
    GeneratedAnswers people = new GeneratedAnswers(random, asked, AS_OF);
    Facts known = again ? read(asked, people.sheet(false), null).facts() : null;
    SheetAnswers sheet = people.sheet(again);
    SheetFacts read = read(asked, sheet, known);
    Set<Place> named = new HashSet<>();
    read.issues().stream().map(Issue::place).forEach(named::add);
    read.unused().stream().map(Unused::at).forEach(named::add);
    Object whole = told(read);
    List<String> silent = new ArrayList<>();
    for (ChangedCell changed : ChangedCell.of(sheet)) {
      boolean counts =
          named.contains(changed.cell().at())
              || random.nextInt(share) > 0
              || !told(read(asked, changed.blank(), known)).equals(whole)
              || !told(read(asked, changed.other(), known)).equals(whole);
      if (!counts) {
        silent.add(changed.cell().toString());
      }
    }
    assertThat(silent).as("cells that nothing says anything of, seed %d", seed).isEmpty();
  }

  @Test
  void ofTheShippedStandard() {
    everyCellCounts(Questionnaire.of(Shipped.standard()), 1, 40, false);
    everyCellCounts(Questionnaire.of(Shipped.standard()), 2, 40, true);
  }

  @Test
  void ofOtherStandards() {
    for (int seed = 0; seed < 100; seed++) {
      everyCellCounts(
          Questionnaire.of(StandardGenerator.standard(new Random(seed))), seed, 1, seed % 2 > 0);
    }
  }
}
