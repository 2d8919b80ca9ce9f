package io.kijun.supplier.followup.jdbc;

import io.kijun.supplier.TextsAboutSuppliers;
import io.kijun.supplier.followup.FollowUpPlan;
import io.kijun.supplier.followup.FollowUpPlan.PlannedBy;
import io.kijun.supplier.followup.FollowUpPlans;
import io.kijun.supplier.followup.FollowedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans about findings in a database: reviewers' own, and those that came with sheets. */
@Repository
class JdbcFollowUpPlans implements FollowUpPlans, TextsAboutSuppliers {

  private final JdbcClient database;

  JdbcFollowUpPlans(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void add(UUID id, String supplier, FollowUpPlan plan) {
    database
        .sql(
            """
            insert into follow_up_plan (id, supplier, item, criterion, planned, actor, recorded_at)
            values (:id, :supplier, :item, :criterion, :planned, :actor, :recordedAt)
            """)
        .param("id", id)
        .param("supplier", supplier)
        .param("item", plan.finding().item())
        .param("criterion", plan.finding().criterion())
        .param("planned", plan.date())
        .param("actor", plan.actor())
        .param("recordedAt", plan.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql(
            """
            insert into follow_up_plan_text (follow_up_plan, owner, content)
            values (:id, :owner, :content)
            """)
        .param("id", id)
        .param("owner", plan.owner())
        .param("content", plan.text())
        .update();
  }

  /** Of plans for several causes of one finding in one sheet the latest day counts. */
  @Override
  public Map<String, List<FollowUpPlan>> of(Collection<String> suppliers) {
    Map<String, List<FollowUpPlan>> all = new HashMap<>();
    if (suppliers.isEmpty()) {
      return all;
    }
    database
        .sql(
            """
            select p.supplier, p.item, p.criterion, p.planned, t.owner, t.content, p.actor,
              p.recorded_at, 'REVIEWER' as origin, p.id
            from follow_up_plan p left join follow_up_plan_text t on t.follow_up_plan = p.id
            where p.supplier in (:suppliers)
            union all
            select p.supplier, p.item, p.criterion, p.planned, t.owner, t.content, p.actor,
              p.recorded_at, 'SUPPLIER' as origin, p.id
            from finding_plan p join evaluation e on e.id = p.evaluation
            left join finding_plan_text t on t.finding_plan = p.id
            where p.supplier in (:suppliers) and e.basis = 'RECORDED'
            order by recorded_at, planned, id
            """)
        .param("suppliers", suppliers)
        .query(
            (row, number) ->
                all.computeIfAbsent(row.getString("supplier"), any -> new ArrayList<>())
                    .add(plan(row)))
        .list();
    return all;
  }

  private static FollowUpPlan plan(ResultSet row) throws SQLException {
    return new FollowUpPlan(
        new FollowedKey(row.getString("item"), row.getString("criterion")),
        PlannedBy.valueOf(row.getString("origin")),
        row.getObject("planned", LocalDate.class),
        row.getString("owner"),
        row.getString("content"),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  @Transactional
  public int erase(Erasing supplier) {
    return database
        .sql(
            """
            delete from follow_up_plan_text where follow_up_plan in
              (select p.id from follow_up_plan p where p.supplier = :supplier)
            """)
        .param("supplier", supplier.code())
        .update();
  }
}
