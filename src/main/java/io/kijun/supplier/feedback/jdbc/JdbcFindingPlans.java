package io.kijun.supplier.feedback.jdbc;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.supplier.TextsAboutSuppliers;
import io.kijun.supplier.feedback.FindingPlan;
import io.kijun.supplier.feedback.FindingPlans;
import io.kijun.supplier.feedback.PlannedFinding;
import io.kijun.supplier.feedback.RecordedPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plans of suppliers in a database. */
@Repository
class JdbcFindingPlans implements FindingPlans, TextsAboutSuppliers {

  private static final Comparator<RecordedPlan> IN_ORDER =
      Comparator.comparing((RecordedPlan one) -> one.plan().finding().item(), NaturalOrder.OF_IDS)
          .thenComparing(one -> orEmpty(one.plan().finding().criterion()), NaturalOrder.OF_IDS)
          .thenComparing(one -> one.plan().finding().cause())
          .thenComparing(one -> orEmpty(one.plan().finding().root()), NaturalOrder.OF_IDS);

  private final JdbcClient database;

  JdbcFindingPlans(JdbcClient database) {
    this.database = database;
  }

  private static String orEmpty(@Nullable String id) {
    return Objects.requireNonNullElse(id, "");
  }

  @Override
  public void lock(String supplier) {
    database
        .sql("select code from supplier where code = :supplier for update")
        .param("supplier", supplier)
        .query(String.class)
        .list();
  }

  @Override
  @Transactional
  public void add(List<RecordedPlan> plans) {
    plans.forEach(this::add);
  }

  private void add(RecordedPlan recorded) {
    FindingPlan plan = recorded.plan();
    database
        .sql(
            """
            insert into finding_plan (id, supplier, item, criterion, cause, root, planned,
              evaluation, file_hash, actor, recorded_at)
            values (:id, :supplier, :item, :criterion, :cause, :root, :planned, :evaluation, :file,
              :actor, :recordedAt)
            """)
        .param("id", recorded.id())
        .param("supplier", recorded.supplier())
        .param("item", plan.finding().item())
        .param("criterion", plan.finding().criterion())
        .param("cause", plan.finding().cause().name())
        .param("root", plan.finding().root())
        .param("planned", plan.date())
        .param("evaluation", recorded.evaluation())
        .param("file", recorded.file().value())
        .param("actor", recorded.actor())
        .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
    if (plan.owner() != null || plan.text() != null) {
      database
          .sql(
              """
              insert into finding_plan_text (finding_plan, owner, content)
              values (:id, :owner, :content)
              """)
          .param("id", recorded.id())
          .param("owner", plan.owner())
          .param("content", plan.text())
          .update();
    }
  }

  @Override
  public List<RecordedPlan> latest(String supplier) {
    Map<PlannedFinding, RecordedPlan> latest = new LinkedHashMap<>();
    database
        .sql(
            """
            select p.id, p.supplier, p.item, p.criterion, p.cause, p.root, p.planned, p.evaluation,
              p.file_hash, p.actor, p.recorded_at, t.owner, t.content
            from finding_plan p left join finding_plan_text t on t.finding_plan = p.id
            where p.supplier = :supplier order by p.id
            """)
        .param("supplier", supplier)
        .query(JdbcFindingPlans::plan)
        .list()
        .forEach(one -> latest.put(one.plan().finding(), one));
    List<RecordedPlan> plans = new ArrayList<>(latest.values());
    plans.sort(IN_ORDER);
    return plans;
  }

  private static RecordedPlan plan(ResultSet row, int number) throws SQLException {
    PlannedFinding key =
        new PlannedFinding(
            row.getString("item"),
            row.getString("criterion"),
            Cause.valueOf(row.getString("cause")),
            row.getString("root"));
    return new RecordedPlan(
        row.getObject("id", UUID.class),
        row.getString("supplier"),
        new FindingPlan(
            key,
            row.getObject("planned", LocalDate.class),
            row.getString("owner"),
            row.getString("content")),
        row.getObject("evaluation", UUID.class),
        new Hash(row.getString("file_hash")),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  @Transactional
  public int erase(Erasing supplier) {
    return database
        .sql(
            """
            delete from finding_plan_text where finding_plan in
              (select p.id from finding_plan p where p.supplier = :supplier)
            """)
        .param("supplier", supplier.code())
        .update();
  }
}
