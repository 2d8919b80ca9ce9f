package io.kijun.core.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of cases: what they change and what they expect. */
class CaseGrammarTests {

  private static final Standard STANDARD = SmallStandard.standard("1.0");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private final ChangeGrammar changes = new ChangeGrammar(CaseWords.of(STANDARD));
  private final ExpectationGrammar expectations = new ExpectationGrammar(CaseWords.of(STANDARD));

  private Facts after(String... lines) throws LineRefused {
    SupplierDraft supplier = new SupplierDraft(new CompliantSupplier(STANDARD).on(AS_OF));
    for (String line : lines) {
      changes.parse(line).apply(supplier);
    }
    return supplier.facts();
  }

  private static List<Evidence> of(Facts facts, String key) {
    return facts.evidence().stream().filter(entry -> entry.key().equals(key)).toList();
  }

  @Test
  void theCompliantSupplierListsWhatTheRegularRowsAsk() throws LineRefused {
    Facts facts = after();
    assertThat(facts.profile().values()).containsOnly(true);
    Evidence policy = of(facts, "policy").get(0);
    assertThat(policy.established()).isTrue();
    assertThat(policy.audience())
        .containsExactlyInAnyOrder("officers", "employees", "externalStaff");
    assertThat(of(facts, "backup.restore").get(0).performances())
        .containsExactly(AS_OF.minusDays(1), AS_OF);
    assertThat(of(facts, "logs").get(0).retention()).isEqualTo(Period.ofMonths(6));
  }

  @Test
  void profileFactsAreSetOneByOneOrAllTogether() throws LineRefused {
    assertThat(after("企業属性 リモートワーク = 無").profile()).containsEntry("remoteWork", false);
    assertThat(after("企業属性　すべて＝無", "profile remoteWork = true").profile())
        .containsEntry("remoteWork", true)
        .containsEntry("externalStaff", false);
  }

  @ParameterizedTest
  @CsvSource({"+999999999-12-31", "-0001-01-01", "1899-12-31", "2200-01-01", "2026-02-30"})
  void aDateLiesInTheYearsThatEvidenceMayHave(String date) throws LineRefused {
    assertThatThrownBy(() -> ChangeGrammar.asOf(date)).isInstanceOf(LineRefused.class);
    assertThatThrownBy(() -> after("policy 実施日 = " + date)).isInstanceOf(LineRefused.class);
    assertThat(ChangeGrammar.asOf("1900-01-01")).isBefore(ChangeGrammar.asOf("2199-12-31"));
  }

  @Test
  void evidenceIsChangedFieldByField() throws LineRefused {
    Evidence entry =
        of(
                after(
                    "policy 対象者 - 社外要員",
                    "policy 整備・実施 = 未",
                    "policy 実施日 = 2026-01-02、2026-02-03",
                    "policy 保管期間 = 5か月",
                    "policy 間隔 = 183日",
                    "policy contents + procedure",
                    "policy 記入日 = なし"),
                "policy")
            .get(0);
    assertThat(entry.audience()).containsExactlyInAnyOrder("officers", "employees");
    assertThat(entry.established()).isFalse();
    assertThat(entry.performances())
        .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 2, 3));
    assertThat(entry.retention()).isEqualTo(Period.ofMonths(5));
    assertThat(entry.interval()).isEqualTo(Period.ofDays(183));
    assertThat(entry.contents()).containsExactly("procedure");
    assertThat(entry.statedOn()).isNull();
  }

  @Test
  void aSecondEntryStartsAsTheCompliantOne() throws LineRefused {
    List<Evidence> entries = of(after("policy 対象者 = 役員", "policy #2 対象者 = 従業員"), "policy");
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).audience()).containsExactly("officers");
    assertThat(entries.get(1).audience()).containsExactly("employees");
    assertThat(entries.get(1).established()).isTrue();
  }

  @Test
  void evidenceEventsAndDeclarations() throws LineRefused {
    assertThat(of(after("policy = なし"), "policy")).isEmpty();
    assertThat(after("証跡 すべて = なし").evidence()).isEmpty();
    assertThat(after("発生 法令の改正 2026-04-01").events())
        .extracting(event -> event.type() + event.date())
        .containsExactly("lawRevision2026-04-01");
    assertThat(after("申告 3 = 該当なし 理由 ログがない").declarations())
        .extracting(claim -> claim.status() + " " + claim.reason())
        .containsExactly("NOT_APPLICABLE ログがない");
  }

  @ParameterizedTest
  @CsvSource({
    "001-1 = 充足,                        OUTCOME, MET",
    "001-1 = 未充足 未整備、対象者漏れ,       OUTCOME, AUDIENCE_GAP NOT_ESTABLISHED NOT_MET",
    "001-1 = NOT_MET NOT_ESTABLISHED,     OUTCOME, NOT_ESTABLISHED NOT_MET",
    "003-1 = 充足 許容,                    OUTCOME, ALLOWANCE MET",
    "002-1 失効 = 2027-03-02,             LAPSE,   2027-03-02",
    "002-1 失効 = なし,                    LAPSE,   ''",
    "002-1 期限 = 2026-12-24,             DUE,     2026-12-24",
    "001-1 不足 = 社外要員、役員,           MISSING, externalStaff officers",
    "No.2 = 未達成,                        VERDICT, NOT_ACHIEVED",
    "No.2 = 一部達成 過大申告,              VERDICT, OVERCLAIM PARTIAL",
    "No.2 前提 = No.1,                     ROOTS,   1",
    "No.2 裏付け = 申告のみ,                ASSURANCE, DECLARED",
    "総合 = 条件付き,                       DECISION, CONDITIONAL"
  })
  void expectations(String line, Aspect aspect, String codes) throws LineRefused {
    Expectation expectation = expectations.parse(line);
    assertThat(expectation.aspect()).isEqualTo(aspect);
    assertThat(String.join(" ", new TreeSet<>(expectation.codes()))).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "企業属性 宇宙船 = 有,         宇宙船",
    "企業属性 リモートワーク = 多,   多",
    "polcy 実施日 = 2026-01-01,   polcy",
    "policy 実施目 = 2026-01-01,  実施目",
    "policy 実施日 = 昨日,         昨日",
    "policy 対象者 = 役人,         役人",
    "policy 保管期間 = 長め,       長め",
    "policy 保管期間 + 1年,        +",
    "発生 地震 2026-01-01,        地震",
    "申告 99 = 達成,              99",
    "方針がない,                  方針がない"
  })
  void aChangeThatCannotBeReadSaysWhy(String line, String found) {
    assertThatThrownBy(() -> changes.parse(line))
        .isInstanceOfSatisfying(
            LineRefused.class,
            refused -> {
              assertThat(refused.found()).isEqualTo(found);
              assertThat(refused.reason().ja()).isNotBlank();
              assertThat(refused.reason().en()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "009-1 = 充足, 009-1",
    "001-1 = よい, よい",
    "001-1 = 未充足 寝坊, 寝坊",
    "001-1 失効 = いつか, いつか",
    "No.99 = 達成, 99",
    "総合 = 満点, 満点",
    "だいたいよい, だいたいよい"
  })
  void anExpectationThatCannotBeReadSaysWhy(String line, String found) {
    assertThatThrownBy(() -> expectations.parse(line))
        .isInstanceOfSatisfying(
            LineRefused.class, refused -> assertThat(refused.found()).isEqualTo(found));
  }
}
