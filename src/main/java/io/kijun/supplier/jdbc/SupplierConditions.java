package io.kijun.supplier.jdbc;

import io.kijun.supplier.SearchedText;
import io.kijun.supplier.SupplierQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers are asked for, in SQL; at least one condition.
 *
 * @param sql on {@code supplier s}
 */
record SupplierConditions(String sql, Map<String, Object> parameters) {

  static SupplierConditions of(SupplierQuery query, LocalDate today, String after) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder sql = new StringBuilder("s.code > :after");
    parameters.put("after", after);
    if (query.text() != null) {
      sql.append(" and s.search_text like :text escape '!'");
      parameters.put("text", SearchedText.pattern(query.text()));
    }
    if (query.group() != null) {
      sql.append(" and ").append(inGroup());
      parameters.put("group", query.group());
    }
    if (query.ended() != null) {
      sql.append(
          query.ended()
              ? " and s.ended_on <= :today"
              : " and (s.ended_on is null or s.ended_on > :today)");
      parameters.put("today", today);
    }
    return new SupplierConditions(sql.toString(), parameters);
  }

  /** Those of a group; null: all. */
  static SupplierConditions ofGroup(@Nullable String group) {
    return group == null
        ? new SupplierConditions("1 = 1", Map.of())
        : new SupplierConditions(inGroup(), Map.of("group", group));
  }

  private static String inGroup() {
    return "exists (select 1 from supplier_group g where g.supplier = s.code and g.name = :group)";
  }
}
