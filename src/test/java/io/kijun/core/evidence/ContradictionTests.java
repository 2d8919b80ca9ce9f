package io.kijun.core.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.EvaluationStream;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that affirms a fact and denies what it implies says nothing that could be judged. */
class ContradictionTests {

  private static final Standard STANDARD = SmallStandard.standard("1.0");

  /** Dispatched workers are temporary staff, who are external staff. */
  private static Standard chained() {
    Vocabulary small = STANDARD.vocabulary();
    ProfileFact dispatched =
        new ProfileFact(
            "dispatched",
            new Text("派遣会社からの要員", "Dispatched workers"),
            List.of("temporaryStaff"),
            null,
            null);
    return STANDARD.with(
        new Vocabulary(
            small.evidence(),
            small.audiences(),
            small.scopes(),
            small.contents(),
            small.occasions(),
            Stream.concat(small.profile().stream(), Stream.of(dispatched)).toList(),
            small.events()));
  }

  private static byte[] supplier(String profile) {
    String body = "{\"supplier\":{\"id\":\"S-1\",\"profile\":{" + profile + "}}}";
    return body.replace('\'', '"').getBytes(UTF_8);
  }

  private static List<Issue> issues(String profile) {
    return new FactsReader(chained()).read(supplier(profile)).issues();
  }

  @Test
  void bothFactsAreNamedAtTheOneThatIsDenied() {
    assertThat(issues("'temporaryStaff':true,'externalStaff':false"))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(IssueCode.CONTRADICTION);
              assertThat(issue.place()).hasToString("$.supplier.profile.externalStaff");
              assertThat(issue.message().ja()).contains("「派遣社員」", "「社外要員」");
              assertThat(issue.message().en()).contains("Temporary staff", "External staff");
            });
  }

  @Test
  void allOfThemAreToldAtOnceWithWhatElseIsWrong() {
    assertThat(issues("'dispatched':true,'temporaryStaff':false,'externalStaff':false,'x':true"))
        .extracting(issue -> issue.place().toString())
        .containsExactlyInAnyOrder(
            "$.supplier.profile.x",
            "$.supplier.profile.temporaryStaff",
            "$.supplier.profile.externalStaff");
    assertThat(issues("'dispatched':true,'temporaryStaff':true,'externalStaff':false"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message().ja()).contains("派遣会社からの要員", "派遣社員"));
  }

  @ParameterizedTest
  @CsvSource({
    "'dispatched:true'",
    "'dispatched:true,externalStaff:true'",
    "'dispatched:false,externalStaff:false'",
    "'temporaryStaff:false,externalStaff:true'",
    "'externalStaff:false'"
  })
  void whatDoesNotContradictItselfIsTaken(String profile) {
    String json = profile.replaceAll("([A-Za-z]+):", "'$1':");

    assertThat(issues(json)).isEmpty();
  }

  @Test
  void whatIsImpliedIndirectlyIsDeniedInVain() {
    assertThat(issues("'dispatched':true,'externalStaff':false"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message().en()).contains("Dispatched workers"));
  }

  @Test
  void inABatchItIsThatSuppliersProblem() {
    EvaluationStream stream =
        new EvaluationStream(
            new Evaluator(STANDARD),
            LocalDate.of(2026, 11, 24),
            2,
            Stream.of("'temporaryStaff':true,'externalStaff':false", "'temporaryStaff':true")
                .map(ContradictionTests::supplier)
                .iterator());

    assertThat(stream.next())
        .isInstanceOfSatisfying(
            EvaluationStream.FactsRefused.class,
            refused -> assertThat(refused.issues()).hasSize(1));
    assertThat(stream.next()).isInstanceOf(EvaluationStream.Evaluated.class);
  }

  @Test
  void onRecordWhatIsImpliedStaysTrue() {
    Profile profile =
        new Profile(Map.of("dispatched", true, "externalStaff", false), chained().vocabulary());

    assertThat(profile.holds("externalStaff")).isTrue();
    assertThat(profile.sourceOf("externalStaff")).isEqualTo(Profile.ProfileSource.IMPLIED);
  }
}
