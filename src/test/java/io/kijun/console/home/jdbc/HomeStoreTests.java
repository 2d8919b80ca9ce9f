package io.kijun.console.home.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.console.home.HomeFigures;
import io.kijun.console.home.HomeFigures.EndingException;
import io.kijun.console.home.HomeFigures.WaitingSheet;
import io.kijun.fixture.Databases;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first page counts, on each database. */
class HomeStoreTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final OffsetDateTime AT = NOON.atOffset(ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Sight WEST = Sight.of(Set.of("west"));

  /** S-001 in the west, S-002 in the east, S-003 that has ended. */
  private static JdbcClient withSuppliers(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    for (String code : List.of("S-001", "S-002", "S-003")) {
      database
          .sql(
              """
              insert into supplier (code, name, ended_on, recorded_at, changed_at)
              values (:code, 'x', :ended, :at, :at)
              """)
          .param("code", code)
          .param("ended", code.equals("S-003") ? TODAY : null, Types.DATE)
          .param("at", AT)
          .update();
    }
    database.sql("insert into supplier_group (supplier, name) values ('S-001', 'west')").update();
    database.sql("insert into supplier_group (supplier, name) values ('S-002', 'east')").update();
    return database;
  }

  private static void sheet(JdbcClient database, int number, String supplier, String... states) {
    UUID id = new UUID(0, number);
    database
        .sql(
            """
            insert into check_sheet
              (id, supplier, file_hash, known_version, actor, recorded_at)
            values (:id, :supplier, 'sha256:0', 0, 'sato', :at)
            """)
        .param("id", id)
        .param("supplier", supplier)
        .param("at", AT.plusMinutes(number))
        .update();
    for (int i = 0; i < states.length; i++) {
      database
          .sql(
              """
              insert into check_sheet_state (check_sheet, number, state, actor, recorded_at)
              values (:id, :number, :state, 'sato', :at)
              """)
          .param("id", id)
          .param("number", i + 1)
          .param("state", states[i])
          .param("at", AT)
          .update();
    }
  }

  private static void exception(
      JdbcClient database, int number, String supplier, LocalDate until, String... steps) {
    UUID id = new UUID(1, number);
    database
        .sql(
            """
            insert into concession (id, kind, supplier, item, until_day, actor, recorded_at)
            values (:id, 'EXCEPTION', :supplier, '2', :until, 'sato', :at)
            """)
        .param("id", id)
        .param("supplier", supplier)
        .param("until", until)
        .param("at", AT)
        .update();
    for (String step : steps) {
      database
          .sql(
              """
              insert into concession_step (concession, step, actor, recorded_at)
              values (:id, :step, 'suzuki', :at)
              """)
          .param("id", id)
          .param("step", step)
          .param("at", AT)
          .update();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlySheetsThatNobodyHasDecidedOnWait(Databases kind) {
    JdbcClient database = withSuppliers(kind);
    sheet(database, 1, "S-001", "RECEIVED");
    sheet(database, 2, "S-002", "RECEIVED");
    sheet(database, 3, "S-001", "RECEIVED", "ACCEPTED");
    HomeFigures figures = new JdbcHomeFigures(database);

    assertThat(figures.sheets(1, Sight.ALL).count()).isEqualTo(2);
    assertThat(figures.sheets(1, Sight.ALL).first())
        .containsExactly(new WaitingSheet("S-001", "x", new UUID(0, 1), NOON.plusSeconds(60)));
    assertThat(figures.sheets(5, WEST).first())
        .extracting(WaitingSheet::supplier)
        .containsExactly("S-001");
    assertThat(figures.suppliersWithSheetsSince(NOON, Sight.ALL)).isEqualTo(2);
    assertThat(figures.suppliersWithSheetsSince(NOON.plusSeconds(60), WEST)).isEqualTo(1);
    assertThat(figures.suppliersWithSheetsSince(NOON.plusSeconds(180), Sight.ALL)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void onlyExceptionsInForceEnd(Databases kind) {
    JdbcClient database = withSuppliers(kind);
    exception(database, 1, "S-001", TODAY.plusDays(30), "APPROVED");
    exception(database, 2, "S-002", TODAY, "APPROVED");
    exception(database, 3, "S-001", TODAY.plusDays(1));
    exception(database, 4, "S-001", TODAY.plusDays(2), "APPROVED", "WITHDRAWN");
    exception(database, 5, "S-001", TODAY.plusDays(31), "APPROVED");
    HomeFigures figures = new JdbcHomeFigures(database);

    var ending = figures.exceptions(TODAY, TODAY.plusDays(30), 5, Sight.ALL);
    assertThat(ending.count()).isEqualTo(2);
    assertThat(ending.first())
        .containsExactly(
            new EndingException(new UUID(1, 2), "S-002", "x", "2", TODAY),
            new EndingException(new UUID(1, 1), "S-001", "x", "2", TODAY.plusDays(30)));
    assertThat(figures.exceptions(TODAY, TODAY.plusDays(30), 5, WEST).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void suppliersThatHaveEndedAreNotCounted(Databases kind) {
    HomeFigures figures = new JdbcHomeFigures(withSuppliers(kind));

    assertThat(figures.suppliers(TODAY, Sight.ALL)).isEqualTo(2);
    assertThat(figures.suppliers(TODAY.minusDays(1), Sight.ALL)).isEqualTo(3);
    assertThat(figures.suppliers(TODAY, WEST)).isEqualTo(1);
    assertThat(figures.groups(TODAY, Sight.ALL))
        .isEqualTo(Map.of("S-001", List.of("west"), "S-002", List.of("east")));
    assertThat(figures.groups(TODAY, WEST)).isEqualTo(Map.of("S-001", List.of("west")));
  }

  @ParameterizedTest
  @EnumSource
  void theStateIsAnotherOneOnceASupplierChanges(Databases kind) {
    JdbcClient database = withSuppliers(kind);
    HomeFigures figures = new JdbcHomeFigures(database);
    String before = figures.state();
    assertThat(figures.state()).isEqualTo(before);

    database
        .sql("update supplier set changed_at = :at where code = 'S-001'")
        .param("at", AT.plusDays(1))
        .update();

    assertThat(figures.state()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void whatChangedIsToldSinceTheVisitBeforeABreak(Databases kind) {
    JdbcClient database = withSuppliers(kind);
    database
        .sql(
            "insert into app_user (name, password, must_change, disabled, recorded_at)"
                + " values ('sato', 'x', false, false, :at)")
        .param("at", AT)
        .update();
    JdbcLastVisits visits = new JdbcLastVisits(database);

    assertThat(visits.visit("sato", NOON, NOON.minusSeconds(1800))).isEmpty();
    Instant soon = NOON.plusSeconds(60);
    assertThat(visits.visit("sato", soon, soon.minusSeconds(1800))).isEmpty();
    Instant later = NOON.plusSeconds(7200);
    assertThat(visits.visit("sato", later, later.minusSeconds(1800))).contains(soon);
    Instant stillThere = later.plusSeconds(60);
    assertThat(visits.visit("sato", stillThere, stillThere.minusSeconds(1800))).contains(soon);
  }
}
