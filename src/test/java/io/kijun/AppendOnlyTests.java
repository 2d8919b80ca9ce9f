package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is on record stays: of all SQL in the service and its migrations, none changes or deletes
 * rows of the log, of rulesets and their workbooks, periods, approvals, facts or evaluations; but
 * that a pseudonym takes the place of a user's name.
 */
class AppendOnlyTests {

  /**
   * The tables whose rows may change or go. All others only grow. A file goes that no draft and no
   * ruleset has any longer; reasons of an earlier version were changed once, by a migration.
   */
  private static final Set<String> CHANGING =
      Set.of(
          "app_user",
          "user_role",
          "api_token",
          "calendar_token",
          "campaign_step_text",
          "pending_gift",
          "one_time_password",
          "draft",
          "draft_workbook",
          "draft_author",
          "draft_reason",
          "workbook_file",
          "reinstatement",
          "check_sheet_file",
          "check_sheet_text",
          "facts_text",
          "home_visit",
          "supplier",
          "supplier_group",
          "supplier_contact",
          "user_group",
          "user_identity",
          "facts_version_text",
          "finding_plan_text",
          "follow_up_plan_text",
          "follow_up_memory",
          "concession_text",
          "concession_step_text",
          "world_event_text",
          "world_event_step_text");

  /** Where the names of users stand on record, the one thing that is ever replaced there. */
  private static final Path NAMES =
      Path.of("src/main/java/io/kijun/access/jdbc/JdbcUserNamesOnRecord.java");

  private static final Pattern REPLACES_A_NAME =
      Pattern.compile(
          "\"update \\w+ set"
              + " (actor|approver|asked_by|confirmed_by|deputy|given_by|looked_after_by|name|started_by|subject|user_name)"
              + " = :other where \\1 = :name( and action like '[A-Z]+%')?\"");

  private static final Pattern COMMENTS =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m-s)(?:^|\\s)(?://|--).*");
  private static final Pattern JOINTS = Pattern.compile("\"+\\s*\\+\\s*\"*");
  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\b(?:(?<!for )update|delete from|merge into|truncate(?: table)?) (?:only )?(\\w+)");

  @Test
  void onlyTheseTablesAreEverChanged() throws IOException {
    Set<String> changed = new TreeSet<>();
    try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
        Stream<Path> sql = Files.walk(Path.of("src/main/resources/db"))) {
      Stream.concat(java, sql)
          .filter(file -> Files.isRegularFile(file) && !file.equals(NAMES))
          .forEach(file -> changed.addAll(changedIn(text(file))));
    }
    assertThat(changed).containsExactlyInAnyOrderElementsOf(CHANGING);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> changedIn(String source) {
    String code = COMMENTS.matcher(source).replaceAll(" ");
    String joined = JOINTS.matcher(code).replaceAll("").replaceAll("\\s+", " ");
    Set<String> tables = new TreeSet<>();
    CHANGES.matcher(joined).results().forEach(found -> tables.add(found.group(1)));
    return tables;
  }

  @Test
  void ofWhatIsOnRecordOnlyNamesOfUsersAreReplaced() {
    String rest = REPLACES_A_NAME.matcher(text(NAMES)).replaceAll("");

    assertThat(changedIn(rest))
        .containsExactlyInAnyOrder(
            "api_token",
            "app_user",
            "calendar_token",
            "home_visit",
            "log_entry",
            "one_time_password",
            "pending_gift",
            "user_group",
            "user_identity",
            "user_role");
    assertThat(rest).containsOnlyOnce("update log_entry set detail = :detail where id = :id");
  }

  @Test
  void aTableIsFoundHoweverItIsWritten() {
    assertThat(changedIn("sql(\"update log_entry set\")")).containsExactly("log_entry");
    assertThat(changedIn("\"delete \" + \"from\\n\" +\n  \"evaluation\"".replace("\\n", " ")))
        .containsExactly("evaluation");
    assertThat(changedIn("\"\"\"\n  DELETE FROM\n    approval where\"\"\""))
        .containsExactly("approval");
    assertThat(changedIn("\"update \" + TABLE + \" set x = 1\"")).containsExactly("TABLE");
    assertThat(changedIn("on conflict (id) do update set x = 1")).containsExactly("set");
    assertThat(changedIn("// update log_entry set\n.update();")).isEmpty();
  }
}
