package io.kijun.inforce.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SmallStandard;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.RulesetUnknown;
import io.kijun.inforce.RulesetUnreadable;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WithdrawnPeriod;
import io.kijun.inforce.WorkbookFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rulesets and periods, on every database that Kijun runs on. */
class RulesetStoreTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00.123456Z");
  private static final Ruleset FIRST = SmallStandard.ruleset("1.0");
  private static final Ruleset SECOND = SmallStandard.ruleset("2.0");

  /** The stores on one database. */
  private record Store(
      JdbcClient database, WorkbookFiles files, Rulesets rulesets, PeriodsInForce periods) {

    static Store on(Databases kind) {
      JdbcClient database = JdbcClient.create(kind.fresh());
      WorkbookFiles files = new JdbcWorkbookFiles(database);
      return new Store(
          database, files, new JdbcRulesets(database, files), new JdbcPeriodsInForce(database));
    }

    ChoosingRuleset choosing() {
      return new ChoosingRuleset(rulesets, periods);
    }

    void inForce(Ruleset ruleset, String from, Instant recordedAt) {
      periods.add(
          new PeriodInForce(UUID.randomUUID(), ruleset.hash(), LocalDate.parse(from), recordedAt));
    }

    String on(String day) {
      return choosing().choose(null, LocalDate.parse(day)).ruleset().standard().version();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyStoreHasNoRuleset(Databases kind) {
    Store store = Store.on(kind);

    assertThat(store.rulesets().isEmpty()).isTrue();
    assertThat(store.rulesets().find(FIRST.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRulesetComesBackByteForByteByIdAndHash(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);

    assertThat(store.rulesets().isEmpty()).isFalse();
    for (RulesetName name : List.of(FIRST.id(), FIRST.hash())) {
      assertThat(store.rulesets().find(name))
          .hasValueSatisfying(found -> assertThat(found.canonical()).isEqualTo(FIRST.canonical()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void workbooksComeBackByteForByte(Databases kind) {
    Store store = Store.on(kind);
    byte[] bytes = {0, 1, (byte) 0xff, 0x27, 0x5c, 0};
    byte[] large = new byte[3 << 20];
    large[large.length - 1] = 7;
    store
        .rulesets()
        .add(
            FIRST,
            Map.of("01-方針.xlsx", store.files().add(bytes), "02.xlsx", store.files().add(large)),
            NOON);
    store.rulesets().add(SECOND, Map.of("01-方針.xlsx", store.files().add(bytes)), NOON);

    assertThat(store.rulesets().workbook(FIRST.id(), "01-方針.xlsx"))
        .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo(bytes));
    assertThat(store.rulesets().workbook(FIRST.hash(), "02.xlsx"))
        .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo(large));
    assertThat(store.rulesets().workbook(SECOND.id(), "02.xlsx")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whetherARulesetHasWorkbooksIsToldByTheirNamesAndBytes(Databases kind) {
    Store store = Store.on(kind);
    Hash one = store.files().add(new byte[] {1});
    Hash two = store.files().add(new byte[] {2});
    Hash three = store.files().add(new byte[] {3});
    store.rulesets().add(FIRST, Map.of("1.xlsx", one, "2.xlsx", two), NOON);
    store.rulesets().add(SECOND, Map.of("1.xlsx", one, "3.xlsx", three), NOON);

    assertThat(store.rulesets().anyHas(Map.of("1.xlsx", one, "2.xlsx", two))).isTrue();
    assertThat(store.rulesets().anyHas(Map.of("1.xlsx", one))).isTrue();
    assertThat(store.rulesets().anyHas(Map.of("2.xlsx", two, "3.xlsx", three))).isFalse();
    assertThat(store.rulesets().anyHas(Map.of("1.xlsx", two, "2.xlsx", one))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void addingARulesetAgainChangesNothing(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.rulesets().add(FIRST, Map.of("x.xlsx", store.files().add(new byte[1])), NOON);

    assertThat(store.rulesets().ids()).containsExactly(FIRST.id());
    assertThat(store.rulesets().workbook(FIRST.id(), "x.xlsx")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasWithdrawnIsToldWithWhoDidItTheLatestFirst(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.inForce(FIRST, "2026-12-01", NOON);
    store.inForce(FIRST, "2026-12-08", NOON);
    store.inForce(FIRST, "2026-12-15", NOON);
    List<PeriodInForce> all = store.periods().all();
    store.periods().withdraw(all.get(0).id(), "高橋", NOON.plusSeconds(1));
    store.periods().withdraw(all.get(2).id(), "木村", NOON.plusSeconds(2));

    assertThat(store.periods().withdrawn())
        .containsExactly(
            new WithdrawnPeriod(all.get(2), "木村", NOON.plusSeconds(2)),
            new WithdrawnPeriod(all.get(0), "高橋", NOON.plusSeconds(1)));
    assertThat(store.periods().all()).containsExactly(all.get(1));
  }

  @ParameterizedTest
  @EnumSource
  void theLatestRulesetIsListedFirst(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.rulesets().add(SECOND, Map.of(), NOON.plusMillis(1));

    assertThat(store.rulesets().ids()).containsExactly(SECOND.id(), FIRST.id());
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedRulesetIsNotUsed(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.database().sql("update ruleset set content = replace(content, 'P6M', 'P1M')").update();

    assertThatThrownBy(() -> store.rulesets().find(FIRST.id()))
        .isInstanceOf(RulesetUnreadable.class);
  }

  @ParameterizedTest
  @EnumSource
  void aRulesetIsReadOnceAndADamagedOneAgain(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.database().sql("update ruleset set content = replace(content, 'P6M', 'P66M')").update();
    assertThatThrownBy(() -> store.rulesets().find(FIRST.id()))
        .isInstanceOf(RulesetUnreadable.class);
    store.database().sql("update ruleset set content = replace(content, 'P66M', 'P6M')").update();

    Ruleset read = store.rulesets().find(FIRST.id()).orElseThrow();
    assertThat(store.rulesets().find(FIRST.hash()).orElseThrow()).isSameAs(read);
  }

  @ParameterizedTest
  @EnumSource
  void aPeriodBeginsOnItsFirstDay(Databases kind) {
    Store store = twoPeriods(kind);

    assertThat(store.on("2026-11-30")).isEqualTo("1.0");
    assertThat(store.on("2026-12-01")).isEqualTo("2.0");
    assertThat(store.on("2199-12-31")).isEqualTo("2.0");
  }

  @ParameterizedTest
  @EnumSource
  void beforeTheFirstPeriodNothingIsInForce(Databases kind) {
    Store store = twoPeriods(kind);

    assertThatThrownBy(() -> store.on("2024-10-31"))
        .isInstanceOfSatisfying(
            NoRulesetInForce.class, none -> assertThat(none.issues().get(0).allowed()).hasSize(2));
  }

  @ParameterizedTest
  @EnumSource
  void ofOneFirstDayThePeriodRecordedLastCounts(Databases kind) {
    Store store = twoPeriods(kind);
    store.inForce(FIRST, "2026-12-01", NOON.plusSeconds(60));

    assertThat(store.on("2026-12-01")).isEqualTo("1.0");
    assertThat(store.periods().all()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void aPeriodRecordedLaterDoesNotPushAsideOneThatBeginsLater(Databases kind) {
    Store store = twoPeriods(kind);
    store.inForce(FIRST, "2026-06-01", NOON.plusSeconds(60));

    assertThat(store.on("2027-01-01")).isEqualTo("2.0");
  }

  @ParameterizedTest
  @EnumSource
  void aNamedRulesetIsFoundWhateverIsInForce(Databases kind) {
    Store store = twoPeriods(kind);
    ChoosingRuleset.Chosen chosen =
        store.choosing().choose(SECOND.id().value(), LocalDate.parse("2025-01-01"));

    assertThat(chosen.ruleset().hash()).isEqualTo(SECOND.hash());
    assertThat(chosen.effectiveFrom()).isEqualTo("2026-12-01");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownRulesetIsAnsweredWithThoseThereAre(Databases kind) {
    Store store = twoPeriods(kind);

    assertThatThrownBy(() -> store.choosing().choose("feedfeedfeed", LocalDate.EPOCH))
        .isInstanceOfSatisfying(
            RulesetUnknown.class,
            unknown ->
                assertThat(unknown.issues().get(0).allowed())
                    .contains(FIRST.id().value(), SECOND.id().value()));
  }

  private static Store twoPeriods(Databases kind) {
    Store store = Store.on(kind);
    store.rulesets().add(FIRST, Map.of(), NOON);
    store.rulesets().add(SECOND, Map.of(), NOON);
    store.inForce(FIRST, "2024-11-01", NOON);
    store.inForce(SECOND, "2026-12-01", NOON.plusSeconds(1));
    return store;
  }
}
