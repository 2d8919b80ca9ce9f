package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Place;
import io.kijun.generated.StandardGenerator;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Each cell that is filled in ends as a fact, as a problem or in the list of what is not used:
 * where nothing is said of it, the facts are others when it is left blank, or at least when it says
 * something else.
 */
class EveryAnswerCountsTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  private static SheetFacts read(Questionnaire asked, SheetAnswers sheet) {
    return AnswersToFacts.of(asked, sheet, null, "S-001", AS_OF);
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
   */
  private static void everyCellCounts(Questionnaire asked, int seed, int share) {
    Random random = new Random(seed);
    SheetAnswers sheet = new GeneratedAnswers(random, asked, AS_OF).sheet(false);
    SheetFacts read = read(asked, sheet);
    Set<Place> named = new HashSet<>();
    read.issues().stream().map(Issue::place).forEach(named::add);
    read.unused().stream().map(Unused::at).forEach(named::add);
    Object whole = told(read);
    List<String> silent = new ArrayList<>();
    for (ChangedCell changed : ChangedCell.of(sheet)) {
      boolean counts =
          named.contains(changed.cell().at())
              || changed.cell().value() == EventWord.NOT
              || random.nextInt(share) > 0
              || !told(read(asked, changed.blank())).equals(whole)
              || !told(read(asked, changed.other())).equals(whole);
      if (!counts) {
        silent.add(changed.cell().toString());
      }
    }
    assertThat(silent).as("cells that nothing says anything of, seed %d", seed).isEmpty();
  }

  @Test
  void ofTheShippedStandard() {
    everyCellCounts(Questionnaire.of(Shipped.standard()), 1, 40);
  }

  @Test
  void ofOtherStandards() {
    for (int seed = 0; seed < 100; seed++) {
      everyCellCounts(Questionnaire.of(StandardGenerator.standard(new Random(seed))), seed, 1);
    }
  }
}
