package io.kijun.supplier.followup.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.fixture.Databases;
import io.kijun.supplier.TextsAboutSuppliers.Erasing;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.Concessions.ConcessionQuery;
import io.kijun.supplier.followup.FollowUpPlan;
import io.kijun.supplier.followup.FollowUpPlan.PlannedBy;
import io.kijun.supplier.followup.FollowedKey;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What people do about findings, and what is remembered of them, on each database. */
class FollowUpStoreTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final FollowedKey KEY = new FollowedKey("2", "002-1");
  private static final Sight WEST = Sight.of(Set.of("west"));
  private static final Erasing ERASED = new Erasing("S-001", null, new Actor("sato", "test", true));

  /** S-001 in the west, S-002 in the east, S-003 that has ended. */
  private static JdbcClient withSuppliers(Databases kind) {
    return withSuppliers(JdbcClient.create(kind.fresh()));
  }

  private static JdbcClient withSuppliers(JdbcClient database) {
    for (String code : List.of("S-001", "S-002", "S-003")) {
      database
          .sql(
              """
              insert into supplier (code, name, ended_on, recorded_at, changed_at)
              values (:code, 'x', :ended, :at, :at)
              """)
          .param("code", code)
          .param("ended", code.equals("S-003") ? TODAY : null, Types.DATE)
          .param("at", NOON.atOffset(ZoneOffset.UTC))
          .update();
    }
    database.sql("insert into supplier_group (supplier, name) values ('S-001', 'west')").update();
    database.sql("insert into supplier_group (supplier, name) values ('S-002', 'east')").update();
    return database;
  }

  private static FollowUpPlan plan(FollowedKey key, int minutes) {
    return new FollowUpPlan(
        key,
        PlannedBy.REVIEWER,
        TODAY.plusDays(minutes),
        "鈴木",
        "直す",
        "sato",
        NOON.plusSeconds(60L * minutes));
  }

  @ParameterizedTest
  @EnumSource
  void plansAreKeptAndTheirTextsErased(Databases kind) {
    JdbcFollowUpPlans plans = new JdbcFollowUpPlans(withSuppliers(kind));
    FollowUpPlan second = plan(KEY, 2);
    FollowUpPlan first = plan(new FollowedKey("3", null), 1);
    plans.add(new UUID(7, 1), "S-001", second);
    plans.add(new UUID(7, 2), "S-001", first);

    assertThat(plans.of(List.of("S-001", "S-002")))
        .containsOnlyKeys("S-001")
        .containsEntry("S-001", List.of(first, second));
    assertThat(plans.of(List.of())).isEmpty();

    assertThat(plans.erase(ERASED)).isEqualTo(2);
    assertThat(plans.of(List.of("S-001")).values().iterator().next())
        .allSatisfy(
            one -> {
              assertThat(one.owner()).isNull();
              assertThat(one.date()).isNotNull();
            });
  }

  private static Concession asked(long id, String supplier, int days) {
    return new Concession(
        new UUID(7, id),
        Concession.Kind.EXCEPTION,
        supplier,
        KEY,
        TODAY.plusDays(days),
        "移転中",
        null,
        "sato",
        NOON,
        List.of());
  }

  private static ConcessionStep step(ConcessionStep.To to) {
    return new ConcessionStep(to, "tanaka", "見た", null, NOON.plusSeconds(60));
  }

  private static List<Concession> list(
      JdbcConcessions all,
      @Nullable String supplier,
      @Nullable ConcessionState state,
      Sight sight) {
    return all.list(
        new ConcessionQuery(Concession.Kind.EXCEPTION, supplier, state, TODAY, null, 10), sight);
  }

  @ParameterizedTest
  @EnumSource
  void concessionsAreListedByTheStateThatTheyAreIn(Databases kind) {
    JdbcConcessions all = new JdbcConcessions(withSuppliers(kind));
    for (int i = 1; i <= 4; i++) {
      all.add(asked(i, i == 4 ? "S-002" : "S-001", i == 2 ? -1 : 0));
    }
    assertThat(all.add(new UUID(7, 2), step(ConcessionStep.To.APPROVED))).isTrue();
    assertThat(all.add(new UUID(7, 2), step(ConcessionStep.To.APPROVED))).isFalse();
    all.add(new UUID(7, 3), step(ConcessionStep.To.APPROVED));
    all.add(new UUID(7, 4), step(ConcessionStep.To.APPROVED));
    all.add(new UUID(7, 4), step(ConcessionStep.To.WITHDRAWN));

    for (ConcessionState state : ConcessionState.values()) {
      assertThat(list(all, null, state, Sight.ALL))
          .as(state.name())
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.on(TODAY)).isEqualTo(state));
    }
    assertThat(list(all, null, null, Sight.ALL)).hasSize(4);
    assertThat(list(all, "S-002", null, Sight.ALL)).hasSize(1);
    assertThat(list(all, null, null, WEST)).hasSize(3);
    assertThat(all.find(Concession.Kind.EXCEPTION, new UUID(7, 4), WEST)).isEmpty();
    assertThat(all.find(Concession.Kind.ACCEPTANCE, new UUID(7, 4), Sight.ALL)).isEmpty();
    Concession last = all.find(Concession.Kind.EXCEPTION, new UUID(7, 4), Sight.ALL).orElseThrow();
    assertThat(last.steps())
        .containsExactly(step(ConcessionStep.To.APPROVED), step(ConcessionStep.To.WITHDRAWN));
    assertThat(all.of(Concession.Kind.EXCEPTION, List.of("S-001", "S-002"))).hasSize(2);

    assertThat(all.erase(ERASED)).isEqualTo(5);
    assertThat(list(all, "S-001", null, Sight.ALL))
        .allSatisfy(one -> assertThat(one.reason()).isNull());
  }

  private static List<String> codes(
      JdbcFollowedSuppliers all,
      @Nullable String supplier,
      @Nullable String group,
      String from,
      boolean included,
      Sight sight) {
    return all
        .list(new FollowedQuery(Memory.FINDINGS, supplier, group, TODAY), from, included, 10, sight)
        .stream()
        .map(Remembered::supplier)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRememberedIsReplacedAndOthersAreNotSeen(Databases kind) {
    DataSource source = kind.fresh();
    withSuppliers(JdbcClient.create(source));
    JdbcFollowedSuppliers all =
        new JdbcFollowedSuppliers(
            JdbcClient.create(source),
            new JdbcTemplate(source),
            new JdbcTransactionManager(source));

    assertThat(codes(all, null, null, "", true, Sight.ALL)).containsExactly("S-001", "S-002");
    assertThat(codes(all, null, null, "S-001", false, Sight.ALL)).containsExactly("S-002");
    assertThat(codes(all, null, null, "S-002", true, Sight.ALL)).containsExactly("S-002");
    assertThat(codes(all, null, "west", "", true, Sight.ALL)).containsExactly("S-001");
    assertThat(codes(all, null, null, "", true, WEST)).containsExactly("S-001");
    assertThat(codes(all, "S-003", null, "", true, Sight.ALL)).containsExactly("S-003");
    assertThat(codes(all, "S-002", null, "", true, WEST)).isEmpty();

    remember(all, Memory.FINDINGS, "一");
    remember(all, Memory.FINDINGS, "二");
    remember(all, Memory.ACCEPTED, "三");
    // Somebody else was first: what they remember stays, and nobody fails.
    all.remember(Memory.ACCEPTED, Map.of(new Remembered("S-001", 1, null), "四"));
    for (Memory memory : Memory.values()) {
      Remembered one =
          all.list(new FollowedQuery(memory, "S-001", null, TODAY), "", true, 1, Sight.ALL).get(0);
      assertThat(one.records()).isZero();
      assertThat(Objects.requireNonNull(one.memory()))
          .isEqualTo(memory == Memory.FINDINGS ? "二" : "三");
    }
  }

  private static void remember(JdbcFollowedSuppliers all, Memory memory, String content) {
    List<Remembered> known = all.of(memory, List.of("S-001", "S-none"));
    assertThat(known).hasSize(1);
    all.remember(memory, Map.of(known.get(0), content));
  }
}
