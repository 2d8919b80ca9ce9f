package io.kijun.supplier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Event;
import io.kijun.fixture.Databases;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Seen;
import io.kijun.supplier.WorldEvent.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions of facts and events of the world, on each database. */
class FactsAndEventsStoreTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");

  private static FactsVersion version(JdbcClient database, int number, Instant at) {
    UUID facts = UUID.randomUUID();
    database
        .sql(
            """
            insert into facts (id, supplier, hash, content, recorded_at)
            values (:id, 'S-001', 'sha256:0', :content, :at)
            """)
        .param("id", facts)
        .param("content", new byte[] {'{', '}'})
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    return new FactsVersion(
        UUID.randomUUID(),
        "S-001",
        number,
        facts,
        number == 1 ? FactsOrigin.REQUEST : FactsOrigin.sheet(UUID.randomUUID()),
        number == 1 ? "初回" : null,
        "sato",
        at);
  }

  private static JdbcClient withSupplier(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    database
        .sql(
            """
            insert into supplier (code, name, recorded_at, changed_at)
            values ('S-001', '株式会社サンプル', :at, :at)
            """)
        .param("at", NOON.atOffset(ZoneOffset.UTC))
        .update();
    return database;
  }

  @ParameterizedTest
  @EnumSource
  void aVersionIsAddedOnceAndFoundByNumberAndByTime(Databases kind) {
    JdbcClient database = withSupplier(kind);
    JdbcFactsVersions versions = new JdbcFactsVersions(database);
    FactsVersion first = version(database, 1, NOON);
    FactsVersion second = version(database, 2, NOON.plusSeconds(60));
    String before = versions.state();

    assertThat(versions.add(first)).isTrue();
    assertThat(versions.add(second)).isTrue();

    assertThat(versions.state()).isNotEqualTo(before);
    assertThat(versions.add(version(database, 2, NOON))).isFalse();
    assertThat(versions.latest("S-001")).contains(second);
    assertThat(versions.all("S-001")).containsExactly(second, first);
    assertThat(versions.find("S-001", 1)).contains(first);
    assertThat(versions.before("S-001", NOON)).isEmpty();
    assertThat(versions.before("S-001", NOON.plusSeconds(60))).contains(first);
    assertThat(versions.eraseComments("S-001")).isEqualTo(1);
    assertThat(versions.find("S-001", 1).orElseThrow().comment()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void anEventCountsFromItsConfirmationUntilItIsWithdrawn(Databases kind) {
    JdbcWorldEvents events = new JdbcWorldEvents(JdbcClient.create(kind.fresh()));
    WorldEvent event =
        new WorldEvent(
            UUID.randomUUID(), new Event("lawInForce", DAY), "改正法", "sato", NOON, List.of());
    Step confirmed = new Step(EventState.CONFIRMED, "suzuki", null, new Seen("sha256:0", 3), NOON);
    Step withdrawn = new Step(EventState.WITHDRAWN, "suzuki", "誤り", null, NOON);

    events.add(event);
    events.addLook(event.id(), "suzuki", "sha256:0", NOON);
    events.addLook(event.id(), "suzuki", "sha256:0", NOON.plusSeconds(1));
    events.addLook(event.id(), "suzuki", "sha256:1", NOON);
    assertThat(events.looks(event.id(), "suzuki"))
        .containsExactlyInAnyOrder("sha256:0", "sha256:1");
    assertThat(events.looks(event.id(), "sato")).isEmpty();
    assertThat(events.counting(DAY)).isEmpty();
    assertThat(events.add(event.id(), confirmed)).isTrue();
    assertThat(events.add(event.id(), confirmed)).isFalse();
    assertThat(events.counting(DAY)).containsExactly(event.with(List.of(confirmed)));
    assertThat(events.counting(DAY.minusDays(1))).isEmpty();
    assertThat(events.add(event.id(), withdrawn)).isTrue();

    assertThat(events.counting(DAY)).isEmpty();
    assertThat(events.list(null, 9)).containsExactly(event.with(List.of(confirmed, withdrawn)));
    assertThat(events.list(event.id(), 9)).isEmpty();
    assertThat(events.eraseTexts(event.id())).isTrue();
    assertThat(events.find(event.id()).orElseThrow().note()).isNull();
    assertThat(events.eraseTexts(event.id())).isFalse();
  }
}
