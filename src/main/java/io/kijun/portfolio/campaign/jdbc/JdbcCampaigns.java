package io.kijun.portfolio.campaign.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.Campaigns;
import io.kijun.supplier.TextsAboutSuppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.received.SheetState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns in a database. */
@Repository
class JdbcCampaigns implements Campaigns, TextsAboutSuppliers {

  private static final String SELECT =
      """
      select c.id, c.title, c.group_name, c.asked_on, c.due_on, c.language, c.actor, c.recorded_at,
        x.recorded_at as closed_at
      from campaign c left join campaign_closed x on x.campaign = c.id
      """;

  private final JdbcClient database;
  private final JdbcOperations batches;

  JdbcCampaigns(JdbcClient database, JdbcOperations batches) {
    this.database = database;
    this.batches = batches;
  }

  @Override
  @Transactional
  public void add(Campaign campaign, Collection<String> suppliers) {
    SheetLanguage language = campaign.language();
    database
        .sql(
            """
            insert into campaign (id, title, group_name, asked_on, due_on, language, actor,
              recorded_at)
            values (:id, :title, :group, :askedOn, :dueOn, :language, :actor, :recordedAt)
            """)
        .param("id", campaign.id())
        .param("title", campaign.title())
        .param("group", campaign.group())
        .param("askedOn", campaign.askedOn())
        .param("dueOn", campaign.dueOn())
        .param("language", language == null ? null : language.code())
        .param("actor", campaign.actor())
        .param("recordedAt", campaign.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
    add(campaign.id(), suppliers, campaign.actor(), campaign.recordedAt());
  }

  @Override
  @Transactional
  public void add(UUID campaign, Collection<String> suppliers, String actor, Instant at) {
    OffsetDateTime recordedAt = at.atOffset(ZoneOffset.UTC);
    batches.batchUpdate(
        "insert into campaign_supplier (campaign, supplier, actor, recorded_at)"
            + " values (?, ?, ?, ?)",
        suppliers.stream().map(one -> new Object[] {campaign, one, actor, recordedAt}).toList());
  }

  @Override
  @Transactional
  public void add(UUID campaign, Collection<StepTaken> steps) {
    batches.batchUpdate(
        "insert into campaign_step (id, campaign, supplier, step, actor, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        steps.stream()
            .map(
                one ->
                    new Object[] {
                      one.id(),
                      campaign,
                      one.supplier(),
                      one.step().name(),
                      one.actor(),
                      one.recordedAt().atOffset(ZoneOffset.UTC)
                    })
            .toList());
    for (StepTaken one : steps) {
      if (one.reason() != null) {
        database
            .sql("insert into campaign_step_text (campaign_step, reason) values (:id, :reason)")
            .param("id", one.id())
            .param("reason", one.reason())
            .update();
      }
    }
  }

  @Override
  public boolean close(UUID campaign, String actor, Instant at) {
    try {
      database
          .sql(
              """
              insert into campaign_closed (campaign, actor, recorded_at)
              values (:campaign, :actor, :at)
              """)
          .param("campaign", campaign)
          .param("actor", actor)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  @Override
  public void lock(UUID campaign) {
    database
        .sql("select id from campaign where id = :campaign for update")
        .param("campaign", campaign)
        .query(UUID.class)
        .list();
  }

  private static String seen(Sight sight) {
    return " exists (select 1 from campaign_supplier m where m.campaign = c.id and "
        + SightCondition.on("m.supplier", sight)
        + ") ";
  }

  @Override
  public Optional<Campaign> find(UUID id, Sight sight) {
    return database
        .sql(SELECT + "where c.id = :id and" + seen(sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query(JdbcCampaigns::campaign)
        .optional();
  }

  @Override
  public List<Campaign> list(
      @Nullable String supplier, @Nullable UUID before, int most, Sight sight) {
    Map<String, Object> parameters = new HashMap<>(SightCondition.parameters(sight));
    StringBuilder sql = new StringBuilder(SELECT).append("where").append(seen(sight));
    if (supplier != null) {
      sql.append(
          "and exists (select 1 from campaign_supplier o"
              + " where o.campaign = c.id and o.supplier = :supplier) ");
      parameters.put("supplier", supplier);
    }
    if (before != null) {
      sql.append("and c.id < :before ");
      parameters.put("before", before);
    }
    return database
        .sql(sql.append("order by c.id desc fetch first :most rows only").toString())
        .params(parameters)
        .param("most", most)
        .query(JdbcCampaigns::campaign)
        .list();
  }

  private static Campaign campaign(ResultSet row, int number) throws SQLException {
    String language = row.getString("language");
    OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
    return new Campaign(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("group_name"),
        row.getObject("asked_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        language == null ? null : SheetLanguage.valueOf(language.toUpperCase(Locale.ROOT)),
        row.getString("actor"),
        instant(row, "recorded_at"),
        closedAt == null ? null : closedAt.toInstant());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  public List<Taken> suppliers(UUID campaign, Sight sight) {
    return database
        .sql(
            """
            select m.supplier, s.name from campaign_supplier m join supplier s on s.code = m.supplier
            where m.campaign = :campaign and
            """
                + SightCondition.on("m.supplier", sight)
                + " order by m.supplier")
        .param("campaign", campaign)
        .params(SightCondition.parameters(sight))
        .query((row, number) -> new Taken(row.getString("supplier"), row.getString("name")))
        .list();
  }

  @Override
  public int count(UUID campaign) {
    return database
        .sql("select count(*) from campaign_supplier where campaign = :campaign")
        .param("campaign", campaign)
        .query(Integer.class)
        .single();
  }

  @Override
  public List<StepTaken> steps(UUID campaign) {
    return database
        .sql(
            """
            select p.id, p.supplier, p.step, p.actor, p.recorded_at, t.reason
            from campaign_step p left join campaign_step_text t on t.campaign_step = p.id
            where p.campaign = :campaign order by p.id
            """)
        .param("campaign", campaign)
        .query(
            (row, number) ->
                new StepTaken(
                    row.getObject("id", UUID.class),
                    row.getString("supplier"),
                    MemberStep.valueOf(row.getString("step")),
                    row.getString("actor"),
                    instant(row, "recorded_at"),
                    row.getString("reason")))
        .list();
  }

  @Override
  public Map<String, Instant> asked(UUID campaign, Instant from, Instant to) {
    Map<String, Instant> asked = new HashMap<>();
    database
        .sql(
            """
            select o.supplier, min(o.recorded_at) as asked_at
            from campaign_supplier m join check_sheet_out o on o.supplier = m.supplier
            where m.campaign = :campaign and o.recorded_at >= :from and o.recorded_at <= :to
            group by o.supplier
            """)
        .param("campaign", campaign)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, number) -> asked.put(row.getString("supplier"), instant(row, "asked_at")))
        .list();
    return asked;
  }

  @Override
  @Transactional
  public boolean lockNotAsked(UUID campaign, String supplier, Instant since) {
    database
        .sql(
            """
            select supplier from campaign_supplier
            where campaign = :campaign and supplier = :supplier for update
            """)
        .param("campaign", campaign)
        .param("supplier", supplier)
        .query(String.class)
        .list();
    return database
        .sql(
            """
            select count(*) from campaign c where c.id = :campaign
              and not exists (select 1 from campaign_closed x where x.campaign = c.id)
              and not exists (select 1 from check_sheet_out o
                where o.supplier = :supplier and o.recorded_at >= :since)
            """)
        .param("campaign", campaign)
        .param("supplier", supplier)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single()
        .equals(1);
  }

  @Override
  public List<SheetStep> received(UUID campaign, Instant from, Instant to) {
    return database
        .sql(
            """
            select c.id, c.supplier, c.recorded_at as received_at, t.state,
              t.recorded_at as state_since
            from campaign_supplier m join check_sheet c on c.supplier = m.supplier
            join check_sheet_state t on t.check_sheet = c.id
            where m.campaign = :campaign and c.recorded_at >= :from and t.recorded_at <= :to
            order by c.id, t.number
            """)
        .param("campaign", campaign)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new SheetStep(
                    row.getObject("id", UUID.class),
                    row.getString("supplier"),
                    instant(row, "received_at"),
                    SheetState.valueOf(row.getString("state")),
                    instant(row, "state_since")))
        .list();
  }

  @Override
  @Transactional
  public int erase(Erasing supplier) {
    return database
        .sql(
            """
            delete from campaign_step_text where campaign_step in
              (select p.id from campaign_step p where p.supplier = :supplier)
            """)
        .param("supplier", supplier.code())
        .update();
  }
}
