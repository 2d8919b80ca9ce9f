package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.VerdictRow;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.EarlierStore;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.inforce.Rulesets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rulesets, drafts and facts of the last 0.1.0 are worked with: what they lack has its value. */
class FormerRulesetsTests {

  private static final EarlierStore STORE = EarlierStore.LAST_H2;
  private static final JsonNode RECORDED = STORE.recorded();
  private static final String BEFORE = RECORDED.required("before").stringValue();
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final List<String> CRITERIA = List.of("004-1", "004-2", "004-3");

  @TempDir private static Path folder = Path.of("");
  private static ConfigurableApplicationContext service;
  private static Api api;
  private static People people;

  @BeforeAll
  static void startOnTheStore() {
    service =
        Instances.start(
            STORE.unpack(folder),
            Path.of("decision-tables/kubota-2.1"),
            EarlierStoreTests.DayAfter.class);
    api = new Api(service.getEnvironment());
    people = new People(api);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Ruleset before() {
    return service.getBean(Rulesets.class).find(new RulesetId(BEFORE)).orElseThrow();
  }

  /**
   * What has been shown of No.4 in one case: of each criterion what is met, what is not, or null.
   */
  private record Shown(List<Optional<Boolean>> criteria, DeclaredStatus declared) {

    static List<Shown> all() {
      List<Shown> all = new ArrayList<>();
      List<Optional<Boolean>> each =
          List.of(Optional.of(true), Optional.of(false), Optional.empty());
      for (DeclaredStatus declared : DeclaredStatus.values()) {
        for (Optional<Boolean> first : each) {
          for (Optional<Boolean> second : each) {
            for (Optional<Boolean> third : each) {
              all.add(new Shown(List.of(first, second, third), declared));
            }
          }
        }
      }
      return all;
    }

    EvidenceGiven evidence() {
      return EvidenceGiven.of((int) criteria.stream().filter(Optional::isPresent).count(), 3);
    }

    CriteriaMet met() {
      List<Optional<Boolean>> counted =
          criteria.stream().filter(one -> one.isPresent() || !declared.isClaimOfState()).toList();
      long met = counted.stream().filter(one -> one.orElse(false)).count();
      return met == 0
          ? CriteriaMet.NONE
          : met < counted.size() ? CriteriaMet.SOME : CriteriaMet.ALL;
    }

    VerdictRow row(Standard standard) {
      List<VerdictRow> rows =
          standard.verdicts().stream()
              .filter(row -> row.criteria() == null || row.criteria() == met())
              .filter(row -> row.evidence() == null || row.evidence().covers(evidence()))
              .filter(row -> row.declaration() == null || row.declaration() == declared)
              .toList();
      assertThat(rows).as(toString()).hasSize(1);
      return rows.get(0);
    }

    Facts facts(Standard standard) {
      Facts compliant = new CompliantSupplier(standard).on(DAY);
      List<Evidence> evidence = new ArrayList<>();
      for (int i = 0; i < criteria.size(); i++) {
        String key = key(standard, CRITERIA.get(i));
        criteria
            .get(i)
            .ifPresent(met -> evidence.add(entry(compliant, key).established(met).build()));
      }
      return new Facts("S-1", null, compliant.profile(), evidence, declarations(), List.of());
    }

    private static String key(Standard standard, String criterion) {
      return standard.criteria().stream()
          .filter(row -> row.criterion().equals(criterion))
          .findFirst()
          .orElseThrow()
          .evidence();
    }

    private static EvidenceBuilder entry(Facts compliant, String key) {
      return compliant.evidence().stream()
          .filter(entry -> entry.key().equals(key))
          .map(EvidenceBuilder::new)
          .findFirst()
          .orElseThrow();
    }

    private List<Declaration> declarations() {
      return switch (declared) {
        case ACHIEVED -> List.of(Declaration.of("4", Verdict.ACHIEVED, null));
        case PARTIAL -> List.of(Declaration.of("4", Verdict.PARTIAL, null));
        case NOT_ACHIEVED -> List.of(Declaration.of("4", Verdict.NOT_ACHIEVED, null));
        case JUSTIFIED_NOT_APPLICABLE ->
            List.of(Declaration.of("4", Verdict.NOT_APPLICABLE, "取り扱う情報がありません"));
        case UNJUSTIFIED_NOT_APPLICABLE ->
            List.of(Declaration.of("4", Verdict.NOT_APPLICABLE, null));
        case NONE -> List.of();
      };
    }
  }

  @Test
  void eachCaseMeetsOneRowOfItsTwoValuedTableWhichDecides() {
    Standard standard = before().standard();
    assertThat(standard.verdicts())
        .extracting(VerdictRow::evidence)
        .doesNotContain(EvidenceGiven.ALL, EvidenceGiven.PART);
    Evaluator evaluator = new Evaluator(standard);
    List<Shown> cases = Shown.all();
    List<ItemResult> judged =
        evaluator
            .evaluate(cases.stream().map(one -> evaluator.file(one.facts(standard), DAY)).toList())
            .stream()
            .map(evaluation -> evaluation.items().get(3))
            .toList();
    for (int i = 0; i < cases.size(); i++) {
      VerdictRow row = cases.get(i).row(standard);
      boolean part = cases.get(i).evidence() == EvidenceGiven.PART;

      assertThat(judged.get(i).verdict()).as(cases.get(i).toString()).isEqualTo(row.verdict());
      assertThat(judged.get(i).assurance())
          .as(cases.get(i).toString())
          .isEqualTo(
              part && row.assurance() == Assurance.EVIDENCED ? Assurance.MIXED : row.assurance());
    }
  }

  @Test
  void theRulesetsOfThatTimeStillJudge() {
    String edge = RECORDED.at("/evaluations/0").stringValue();
    ObjectNode request = (ObjectNode) STORE.saved(edge, "request");
    request.put("ruleset", BEFORE);
    Answer answer = people.json("ito", "POST", "/api/evaluations", request);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    JsonNode now = answer.json();

    assertThat(item(now, "4").at("/verdict").asString()).isEqualTo("ACHIEVED");
    assertThat(item(now, "4").at("/assurance").asString()).isEqualTo("MIXED");
    assertThat(item(STORE.saved(edge, "result"), "4").at("/verdict").asString())
        .isEqualTo("PARTIAL");
    assertThat(findings(now, "4", "OVERCLAIM")).isEmpty();
    assertThat(findings(now, "43", "UNJUSTIFIED_NOT_APPLICABLE")).hasSize(1);
    assertThat(findings(now, "40", "NOT_ACCEPTED"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.at("/severity").asString()).isEqualTo("INFO");
              assertThat(one.at("/message/ja").asString()).isNotBlank();
              assertThat(one.at("/advice/en").asString()).isNotBlank();
            });
  }

