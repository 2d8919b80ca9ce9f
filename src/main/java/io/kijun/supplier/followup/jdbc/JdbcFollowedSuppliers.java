package io.kijun.supplier.followup.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.followup.FollowedSuppliers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is remembered of suppliers, in a database. */
@Repository
class JdbcFollowedSuppliers implements FollowedSuppliers {

  private final JdbcClient database;

  JdbcFollowedSuppliers(JdbcClient database) {
    this.database = database;
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
            "select s.code, m.content, "
                + records(asked.memory())
                + " as records from supplier s left join follow_up_memory m"
                + " on m.supplier = s.code and m.memory = :memory where s.code "
                + (included ? ">=" : ">")
                + " :from and "
                + condition(asked, parameters)
                + " and "
                + SightCondition.on("s.code", sight)
                + " order by s.code fetch first :most rows only")
        .params(parameters)
        .query(
            (row, number) ->
                new Remembered(
                    row.getString("code"), row.getInt("records"), text(row.getBytes("content"))))
        .list();
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

  /** Who remembers at the same time remembers the same, or what the next one finds out of date. */
  @Override
  public void remember(Memory memory, String supplier, String content) {
    if (replaced(memory, supplier, content)) {
      return;
    }
    try {
      database
          .sql(
              """
              insert into follow_up_memory (supplier, memory, content)
              values (:supplier, :memory, :content)
              """)
          .param("supplier", supplier)
          .param("memory", memory.name())
          .param("content", content.getBytes(StandardCharsets.UTF_8))
          .update();
    } catch (DuplicateKeyException e) {
      replaced(memory, supplier, content);
    }
  }

  private boolean replaced(Memory memory, String supplier, String content) {
    return database
            .sql(
                """
                update follow_up_memory set content = :content
                where supplier = :supplier and memory = :memory
                """)
            .param("supplier", supplier)
            .param("memory", memory.name())
            .param("content", content.getBytes(StandardCharsets.UTF_8))
            .update()
        > 0;
  }
}
