package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is asked under the shipped standard. */
class QuestionnaireTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final Standard STANDARD = Shipped.standard();
  private static final Questionnaire ASKED = Questionnaire.of(STANDARD);

  private static EvidenceQuestion question(String key) {
    return ASKED.evidenceQuestion("q:" + key).orElseThrow();
  }

  private static List<String> answers(String key) {
    EvidenceQuestion question = question(key);
    return question.answers().stream().map(one -> question.inWords(one).ja()).toList();
  }

  @Test
  void eachItemAndEachPracticeIsAskedOnce() {
    assertThat(ASKED.items()).hasSize(153);
    assertThat(ASKED.evidence()).hasSize(287);
    assertThat(ASKED.evidence().stream().map(EvidenceQuestion::id)).doesNotHaveDuplicates();
    assertThat(ASKED.evidence().stream().map(EvidenceQuestion::no)).doesNotHaveDuplicates();
    assertThat(ASKED.profile()).hasSize(31);
  }

  @Test
  void questionsAreNumberedWithinTheirItem() {
    assertThat(question("drill.mail").no()).isEqualTo("31-1");
    assertThat(ASKED.itemQuestion("i:52").orElseThrow().questions())
        .extracting(EvidenceQuestion::no)
        .startsWith("52-1");
  }

  @Test
  void aPracticeThatServesTwoItemsIsAskedUnderTheFirst() {
    EvidenceQuestion review = question("network.diagram.review");
    assertThat(review.item()).isEqualTo("74");
    assertThat(review.items()).containsExactly("74", "75");
  }

  @Test
  void exceptionsAreFoldedIntoWhatTheyAreFrom() {
    assertThat(ASKED.evidenceQuestion("q:patch.exception.clients")).isEmpty();
    assertThat(question("patch.applied.clients").isAbout("patch.exception.clients")).isTrue();
    assertThat(answers("patch.applied.clients"))
        .containsExactly("はい（すべて）", "例外あり（対処済み）", "一部", "いいえ", "わからない");
  }

  @Test
  void ofSeveralWaysOneIsChosen() {
    assertThat(answers("serverArea.lock"))
        .containsExactly("はい：全エリアの施錠", "はい：施錠可能な全エリアの施錠＋施錠できないエリアの専用ラックの施錠", "一部", "いいえ", "わからない");
    assertThat(answers("access.inventory")).startsWith("はい：自社で定めた間隔", "はい：棚卸しを行う契機の定め");
  }

  @Test
  void whereNothingIsListedYesIsYesAndPartlyIsNoAnswer() {
    assertThat(answers("policy.document")).containsExactly("はい", "いいえ", "わからない");
    assertThat(question("policy.document").hasParts()).isFalse();
  }

  @Test
  void whatTheProfileDecidesIsAskedOnlyThen() {
    AnswerOption outside =
        question("education.mail").options().stream()
            .filter(option -> option.word().code().equals("externalStaff"))
            .findFirst()
            .orElseThrow();
    assertThat(outside.when().facts()).containsExactly("externalStaff");
    assertThat(outside.when().holds(fact -> false)).isFalse();
  }

  @Test
  void oneDayAYearIsToldFromOthers() {
    assertThat(question("education.mail").isYearly()).isTrue();
    assertThat(question("assessment.public").isYearly()).as("twice a year").isFalse();
    assertThat(question("policy.document").isDated()).isFalse();
    assertThat(question("access.inventory").asksInterval()).isTrue();
  }

  @Test
  void anOptionIsKnownByItsNameInEitherLanguage() {
    EvidenceQuestion education = question("education.mail");
    assertThat(education.option("役員")).isEqualTo(education.option("officers")).isPresent();
    assertThat(education.option("社長")).isEmpty();
  }

  @Test
  void thoseNotReachedAreOfficersAndExternalStaff() {
    assertThat(ASKED.leftOutAudiences())
        .extracting(one -> one.word().label().ja())
        .containsExactly("役員", "社外要員");
    assertThat(ASKED.leftOutAudiences().get(1).codes())
        .contains("externalStaff", "temporaryStaff", "secondedStaff");
  }

  @Test
  void anItemAppliesJustWhereItIsEvaluated() {
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      Map<String, Boolean> given = new TreeMap<>();
      STANDARD.vocabulary().profile().forEach(fact -> given.put(fact.code(), random.nextBoolean()));
      Predicate<String> facts = new Profile(given, STANDARD.vocabulary())::holds;
      Facts known = new Facts("S-001", null, given, List.of(), List.of(), List.of());
      Shipped.evaluator()
          .evaluate(Shipped.evaluator().file(known, AS_OF))
          .items()
          .forEach(
              item ->
                  assertThat(
                          ASKED
                              .itemQuestion("i:" + item.item().no())
                              .orElseThrow()
                              .applies()
                              .holds(facts))
                      .as("No.%s", item.item().no())
                      .isEqualTo(item.verdict() != Verdict.NOT_APPLICABLE));
    }
  }

  @Test
  void everyAnswerThatIsOfferedHasWords() {
    for (EvidenceQuestion question : ASKED.evidence()) {
      assertThat(question.answers())
          .allSatisfy(one -> assertThat(question.inWords(one).en()).isNotBlank())
          .anyMatch(one -> one.word() == PracticeWord.NO);
    }
  }
}
