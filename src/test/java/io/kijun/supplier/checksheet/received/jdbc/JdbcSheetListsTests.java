package io.kijun.supplier.checksheet.received.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.supplier.SearchedText;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetAwaited;
import io.kijun.supplier.checksheet.received.SheetSearch;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of sheets, on each database. */
class JdbcSheetListsTests {

  private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final RulesetHash RULESET = new RulesetHash("sha256:" + "0".repeat(64));
  private static final Sight WEST = Sight.of(Set.of("west"));

  /** S-001 and S-003 in the west, S-002 in the east, S-004 that has ended. */
  private static JdbcClient suppliers(Databases kind) {
    JdbcClient database = JdbcClient.create(kind.fresh());
    for (String code : List.of("S-001", "S-002", "S-003", "S-004")) {
      database
          .sql(
              """
              insert into supplier (code, name, search_text, ended_on, recorded_at, changed_at)
              values (:code, 'x', :searched, :ended, :at, :at)
              """)
          .param("code", code)
          .param("searched", SearchedText.of(code, "きたはま100%", null, null))
          .param("ended", code.equals("S-004") ? TODAY : null, Types.DATE)
          .param("at", NOON.atOffset(ZoneOffset.UTC))
          .update();
      database
          .sql("insert into supplier_group (supplier, name) values (:code, :group)")
          .param("code", code)
          .param("group", code.equals("S-002") ? "east" : "west")
          .update();
    }
    database
        .sql(
            """
            insert into ruleset (hash, id, standard, version, content, recorded_at)
            values (:hash, '000000000000', 's', '1', '{}', :at)
            """)
        .param("hash", RULESET.value())
        .param("at", NOON.atOffset(ZoneOffset.UTC))
        .update();
    return database;
  }

  private static UUID in(JdbcClient database, int number, String supplier, SheetState... then) {
    UUID id = new UUID(0, number);
    Instant at = NOON.plus(Duration.ofMinutes(number));
    JdbcReceivedSheets sheets = new JdbcReceivedSheets(database);
    sheets.add(
        new ReceivedSheet(
            id,
            supplier,
            Hash.of(new byte[] {1}),
            null,
            null,
            new SheetStatus(1, SheetState.RECEIVED, null, null, "sato", at),
            new SheetTexts("a.xlsx", null, null, List.of(), null),
            "sato",
            at,
            0),
        new byte[] {1});
    for (int i = 0; i < then.length; i++) {
      sheets.become(id, new SheetStatus(i + 2, then[i], null, null, "suzuki", at));
    }
    return id;
  }

  private static void out(
      JdbcClient database, String code, String supplier, int minute, @Nullable String due) {
    database
        .sql(
            """
            insert into check_sheet_out
              (code, supplier, ruleset, language, asking, due, actor, recorded_at)
            values (:code, :supplier, :ruleset, 'ja', :asking, :due, 'sato', :at)
            """)
        .param("code", code)
        .param("supplier", supplier)
        .param("ruleset", RULESET.value())
        .param("asking", UUID.randomUUID())
        .param("due", due == null ? null : LocalDate.parse(due), Types.DATE)
        .param("at", NOON.plus(Duration.ofMinutes(minute)).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static List<UUID> ids(List<ReceivedSheet> sheets) {
    return sheets.stream().map(ReceivedSheet::id).toList();
  }

  @ParameterizedTest
  @EnumSource
  void sheetsAreListedByWhatBecameOfThemLast(Databases kind) {
    JdbcClient database = suppliers(kind);
    UUID first = in(database, 1, "S-001");
    UUID accepted = in(database, 2, "S-001", SheetState.ACCEPTED);
    UUID later = in(database, 3, "S-002");
    UUID acceptedLater = in(database, 4, "S-003", SheetState.ACCEPTED);
    UUID returned = in(database, 5, "S-003", SheetState.RETURNED);
    JdbcSheetLists lists = new JdbcSheetLists(database);

    assertThat(ids(lists.of(SheetState.RECEIVED, SheetSearch.EVERY, 0, 9, Sight.ALL)))
        .containsExactly(first, later);
    assertThat(ids(lists.of(SheetState.ACCEPTED, SheetSearch.EVERY, 0, 9, Sight.ALL)))
        .containsExactly(acceptedLater, accepted);
    assertThat(ids(lists.of(SheetState.RETURNED, SheetSearch.EVERY, 0, 9, Sight.ALL)))
        .containsExactly(returned);
    assertThat(ids(lists.of(SheetState.RECEIVED, SheetSearch.EVERY, 1, 1, Sight.ALL)))
        .containsExactly(later);
    assertThat(ids(lists.of(SheetState.RECEIVED, SheetSearch.EVERY, 0, 9, WEST)))
        .containsExactly(first);
    assertThat(lists.count(SheetState.RECEIVED, SheetSearch.EVERY, Sight.ALL)).isEqualTo(2);
    assertThat(lists.count(SheetState.RECEIVED, SheetSearch.EVERY, WEST)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void onlySheetsOfSuppliersThatAreSearchedForAreListed(Databases kind) {
    JdbcClient database = suppliers(kind);
    UUID west = in(database, 1, "S-001");
    UUID east = in(database, 2, "S-002");
    JdbcSheetLists lists = new JdbcSheetLists(database);

    SheetSearch name = new SheetSearch("ｷﾀﾊﾏ100%", null);
    assertThat(ids(lists.of(SheetState.RECEIVED, name, 0, 9, Sight.ALL)))
        .containsExactly(west, east);
    SheetSearch code = new SheetSearch("s-002", null);
    assertThat(ids(lists.of(SheetState.RECEIVED, code, 0, 9, Sight.ALL))).containsExactly(east);
    SheetSearch group = new SheetSearch(null, "west");
    assertThat(ids(lists.of(SheetState.RECEIVED, group, 0, 9, Sight.ALL))).containsExactly(west);
    SheetSearch sign = new SheetSearch("1_0", null);
    assertThat(lists.count(SheetState.RECEIVED, sign, Sight.ALL)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aSheetIsAwaitedUntilOneCameThatDidNotGoBack(Databases kind) {
    JdbcClient database = suppliers(kind);
    out(database, "a", "S-001", 0, null);
    out(database, "b", "S-002", 0, "2026-12-01");
    out(database, "c", "S-003", 0, "2026-11-30");
    out(database, "d", "S-004", 0, null);
    in(database, 1, "S-002", SheetState.RETURNED);
    JdbcSheetLists lists = new JdbcSheetLists(database);

    assertThat(lists.awaited(SheetSearch.EVERY, TODAY, 0, 9, Sight.ALL))
        .extracting(SheetAwaited::supplier)
        .containsExactly("S-003", "S-002", "S-001");
    assertThat(lists.countAwaited(SheetSearch.EVERY, TODAY, WEST)).isEqualTo(2);
    in(database, 2, "S-001");
    in(database, 3, "S-003", SheetState.ACCEPTED);
    assertThat(lists.awaited(SheetSearch.EVERY, TODAY, 0, 9, Sight.ALL))
        .containsExactly(new SheetAwaited("S-002", NOON, LocalDate.parse("2026-12-01")));
    out(database, "e", "S-001", 9, null);
    assertThat(lists.countAwaited(SheetSearch.EVERY, TODAY, Sight.ALL)).isEqualTo(2);
  }
}
