package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.SearchedText;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetAwaited;
import io.kijun.supplier.checksheet.received.SheetLists;
import io.kijun.supplier.checksheet.received.SheetSearch;
import io.kijun.supplier.checksheet.received.SheetState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of sheets, from a database. */
@Repository
class JdbcSheetLists implements SheetLists {

  private static final String PAGE = " offset :skip rows fetch first :most rows only";

  private static final String COUNT =
      """
      select count(*) from check_sheet c
      join check_sheet_state s on s.check_sheet = c.id
        and s.number = (select max(l.number) from check_sheet_state l where l.check_sheet = c.id)
      """;

  private static final String AWAITED =
      """
      from (select supplier, max(recorded_at) as sent_at, max(due) as due
        from check_sheet_out group by supplier) o
      join supplier p on p.code = o.supplier and (p.ended_on is null or p.ended_on > :today)
      where not exists (select 1 from check_sheet c
        where c.supplier = o.supplier and c.recorded_at >= o.sent_at
          and (select t.state from check_sheet_state t where t.check_sheet = c.id
            order by t.number desc fetch first 1 rows only) <> 'RETURNED')
      """;

  private final JdbcClient database;

  JdbcSheetLists(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<ReceivedSheet> of(
      SheetState state, SheetSearch search, int skip, int most, Sight sight) {
    String order =
        state == SheetState.RECEIVED ? " order by c.id" : " order by s.recorded_at desc, c.id desc";
    return database
        .sql(
            SheetRows.SELECT
                + "where s.state = :state"
                + conditions("c.supplier", search, sight)
                + order
                + PAGE)
        .param("state", state.name())
        .params(parameters(search, sight))
        .param("skip", skip)
        .param("most", most)
        .query(SheetRows::sheet)
        .list();
  }

  @Override
  public int count(SheetState state, SheetSearch search, Sight sight) {
    return database
        .sql(COUNT + "where s.state = :state" + conditions("c.supplier", search, sight))
        .param("state", state.name())
        .params(parameters(search, sight))
        .query(Integer.class)
        .single();
  }

  @Override
  public List<SheetAwaited> awaited(
      SheetSearch search, LocalDate today, int skip, int most, Sight sight) {
    return database
        .sql(
            "select o.supplier, o.sent_at, o.due "
                + AWAITED
                + conditions("o.supplier", search, sight)
                + " order by o.due nulls last, o.sent_at, o.supplier"
                + PAGE)
        .param("today", today)
        .params(parameters(search, sight))
        .param("skip", skip)
        .param("most", most)
        .query(
            (row, number) ->
                new SheetAwaited(
                    row.getString("supplier"),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                    row.getObject("due", LocalDate.class)))
        .list();
  }

  @Override
  public int countAwaited(SheetSearch search, LocalDate today, Sight sight) {
    return database
        .sql("select count(*) " + AWAITED + conditions("o.supplier", search, sight))
        .param("today", today)
        .params(parameters(search, sight))
        .query(Integer.class)
        .single();
  }

  private static String conditions(String supplier, SheetSearch search, Sight sight) {
    StringBuilder sql = new StringBuilder(" and ").append(SightCondition.on(supplier, sight));
    if (search.text() != null) {
      sql.append(" and exists (select 1 from supplier f where f.code = ")
          .append(supplier)
          .append(" and f.search_text like :text escape '!')");
    }
    if (search.group() != null) {
      sql.append(" and exists (select 1 from supplier_group g where g.supplier = ")
          .append(supplier)
          .append(" and g.name = :group)");
    }
    return sql.toString();
  }

  private static Map<String, Object> parameters(SheetSearch search, Sight sight) {
    Map<String, Object> parameters = new HashMap<>(SightCondition.parameters(sight));
    if (search.text() != null) {
      parameters.put("text", SearchedText.pattern(search.text()));
    }
    if (search.group() != null) {
      parameters.put("group", search.group());
    }
    return parameters;
  }
}
