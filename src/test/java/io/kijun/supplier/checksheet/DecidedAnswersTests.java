package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.StandardGenerator;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.MergedAnswers.Conflicting;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where sheets differ nobody's answer is taken before somebody has chosen. */
class DecidedAnswersTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  private static MergedAnswers merged(SheetAnswers... sheets) {
    return MergedAnswers.of(List.of(sheets), (row, column) -> null);
  }

  @Test
  void onlyTheCellsThatDifferAreLeftBlank() {
    Questionnaire asked = Questionnaire.of(Shipped.standard());
    MergedAnswers merged =
        merged(
            new FilledIn(asked)
                .mark("1", ItemMark.ACHIEVED)
                .mark("2", ItemMark.PARTIAL, "議事録がありません")
                .answer("policy.document", PracticeWord.ALL)
                .document("規程集")
                .answers(),
            new FilledIn(asked)
                .mark("1", ItemMark.ACHIEVED)
                .mark("2", ItemMark.NOT_ACHIEVED, "議事録がありません")
                .answer("policy.document", PracticeWord.ALL)
                .document("総務の棚")
                .answers());
    assertThat(merged.conflicts())
        .extracting(Conflicting::row, Conflicting::column)
        .containsExactlyInAnyOrder(tuple("i:2", "answer"), tuple("q:policy.document", "document"));
    SheetAnswers decided = DecidedAnswers.of(merged);
    assertThat(decided.items().get("i:1")).isEqualTo(merged.answers().items().get("i:1"));
    assertThat(decided.items().get("i:2"))
        .returns(null, ItemAnswer::mark)
        .matches(row -> row.reason() != null);
    assertThat(decided.evidence().get("q:policy.document"))
        .returns(null, EvidenceAnswer::document)
        .matches(row -> row.answer() != null);
    Facts known =
        new Facts(
            "S-001",
            null,
            Map.of(),
            List.of(),
            List.of(Declaration.of("2", Verdict.ACHIEVED, null)),
            List.of());
    assertThat(AnswersToFacts.of(asked, decided, known, "S-001", AS_OF).facts().declarations())
        .as("what was known stays")
        .contains(Declaration.of("2", Verdict.ACHIEVED, null));
  }

  @Test
  void whatAPersonChoseStays() {
    Questionnaire asked = Questionnaire.of(Shipped.standard());
    List<SheetAnswers> sheets =
        List.of(
            new FilledIn(asked).mark("1", ItemMark.ACHIEVED).answers(),
            new FilledIn(asked).mark("1", ItemMark.PARTIAL).answers());
    MergedAnswers merged = MergedAnswers.of(sheets, (row, column) -> 1);
    assertThat(DecidedAnswers.of(merged)).isEqualTo(merged.answers());
  }

  @Test
  void noCellThatDiffersIsLeft() {
    int differing = 0;
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      Questionnaire asked = Questionnaire.of(StandardGenerator.standard(random));
      GeneratedAnswers people = new GeneratedAnswers(random, asked, AS_OF);
      MergedAnswers merged = merged(people.sheet(false), people.sheet(false));
      List<Told<?>> left =
          ChangedCell.of(DecidedAnswers.of(merged)).stream()
              .<Told<?>>map(ChangedCell::cell)
              .toList();
      List<Told<?>> gone =
          merged.conflicts().stream().flatMap(one -> one.cells().stream()).toList();
      assertThat(left).as("seed %d", seed).doesNotContainAnyElementsOf(gone);
      differing += gone.size();
      Map<Boolean, Long> kept =
          ChangedCell.of(merged.answers()).stream()
              .collect(
                  Collectors.partitioningBy(c -> left.contains(c.cell()), Collectors.counting()));
      assertThat(kept.get(true)).isEqualTo(left.size());
    }
    assertThat(differing).isGreaterThan(100);
  }
}
