package io.kijun.supplier.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.NamedSupplier;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.SupplierQuery;
import io.kijun.supplier.Suppliers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Suppliers in a database. */
@Repository
class JdbcSuppliers implements Suppliers {

  private static final int BATCH = 1000;

  private final JdbcClient database;
  private final SupplierRows rows;
  private final FillingSearchTexts filling;

  JdbcSuppliers(JdbcClient database, SupplierRows rows, FillingSearchTexts filling) {
    this.database = database;
    this.rows = rows;
    this.filling = filling;
  }

  @Override
  public Optional<Supplier> find(String code, Sight sight) {
    return SupplierCode.parsed(code)
        .flatMap(
            one ->
                rows.read("s.code = :code", Map.of("code", one.value()), 1, sight).stream()
                    .findFirst());
  }

  @Override
  public List<Supplier> list(
      SupplierQuery query, LocalDate today, String after, int most, Sight sight) {
    SupplierConditions conditions = SupplierConditions.of(query, today, after);
    return rows.read(conditions.sql(), conditions.parameters(), most, sight);
  }

  @Override
  public List<NamedSupplier> names(SupplierQuery query, LocalDate today, Sight sight) {
    SupplierConditions conditions = SupplierConditions.of(query, today, "");
    return database
        .sql(
            "select s.code, s.name, s.kana from supplier s where "
                + conditions.sql()
                + " and "
                + SightCondition.on("s.code", sight))
        .params(conditions.parameters())
        .params(SightCondition.parameters(sight))
        .query(
            (row, number) ->
                new NamedSupplier(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  @Override
  public List<Supplier> all(Collection<String> codes) {
    List<Supplier> all = new ArrayList<>();
    for (List<String> some : batches(codes)) {
      all.addAll(rows.read("s.code in (:codes)", Map.of("codes", some), some.size(), Sight.ALL));
    }
    return all;
  }

  @Override
  public Set<String> seen(Collection<String> codes, Sight sight) {
    if (sight.limit().isEmpty()) {
      return Set.copyOf(codes);
    }
    Map<String, List<String>> written = new HashMap<>();
    for (String code : codes) {
      SupplierCode.parsed(code)
          .ifPresent(
              one -> written.computeIfAbsent(one.value(), any -> new ArrayList<>()).add(code));
    }
    Set<String> seen = new HashSet<>();
    for (List<String> some : batches(written.keySet())) {
      database
          .sql(
              "select s.code from supplier s where s.code in (:codes) and "
                  + SightCondition.on("s.code", sight))
          .param("codes", some)
          .params(SightCondition.parameters(sight))
          .query(String.class)
          .list()
          .forEach(code -> seen.addAll(written.getOrDefault(code, List.of())));
    }
    return seen;
  }

  private static List<List<String>> batches(Collection<String> codes) {
    List<String> all = codes.stream().distinct().toList();
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
    return batches;
  }

  @Override
  public void lock() {
    database.sql("select id from supplier_lock for update").query(Integer.class).single();
  }

  @Override
  @Transactional
  public void add(Collection<Supplier> suppliers, Instant recordedAt) {
    rows.insert(List.copyOf(suppliers), recordedAt.atOffset(ZoneOffset.UTC));
  }

  @Override
  @Transactional
  public void replace(Collection<Supplier> suppliers, Instant changedAt) {
    rows.update(List.copyOf(suppliers), changedAt.atOffset(ZoneOffset.UTC));
  }

  @Override
  @Transactional
  public boolean eraseTexts(String code, Instant changedAt) {
    int contacts =
        database
            .sql("delete from supplier_contact where supplier = :code")
            .param("code", code)
            .update();
    int texts =
        database
            .sql(
                """
                update supplier
                set name = null, kana = null, site = null, looked_after_by = null, changed_at = :at,
                  search_text = null
                where code = :code and (name is not null or kana is not null
                  or site is not null or looked_after_by is not null)
                """)
            .param("code", code)
            .param("at", changedAt.atOffset(ZoneOffset.UTC))
            .update();
    filling.fill();
    return contacts + texts > 0;
  }

  @Override
  public List<String> groups(Sight sight) {
    return database
        .sql(
            "select distinct g.name from supplier_group g where "
                + SightCondition.on("g.supplier", sight)
                + " order by g.name")
        .params(SightCondition.parameters(sight))
        .query(String.class)
        .list();
  }

  @Override
  public int mostContacts(Sight sight) {
    return database
        .sql(
            "select coalesce(max(c.position) + 1, 0) from supplier_contact c where "
                + SightCondition.on("c.supplier", sight))
        .params(SightCondition.parameters(sight))
        .query(Integer.class)
        .single();
  }

  @Override
  public int count(@Nullable String group, Sight sight) {
    SupplierConditions conditions = SupplierConditions.ofGroup(group);
    return database
        .sql(
            "select count(*) from supplier s where "
                + conditions.sql()
                + " and "
                + SightCondition.on("s.code", sight))
        .params(conditions.parameters())
        .params(SightCondition.parameters(sight))
        .query(Integer.class)
        .single();
  }
}
