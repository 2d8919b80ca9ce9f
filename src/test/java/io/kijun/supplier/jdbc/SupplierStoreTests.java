package io.kijun.supplier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.Databases;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Contact.ContactLanguage;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.SupplierQuery;
import io.kijun.supplier.Suppliers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of suppliers, on every database that Kijun runs on. */
class SupplierStoreTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123456Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Sight TIER1 = Sight.of(Set.of("tier1", "none of this name"));

  private static final Supplier PRESS =
      new Supplier(
          new SupplierCode("S-001"),
          "丸山プレス株式会社",
          "マルヤマプレス",
          "7000012050002",
          "大阪市1_2%",
          Set.of("tier1", "大阪"),
          "1",
          List.of(
              new Contact("佐藤", "sato@example.co.jp", ContactLanguage.JA),
              new Contact("Jones", null, ContactLanguage.EN)),
          "rina",
          null);
  private static final Supplier OTHER = bare("S-002", Set.of("tier2"), null);
  private static final Supplier GONE = bare("S-003", Set.of("tier1"), TODAY);

  private static Supplier bare(String code, Set<String> groups, @Nullable LocalDate endedOn) {
    return new Supplier(
        new SupplierCode(code),
        "名称" + code,
        null,
        null,
        null,
        groups,
        null,
        List.of(),
        null,
        endedOn);
  }

  private static Suppliers on(Databases kind) {
    DataSource source = kind.fresh();
    JdbcClient database = JdbcClient.create(source);
    Suppliers suppliers =
        new JdbcSuppliers(
            database,
            new SupplierRows(database, new JdbcTemplate(source)),
            new FillingSearchTexts(database, new JdbcTemplate(source)));
    suppliers.add(List.of(PRESS, OTHER, GONE), NOW);
    return suppliers;
  }

  private static List<String> codes(List<Supplier> found) {
    return found.stream().map(one -> one.code().value()).toList();
  }

  private static List<String> list(Suppliers suppliers, SupplierQuery query, Sight sight) {
    return codes(suppliers.list(query, TODAY, "", 10, sight));
  }

  @ParameterizedTest
  @EnumSource
  void aSupplierIsReadAsItWasWritten(Databases kind) {
    Suppliers suppliers = on(kind);
    assertThat(suppliers.find("S-001", Sight.ALL)).contains(PRESS);
    assertThat(suppliers.find("S-009", Sight.ALL)).isEmpty();
    assertThat(suppliers.find("S/1\0", Sight.ALL)).isEmpty();
    Supplier changed = PRESS.with(Set.of("tier3"), List.of());
    suppliers.replace(List.of(changed), NOW);
    assertThat(suppliers.find("S-001", Sight.ALL)).contains(changed);
    assertThat(suppliers.all(List.of("S-002", "S-001", "S-009"))).containsExactly(changed, OTHER);
    assertThat(suppliers.mostContacts(Sight.ALL)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void theyAreFoundByTextGroupAndEnd(Databases kind) {
    Suppliers suppliers = on(kind);
    for (String text : List.of("s-001", "丸山", "マルヤマ", "ﾏﾙﾔﾏ", "12050002")) {
      assertThat(list(suppliers, new SupplierQuery(text, null, null), Sight.ALL))
          .as(text)
          .containsExactly("S-001");
    }
    assertThat(list(suppliers, new SupplierQuery("S_001", null, null), Sight.ALL)).isEmpty();
    assertThat(list(suppliers, new SupplierQuery("%", null, null), Sight.ALL)).isEmpty();
    assertThat(list(suppliers, new SupplierQuery(null, "tier1", false), Sight.ALL))
        .containsExactly("S-001");
    assertThat(list(suppliers, new SupplierQuery(null, null, true), Sight.ALL))
        .containsExactly("S-003");
    assertThat(codes(suppliers.list(SupplierQuery.EVERY, TODAY, "S-001", 1, Sight.ALL)))
        .containsExactly("S-002");
    assertThat(suppliers.groups(Sight.ALL)).containsExactlyInAnyOrder("tier1", "tier2", "大阪");
    assertThat(suppliers.count("tier1", Sight.ALL)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOutOfSightIsNotThere(Databases kind) {
    Suppliers suppliers = on(kind);
    assertThat(suppliers.find("S-001", TIER1)).contains(PRESS);
    assertThat(suppliers.find("S-002", TIER1)).isEmpty();
    assertThat(list(suppliers, SupplierQuery.EVERY, TIER1)).containsExactly("S-001", "S-003");
    assertThat(list(suppliers, SupplierQuery.EVERY, Sight.NONE)).isEmpty();
    assertThat(suppliers.seen(Set.of("S-001", "S-002", "S-009"), TIER1)).containsExactly("S-001");
    assertThat(suppliers.seen(Set.of("S-002", "S-009"), Sight.ALL)).hasSize(2);
    assertThat(suppliers.isSeen("S-009", TIER1)).isFalse();
    assertThat(suppliers.groups(TIER1)).containsExactlyInAnyOrder("tier1", "大阪");
    assertThat(suppliers.count(null, TIER1)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsErasedLeavesCodeGroupsAndDates(Databases kind) {
    Suppliers suppliers = on(kind);
    assertThat(suppliers.eraseTexts("S-001", NOW)).isTrue();
    assertThat(suppliers.eraseTexts("S-001", NOW)).isFalse();
    assertThat(suppliers.find("S-001", TIER1))
        .contains(
            new Supplier(
                PRESS.code(),
                null,
                null,
                PRESS.corporateNumber(),
                null,
                PRESS.groups(),
                "1",
                List.of(),
                null,
                null));
  }
}
