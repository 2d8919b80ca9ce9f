package io.kijun.access.jdbc;

import io.kijun.access.UserNamesOnRecord;
import io.kijun.runtime.PlainJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The columns of all tables that hold names of users. No hash covers any of them. */
@Repository
class JdbcUserNamesOnRecord implements UserNamesOnRecord {

  /** Each names a user, in a statement of its own so that what changes can be read here. */
  private static final List<String> COLUMNS =
      List.of(
          // First: whoever works on a run holds this row while it writes the name elsewhere.
          "update run_owner set actor = :other where actor = :name",
          "update run set actor = :other where actor = :name",
          "update api_token set user_name = :other where user_name = :name",
          "update deputy set approver = :other where approver = :name",
          "update deputy set deputy = :other where deputy = :name",
          "update deputy_ended set actor = :other where actor = :name",
          "update account_gift set user_name = :other where user_name = :name",
          "update account_gift set given_by = :other where given_by = :name",
          "update account_gift set confirmed_by = :other where confirmed_by = :name",
          "update pending_gift set asked_by = :other where asked_by = :name",
          "update evaluation set actor = :other where actor = :name",
          "update facts_version set actor = :other where actor = :name",
          "update world_event set actor = :other where actor = :name",
          "update world_event_step set actor = :other where actor = :name",
          "update world_event_look set actor = :other where actor = :name",
          "update draft set started_by = :other where started_by = :name",
          "update draft_author set name = :other where name = :name",
          "update draft_reason set actor = :other where actor = :name",
          "update approval set actor = :other where actor = :name",
          "update period_withdrawn set actor = :other where actor = :name",
          "update reinstatement set actor = :other where actor = :name",
          "update check_sheet_out set actor = :other where actor = :name",
          "update check_sheet set actor = :other where actor = :name",
          "update check_sheet_state set actor = :other where actor = :name",
          "update check_sheet_look set actor = :other where actor = :name",
          "update check_sheet_choice set actor = :other where actor = :name",
          "update finding_plan set actor = :other where actor = :name",
          "update follow_up_plan set actor = :other where actor = :name",
          "update concession set actor = :other where actor = :name",
          "update concession_step set actor = :other where actor = :name",
          "update campaign set actor = :other where actor = :name",
          "update campaign_supplier set actor = :other where actor = :name",
          "update campaign_step set actor = :other where actor = :name",
          "update campaign_closed set actor = :other where actor = :name",
          "update letter_text set actor = :other where actor = :name",
          "update calendar_token set user_name = :other where user_name = :name",
          "update run_end set actor = :other where actor = :name",
          "update run_schedule set actor = :other where actor = :name",
          "update run_schedule_end set actor = :other where actor = :name",
          "update supplier set looked_after_by = :other where looked_after_by = :name",
          "update log_entry set actor = :other where actor = :name",
          "update log_entry set subject = :other where subject = :name and action like 'USER%'",
          "update log_entry set subject = :other where subject = :name and action like 'PASSWORD%'",
          "update log_entry set subject = :other where subject = :name and action like 'DEPUTY%'",
          "update log_entry set subject = :other where subject = :name and action like 'IDENTITY%'",
          "update log_entry set subject = :other where subject = :name and action like 'SIGN%'");

  private final JdbcClient database;

  JdbcUserNamesOnRecord(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void replace(String name, String other, String password) {
    Map<String, String> names = Map.of("name", name, "other", other);
    // The row of the other name comes first: the other tables refer to it.
    run(
        """
        insert into app_user (name, password, must_change, disabled, recorded_at)
        select :other, :password, true, true, recorded_at from app_user where name = :name
        """,
        Map.of("name", name, "other", other, "password", password));
    for (String gone :
        List.of(
            "delete from user_role where user_name = :name",
            "delete from user_group where user_name = :name",
            "delete from pending_gift where user_name = :name",
            "delete from home_visit where user_name = :name",
            "delete from user_identity where user_name = :name",
            "delete from one_time_password where user_name = :name")) {
      run(gone, Map.of("name", name));
    }
    run(
        """
        update api_token set label = '', revoked_at = coalesce(revoked_at, recorded_at)
        where user_name = :name
        """,
        Map.of("name", name));
    run(
        """
        update calendar_token set label = '', revoked_at = coalesce(revoked_at, recorded_at)
        where user_name = :name
        """,
        Map.of("name", name));
    COLUMNS.forEach(update -> run(update, names));
    details(name, other);
    run("delete from app_user where name = :name", Map.of("name", name));
  }

  private void run(String sql, Map<String, String> parameters) {
    database.sql(sql).params(parameters).update();
  }

  /** A detail of the log that is the name; and labels, in which people write whose a token is. */
  private void details(String name, String other) {
    record Entry(UUID id, String actor, String detail) {}
    List<Entry> entries =
        database
            .sql(
                """
                select id, actor, detail from log_entry
                where actor = :other or detail like :quoted
                """)
            .param("other", other)
            .param("quoted", "%\"" + name.replace("_", "\\_") + "\"%")
            .query(Entry.class)
            .list();
    for (Entry entry : entries) {
      database
          .sql("update log_entry set detail = :detail where id = :id")
          .param("detail", replaced(entry.detail(), name, other, entry.actor().equals(other)))
          .param("id", entry.id())
          .update();
    }
  }

  private static String replaced(String detail, String name, String other, boolean own) {
    Map<String, Object> all = new TreeMap<>();
    PlainJson.tree(detail)
        .properties()
        .forEach(
            field -> {
              String value = field.getValue().asString();
              String kept = own && field.getKey().equals("label") ? "" : value;
              all.put(field.getKey(), value.equals(name) ? other : kept);
            });
    return PlainJson.text(all);
  }
}
