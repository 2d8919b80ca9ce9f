package io.kijun.supplier.followup.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.followup.FollowedSuppliers;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of suppliers, in a database. */
@Repository
class JdbcFollowedSuppliers implements FollowedSuppliers {

  private final JdbcClient database;
  private final JdbcOperations batches;
  private final TransactionOperations transactions;

  JdbcFollowedSuppliers(
      JdbcClient database, JdbcOperations batches, PlatformTransactionManager transactions) {
    this.database = database;
    this.batches = batches;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** How many records a supplier has, of which something is remembered. */
  private static String records(Memory memory) {
    return switch (memory) {
      case FINDINGS ->
          "(select count(*) from evaluation e where e.supplier = s.code and e.standing)";
      case ACCEPTED -> "(select count(*) from facts_version v where v.supplier = s.code)";
    };
  }

  @Override
  public List<Remembered> list(
      FollowedQuery asked, String from, boolean included, int most, Sight sight) {
    Map<String, Object> parameters = new HashMap<>(SightCondition.parameters(sight));
    parameters.put("memory", asked.memory().name());
    parameters.put("from", from);
    parameters.put("most", most);
    return database
        .sql(
            remembered(asked.memory())
                + "s.code "
                + (included ? ">=" : ">")
                + " :from and "
                + condition(asked, parameters)
                + " and "
                + SightCondition.on("s.code", sight)
                + " order by s.code fetch first :most rows only")
        .params(parameters)
        .query(JdbcFollowedSuppliers::one)
        .list();
  }

  private static String remembered(Memory memory) {
    return "select s.code, m.content, "
        + records(memory)
        + " as records from supplier s left join follow_up_memory m"
        + " on m.supplier = s.code and m.memory = :memory where ";
  }

  private static Remembered one(ResultSet row, int number) throws SQLException {
    return new Remembered(
        row.getString("code"), row.getInt("records"), text(row.getBytes("content")));
  }

  private static @Nullable String text(byte @Nullable [] content) {
    return content == null ? null : new String(content, StandardCharsets.UTF_8);
  }

  private static String condition(FollowedQuery asked, Map<String, Object> parameters) {
    StringBuilder sql = new StringBuilder();
    if (asked.supplier() == null) {
      sql.append("(s.ended_on is null or s.ended_on > :today)");
      parameters.put("today", asked.today());
    } else {
      sql.append("s.code = :supplier");
      parameters.put("supplier", asked.supplier());
    }
    if (asked.group() != null) {
      sql.append(
          " and exists (select 1 from supplier_group g"
              + " where g.supplier = s.code and g.name = :group)");
      parameters.put("group", asked.group());
    }
    return sql.toString();
  }

  @Override
  public List<Remembered> of(Memory memory, Collection<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    return database
        .sql(remembered(memory) + "s.code in (:codes) order by s.code")
        .param("memory", memory.name())
        .param("codes", codes)
        .query(JdbcFollowedSuppliers::one)
        .list();
  }

  /** Who remembers at the same time remembers the same, or what the next one finds out of date. */
  @Override
  public void remember(Memory memory, Map<Remembered, String> contents) {
    try {
      transactions.executeWithoutResult(status -> save(memory, contents));
    } catch (DuplicateKeyException e) {
      // Somebody else has remembered something of one of them since it was read.
    }
  }

  private void save(Memory memory, Map<Remembered, String> contents) {
    List<Object[]> changed = new ArrayList<>();
    List<Object[]> added = new ArrayList<>();
    contents.forEach(
        (one, content) ->
            (one.memory() == null ? added : changed)
                .add(
                    new Object[] {
                      content.getBytes(StandardCharsets.UTF_8), one.supplier(), memory.name()
                    }));
    batches.batchUpdate(
        "update follow_up_memory set content = ? where supplier = ? and memory = ?", changed);
    batches.batchUpdate(
        "insert into follow_up_memory (content, supplier, memory) values (?, ?, ?)", added);
  }
}