  private static JsonNode item(JsonNode evaluation, String no) {
    return evaluation
        .at("/items")
        .valueStream()
        .filter(item -> item.at("/no").asString().equals(no))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> findings(JsonNode evaluation, String item, String cause) {
    return evaluation
        .at("/findings")
        .valueStream()
        .filter(one -> one.at("/item").asString().equals(item))
        .filter(one -> one.at("/cause").asString().equals(cause))
        .toList();
  }

  @Test
  void aDraftThatWasOpenHasNoErrorsAndItsImpactOnOldFactsIsFound() {
    String draft = "/api/drafts/" + RECORDED.required("draft").stringValue();

    JsonNode report = api.get(draft).json();
    assertThat(errors(report)).isEmpty();
    assertThat(report.at("/cases/run").asInt()).isEqualTo(2037);
    assertThat(impact(draft).at("/total").asInt()).isEqualTo(6);
  }

  @Test
  void theShippedWorkbooksAreNewsAndAreDraftedOverIt() {
    assertThat(api.get("/api/rulesets").json().at("/shipped/newer").asBoolean()).isTrue();
    Answer started =
        people.bytes(
            "sato",
            "POST",
            "/api/drafts?shipped=true",
            DraftForm.of("新しい同梱ブック", Map.of()),
            "Content-Type",
            DraftForm.TYPE);
    assertThat(started.status()).as(started.text()).isEqualTo(201);
    String draft = started.json().required("id").stringValue();

    assertThat(errors(started.json())).isEmpty();
    assertThat(started.json().at("/differences").isEmpty()).isFalse();
    Answer between = api.get("/api/rulesets/" + BEFORE + "/differences/" + draft);
    assertThat(between.status()).as(between.text()).isEqualTo(200);
    assertThat(between.json().at("/differences").isEmpty()).isFalse();
    assertThat(impact("/api/drafts/" + draft).at("/changed").isEmpty()).isFalse();
  }

  private static List<JsonNode> errors(JsonNode draft) {
    return draft
        .at("/problems")
        .valueStream()
        .filter(problem -> problem.at("/severity").asString().equals("ERROR"))
        .toList();
  }

  private static JsonNode impact(String draft) {
    assertThat(people.ask("sato", "POST", draft + "/impact").status()).isEqualTo(202);
    JsonNode done = people.whenDone("sato", draft + "/impact");
    assertThat(done.at("/state").asString()).as(done.toString()).isEqualTo("DONE");
    assertThat(done.at("/done")).isEqualTo(done.at("/total"));
    return done;
  }
}
