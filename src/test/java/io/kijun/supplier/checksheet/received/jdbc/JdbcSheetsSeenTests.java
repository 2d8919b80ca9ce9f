package io.kijun.supplier.checksheet.received.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SeenState;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was shown what of sheets, on each database. */
class JdbcSheetsSeenTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final Hash RULESET = Hash.of(new byte[] {1});

  private final RecordIds ids = new RecordIds(Clock.fixed(NOON, ZoneOffset.UTC));

  private UUID sheet(JdbcClient database) {
    UUID id = ids.next();
    new JdbcReceivedSheets(database)
        .add(
            new ReceivedSheet(
                id,
                "S-001",
                Hash.of(new byte[] {2}),
                null,
                null,
                new SheetStatus(1, SheetState.RECEIVED, null, null, "sato", NOON),
                new SheetTexts("a.xlsx", null, null, List.of(), null),
                "sato",
                NOON,
                7),
            new byte[] {2});
    return id;
  }

  private static SeenState state(int version, List<UUID> sheets) {
    return new SeenState(version, RULESET, sheets, Hash.of(new byte[] {3, (byte) version}));
  }

  @ParameterizedTest
  @EnumSource
  void whatAPersonWasShownIsKeptOnce(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    UUID office = sheet(database);
    UUID vendor = sheet(database);
    JdbcSheetsSeen seen = new JdbcSheetsSeen(database);
    SeenState before = state(7, List.of(office));
    SeenState now = state(8, List.of(office, vendor));
    seen.add(ids.next(), office, "sato", before, NOON);
    seen.add(ids.next(), office, "sato", before, NOON);
    assertThat(database.sql("select count(*) from check_sheet_look").query(Integer.class).single())
        .isOne();
    assertThat(seen.last(now.sheets(), "sato")).contains(before);
    assertThat(seen.isSeen(now.sheets(), "sato", now)).isFalse();

    seen.add(ids.next(), vendor, "sato", now, NOON);
    assertThat(seen.isSeen(now.sheets(), "sato", now)).isTrue();
    assertThat(seen.last(now.sheets(), "sato")).contains(now);
    assertThat(seen.last(List.of(office), "sato")).contains(before);
    assertThat(seen.last(now.sheets(), "suzuki")).isEmpty();
    assertThat(seen.isSeen(now.sheets(), "suzuki", now)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aSheetKnowsWhatWasOnRecordWhenItCame(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    UUID id = sheet(database);
    assertThat(new JdbcReceivedSheets(database).find("S-001", id).orElseThrow().knownVersion())
        .isEqualTo(7);
  }
}
