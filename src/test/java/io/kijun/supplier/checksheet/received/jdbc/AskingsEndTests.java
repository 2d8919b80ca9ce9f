package io.kijun.supplier.checksheet.received.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.SheetCodes.IssuedSheet;
import io.kijun.supplier.checksheet.SheetCodes.Outgoing;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets of a supplier are of one asking until it is over, on each database. */
class AskingsEndTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final RulesetHash RULESET = new RulesetHash("sha256:" + "0".repeat(64));

  /** The stores, at some time. */
  private record Stores(JdbcSheetCodes codes, JdbcReceivedSheets sheets, Instant now) {

    static Stores at(DataSource source, Instant now) {
      JdbcClient database = JdbcClient.create(source);
      Clock clock = Clock.fixed(now, ZoneOffset.UTC);
      return new Stores(
          new JdbcSheetCodes(database, new RecordIds(clock), new Today(clock, ZoneOffset.UTC)),
          new JdbcReceivedSheets(database),
          now);
    }

    IssuedSheet out(@Nullable String due) {
      LocalDate day = due == null ? null : LocalDate.parse(due);
      String code = codes.issue(new Outgoing("S-001", RULESET, "ja", null, day, 7, "sato"));
      return codes.find(code).orElseThrow();
    }

    UUID in(IssuedSheet sheet) {
      UUID id = UUID.randomUUID();
      sheets.add(
          new ReceivedSheet(
              id,
              "S-001",
              Hash.of(new byte[] {1}),
              sheet.code(),
              sheet.asking(),
              status(1, SheetState.RECEIVED),
              new SheetTexts("a.xlsx", null, null, List.of(), null),
              "sato",
              now,
              0),
          new byte[] {1});
      return id;
    }

    void become(UUID sheet, SheetState state) {
      sheets.become(sheet, status(2, state));
    }

    private SheetStatus status(int number, SheetState state) {
      return new SheetStatus(number, state, null, null, "sato", now);
    }
  }

  private static DataSource filled(Databases kind) {
    DataSource source = kind.fresh();
    JdbcClient.create(source)
        .sql(
            """
            insert into ruleset (hash, id, standard, version, content, recorded_at)
            values (:hash, '000000000000', 's', '1', '{}', :at)
            """)
        .param("hash", RULESET.value())
        .param("at", NOON.atOffset(ZoneOffset.UTC))
        .update();
    return source;
  }

  @ParameterizedTest
  @EnumSource
  void anAskingEndsWhenItsDayIsPastOrAfterHalfAYear(Databases kind) {
    DataSource source = filled(kind);
    IssuedSheet first = Stores.at(source, NOON).out(null);
    assertThat(first.factsVersion()).isEqualTo(7);
    assertThat(Stores.at(source, Instant.parse("2027-05-20T00:00:00Z")).out(null).asking())
        .isEqualTo(first.asking());

    Stores later = Stores.at(source, Instant.parse("2028-02-01T00:00:00Z"));
    IssuedSheet next = later.out("2028-02-10");
    assertThat(next.asking()).isNotEqualTo(first.asking());
    assertThat(later.out(null).asking()).isEqualTo(next.asking());
    Stores past = Stores.at(source, Instant.parse("2029-02-11T00:00:00Z"));
    assertThat(past.out("2029-03-01").asking()).isNotEqualTo(next.asking());
  }

  @ParameterizedTest
  @EnumSource
  void nobodyWaitsForASheetOnceAnotherWasAskedForOrHalfAYearAfterItWasDue(Databases kind) {
    DataSource source = filled(kind);
    Stores stores = Stores.at(source, NOON);
    IssuedSheet first = stores.out("2026-12-20");
    assertThat(stores.codes().isOver(stores.out("2026-12-20"))).as("of the same asking").isFalse();
    assertThat(Stores.at(source, Instant.parse("2027-06-19T00:00:00Z")).codes().isOver(first))
        .as("late")
        .isFalse();
    assertThat(Stores.at(source, Instant.parse("2027-06-21T00:00:00Z")).codes().isOver(first))
        .isTrue();

    IssuedSheet next = Stores.at(source, Instant.parse("2027-01-10T00:00:00Z")).out(null);
    Stores then = Stores.at(source, Instant.parse("2027-01-11T00:00:00Z"));
    assertThat(then.codes().isOver(first)).isTrue();
    assertThat(then.codes().isOver(next)).isFalse();
    assertThat(Stores.at(source, Instant.parse("2027-08-01T00:00:00Z")).codes().isOver(next))
        .as("without a day")
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anAskingEndsWhenItIsAcceptedOrSentBackWhileNoOtherWaits(Databases kind) {
    Stores stores = Stores.at(filled(kind), NOON);
    IssuedSheet office = stores.out(null);
    IssuedSheet vendor = stores.out("2026-12-20");
    assertThat(vendor.asking()).isEqualTo(office.asking());

    UUID waiting = stores.in(office);
    UUID bad = stores.in(vendor);
    stores.become(bad, SheetState.RETURNED);
    assertThat(stores.out(null).asking()).as("the office's waits").isEqualTo(office.asking());
    stores.become(waiting, SheetState.RETURNED);
    IssuedSheet next = stores.out(null);
    assertThat(next.asking()).isNotEqualTo(office.asking());

    stores.become(stores.in(next), SheetState.ACCEPTED);
    assertThat(stores.out(null).asking()).isNotEqualTo(next.asking());
  }
}
