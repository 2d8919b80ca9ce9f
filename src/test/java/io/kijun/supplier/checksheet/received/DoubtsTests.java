package io.kijun.supplier.checksheet.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Verdict;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is put before a reviewer is what the answers come to, whether written or taken over. */
class DoubtsTests {

  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final LocalDate OLD = LocalDate.of(2025, 3, 1);
  private static final LocalDate RECENT = LocalDate.of(2026, 3, 1);

  private static <T> Told<T> told(String sheet, String cell, T value) {
    return new Told<>(value, new CellPlace("sheet.xlsx", sheet, cell), value.toString());
  }

  private static ItemAnswer mark(ItemMark mark) {
    return ItemAnswer.of(told("自己診断", "G6", mark));
  }

  private static EvidenceAnswer row(PracticeWord word, LocalDate... days) {
    return new EvidenceAnswer(
        told("根拠", "F6", PracticeAnswer.of(word)),
        List.of(),
        List.of(days).stream().map(day -> told("根拠", "J6", day)).toList(),
        null,
        null);
  }

  private static Evidence done(String key, LocalDate day) {
    EvidenceBuilder entry = new EvidenceBuilder(key).established(true);
    entry.performances().add(day);
    return entry.build();
  }

  private static Facts known(List<Evidence> evidence, Declaration... declarations) {
    return new Facts("S-001", null, Map.of(), evidence, List.of(declarations), List.of());
  }

  private static List<Issue> doubts(
      Map<String, ItemAnswer> items,
      Map<String, EvidenceAnswer> evidence,
      @Nullable Facts before,
      IssueCode code) {
    SheetAnswers answers =
        new SheetAnswers(
            new SheetMeta(null, null, null, null),
            SheetAbout.BLANK,
            Map.of(),
            items,
            evidence,
            List.of());
    Facts made = AnswersToFacts.of(ASKED, answers, before, "S-001", AS_OF).facts();
    var evaluator = Shipped.evaluator();
    return Doubts.of(ASKED, answers, before, made, evaluator.evaluate(evaluator.file(made, AS_OF)))
        .stream()
        .filter(issue -> issue.code() == code)
        .toList();
  }

  private static List<String> places(List<Issue> doubts) {
    return doubts.stream().map(issue -> issue.place().toString()).toList();
  }

  @Test
  void aDayThatIsTakenOverIsAsOldAsOneThatIsWritten() {
    Facts before =
        known(List.of(done("drill.mail", OLD)), Declaration.of("31", Verdict.ACHIEVED, null));
    assertThat(
            places(
                doubts(
                    Map.of("i:31", mark(ItemMark.SAME)), Map.of(), before, IssueCode.OLD_EVIDENCE)))
        .containsExactly("sheet.xlsx › 自己診断 › G6");
    assertThat(
            places(
                doubts(
                    Map.of(),
                    Map.of("q:drill.mail", row(PracticeWord.ALL)),
                    before,
                    IssueCode.OLD_EVIDENCE)))
        .containsExactly("sheet.xlsx › 根拠 › F6");
    assertThat(
            places(
                doubts(
                    Map.of(),
                    Map.of("q:drill.mail", row(PracticeWord.ALL, OLD)),
                    null,
                    IssueCode.OLD_EVIDENCE)))
        .containsExactly("sheet.xlsx › 根拠 › J6");
    assertThat(
            doubts(
                Map.of("i:31", mark(ItemMark.SAME)),
                Map.of("q:drill.mail", row(PracticeWord.ALL, OLD, RECENT)),
                before,
                IssueCode.OLD_EVIDENCE))
        .isEmpty();
  }

  @Test
  void whatIsDoneOnceMayBeOfAnyAge() {
    String once =
        ASKED.evidence().stream()
            .filter(one -> one.isDated() && !one.cadences().isEmpty())
            .filter(one -> one.cadences().stream().allMatch(it -> it.period().isEmpty()))
            .filter(one -> !one.asksInterval())
            .map(one -> one.key().key())
            .findFirst()
            .orElseThrow();
    assertThat(
            doubts(
                Map.of(),
                Map.of("q:" + once, row(PracticeWord.ALL, OLD)),
                null,
                IssueCode.OLD_EVIDENCE))
        .isEmpty();
  }

  @Test
  void reasonsThatAreTakenOverArePutBeforeTheReviewerToo() {
    Facts before = known(List.of(), Declaration.of("42", Verdict.NOT_APPLICABLE, "サーバーを使っていないため"));
    for (ItemMark mark : List.of(ItemMark.SAME, ItemMark.NOT_APPLICABLE)) {
      assertThat(
              doubts(
                  Map.of("i:42", mark(mark)), Map.of(), before, IssueCode.NOT_APPLICABLE_TO_JUDGE))
          .extracting(issue -> issue.place().toString(), Issue::found)
          .containsExactly(tuple("sheet.xlsx › 自己診断 › G6", "サーバーを使っていないため"));
    }
  }

  @Test
  void whatIsAcceptedUntilAnotherDayIsNotAskedAgain() {
    Declaration accepted =
        new Declaration("42", null, Verdict.NOT_APPLICABLE, "サーバーを使っていないため", AS_OF.plusDays(1));
    Declaration over =
        new Declaration("42", null, Verdict.NOT_APPLICABLE, "サーバーを使っていないため", AS_OF.minusDays(1));
    Map<String, ItemAnswer> same = Map.of("i:42", mark(ItemMark.SAME));
    IssueCode judge = IssueCode.NOT_APPLICABLE_TO_JUDGE;
    assertThat(doubts(same, Map.of(), known(List.of(), accepted), judge)).isEmpty();
    assertThat(doubts(same, Map.of(), known(List.of(), over), judge)).hasSize(1);
  }
}
