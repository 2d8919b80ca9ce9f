package io.kijun.supplier.followup.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.supplier.TextsAboutSuppliers;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.ConcessionStep.To;
import io.kijun.supplier.followup.Concessions;
import io.kijun.supplier.followup.FollowedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions and acceptances in a database. */
@Repository
class JdbcConcessions implements Concessions, TextsAboutSuppliers {

  private static final String CONCESSIONS =
      """
      select c.id, c.kind, c.supplier, c.item, c.criterion, c.until_day, t.reason, c.facts_version,
        c.actor, c.recorded_at
      from concession c left join concession_text t on t.concession = c.id
      """;

  private final JdbcClient database;

  JdbcConcessions(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void add(Concession one) {
    database
        .sql(
            """
            insert into concession
              (id, kind, supplier, item, criterion, until_day, facts_version, actor, recorded_at)
            values (:id, :kind, :supplier, :item, :criterion, :until, :version, :actor, :recordedAt)
            """)
        .param("id", one.id())
        .param("kind", one.kind().name())
        .param("supplier", one.supplier())
        .param("item", one.finding().item())
        .param("criterion", one.finding().criterion())
        .param("until", one.until())
        .param("version", one.factsVersion(), Types.INTEGER)
        .param("actor", one.actor())
        .param("recordedAt", one.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql("insert into concession_text (concession, reason) values (:id, :reason)")
        .param("id", one.id())
        .param("reason", one.reason())
        .update();
  }

  @Override
  @Transactional
  public boolean add(UUID concession, ConcessionStep step) {
    try {
      insert(concession, step);
    } catch (DuplicateKeyException e) {
      return false;
    }
    if (step.comment() != null) {
      database
          .sql(
              """
              insert into concession_step_text (concession, step, comment)
              values (:concession, :step, :comment)
              """)
          .param("concession", concession)
          .param("step", step.to().name())
          .param("comment", step.comment())
          .update();
    }
    return true;
  }

  private void insert(UUID concession, ConcessionStep step) {
    database
        .sql(
            """
            insert into concession_step (concession, step, facts_version, actor, recorded_at)
            values (:concession, :step, :version, :actor, :recordedAt)
            """)
        .param("concession", concession)
        .param("step", step.to().name())
        .param("version", step.factsVersion(), Types.INTEGER)
        .param("actor", step.actor())
        .param("recordedAt", step.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
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
  public Optional<Concession> find(Concession.Kind kind, UUID id, Sight sight) {
    return withSteps(
            database
                .sql(
                    CONCESSIONS
                        + "where c.id = :id and c.kind = :kind and "
                        + SightCondition.on("c.supplier", sight))
                .param("id", id)
                .param("kind", kind.name())
                .params(SightCondition.parameters(sight))
                .query(JdbcConcessions::asked)
                .list())
        .stream()
        .findFirst();
  }

  @Override
  public List<Concession> list(ConcessionQuery asked, Sight sight) {
    Map<String, Object> parameters = new HashMap<>(SightCondition.parameters(sight));
    StringBuilder sql = new StringBuilder(CONCESSIONS).append("where c.kind = :kind");
    parameters.put("kind", asked.kind().name());
    if (asked.supplier() != null) {
      sql.append(" and c.supplier = :supplier");
      parameters.put("supplier", asked.supplier());
    }
    if (asked.before() != null) {
      sql.append(" and c.id < :before");
      parameters.put("before", asked.before());
    }
    if (asked.state() != null) {
      sql.append(" and ").append(in(asked.state()));
      parameters.put("today", asked.today());
    }
    sql.append(" and ").append(SightCondition.on("c.supplier", sight));
    sql.append(" order by c.id desc fetch first :most rows only");
    parameters.put("most", asked.most());
    return withSteps(
        database.sql(sql.toString()).params(parameters).query(JdbcConcessions::asked).list());
  }

  /** The same as {@link Concession#on}. */
  private static String in(ConcessionState state) {
    String approved = taken(To.APPROVED);
    String withdrawn = taken(To.WITHDRAWN);
    return switch (state) {
      case WAITING -> "not " + approved + " and not " + withdrawn + " and c.until_day >= :today";
      case IN_FORCE -> approved + " and not " + withdrawn + " and c.until_day >= :today";
      case ENDED -> "not " + withdrawn + " and c.until_day < :today";
      case WITHDRAWN -> withdrawn;
    };
  }

  private static String taken(To step) {
    return "exists (select 1 from concession_step s where s.concession = c.id and s.step = '"
        + step.name()
        + "')";
  }

  @Override
  public Map<String, List<Concession>> of(Concession.Kind kind, Collection<String> suppliers) {
    Map<String, List<Concession>> all = new HashMap<>();
    if (!suppliers.isEmpty()) {
      withSteps(
              database
                  .sql(
                      CONCESSIONS
                          + "where c.supplier in (:suppliers) and c.kind = :kind order by c.id")
                  .param("suppliers", suppliers)
                  .param("kind", kind.name())
                  .query(JdbcConcessions::asked)
                  .list())
          .forEach(one -> all.computeIfAbsent(one.supplier(), any -> new ArrayList<>()).add(one));
    }
    return all;
  }

  private static Concession asked(ResultSet row, int number) throws SQLException {
    return new Concession(
        row.getObject("id", UUID.class),
        Concession.Kind.valueOf(row.getString("kind")),
        row.getString("supplier"),
        new FollowedKey(row.getString("item"), row.getString("criterion")),
        row.getObject("until_day", LocalDate.class),
        row.getString("reason"),
        row.getObject("facts_version", Integer.class),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        List.of());
  }

  private List<Concession> withSteps(List<Concession> all) {
    if (all.isEmpty()) {
      return all;
    }
    Map<UUID, List<ConcessionStep>> steps = new LinkedHashMap<>();
    all.forEach(one -> steps.put(one.id(), new ArrayList<>()));
    database
        .sql(
            """
            select s.concession, s.step, s.actor, t.comment, s.facts_version, s.recorded_at
            from concession_step s
            left join concession_step_text t on t.concession = s.concession and t.step = s.step
            where s.concession in (:concessions)
            order by s.step
            """)
        .param("concessions", steps.keySet())
        .query(
            (row, number) ->
                steps
                    .computeIfAbsent(
                        row.getObject("concession", UUID.class), none -> new ArrayList<>())
                    .add(step(row)))
        .list();
    return all.stream().map(one -> one.with(steps.getOrDefault(one.id(), List.of()))).toList();
  }

  /** APPROVED comes before WITHDRAWN, as in the alphabet. */
  private static ConcessionStep step(ResultSet row) throws SQLException {
    return new ConcessionStep(
        To.valueOf(row.getString("step")),
        row.getString("actor"),
        row.getString("comment"),
        row.getObject("facts_version", Integer.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  @Transactional
  public int erase(Erasing supplier) {
    int comments =
        database
            .sql(
                """
                delete from concession_step_text where concession in
                  (select c.id from concession c where c.supplier = :supplier)
                """)
            .param("supplier", supplier.code())
            .update();
    int reasons =
        database
            .sql(
                """
                delete from concession_text where concession in
                  (select c.id from concession c where c.supplier = :supplier)
                """)
            .param("supplier", supplier.code())
            .update();
    return comments + reasons;
  }
}
