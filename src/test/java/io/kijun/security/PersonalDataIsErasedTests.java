package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Hash;
import io.kijun.fixture.Api;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.StoredTexts;
import io.kijun.fixture.SupplierJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Names of people and firms and free text can be erased; what is left is as it was. */
class PersonalDataIsErasedTests {

  private static final Map<String, Object> REGISTERED =
      Map.of(
          "code",
          "S-001",
          "name",
          "株式会社サンプル",
          "kana",
          "カブシキガイシャ サンプル",
          "site",
          "東大阪市",
          "groups",
          List.of("tier1"),
          "contacts",
          List.of(Map.of("name", "鈴木一郎", "mail", "suzuki@example.co.jp")),
          "lookedAfterBy",
          "営業二課");

  @TempDir private Path folder = Path.of("");

  private ConfigurableApplicationContext start(Databases kind) {
    List<String> database =
        switch (kind) {
          case H2 -> List.of("--kijun.data=" + folder.resolve("data"));
          case POSTGRESQL -> List.of("--spring.datasource.url=" + Databases.postgresUrl());
        };
    return Instances.start(database, folder.resolve("none"), SmallStandardInForce.class);
  }

  @ParameterizedTest
  @EnumSource
  void aSuppliersNamesAndFreeTextAreNowhereAndTheHashesHold(Databases kind) {
    try (var service = start(kind)) {
      Api api = new Api(service.getEnvironment());
      StoredTexts stored = new StoredTexts(service.getBean(DataSource.class));
      People people = new People(api);
      JsonNode made = api.evaluate(SupplierJson.compliant()).json();
      assertThat(people.json("admin", "POST", "/api/suppliers", REGISTERED).status())
          .isEqualTo(201);
      String path = "/api/evaluations/" + made.required("id").stringValue();
      String trace = api.get(path + "/trace").text();
      List<String> texts =
          List.of(
              "株式会社サンプル",
              "規程集 p.4",
              "社長が確認済み",
              "カブシキガイシャ",
              "東大阪市",
              "鈴木一郎",
              "suzuki@example.co.jp",
              "営業二課");
      assertThat(texts).allSatisfy(text -> assertThat(stored.where(text)).isNotEmpty());

      JsonNode answer = people.ask("admin", "DELETE", "/api/suppliers/S-001/texts").json();

      assertThat(answer.at("/facts").asInt()).isEqualTo(1);
      assertThat(texts).allSatisfy(text -> assertThat(stored.where(text)).isEmpty());
      JsonNode after = api.get(path).json();
      assertThat(after.at("/supplier/name").isNull()).isTrue();
      assertThat(after.required("resultHash")).isEqualTo(made.required("resultHash"));
      assertThat(api.get(path + "/trace").text()).isEqualTo(trace);
      assertThat(hashesOfFacts(service)).containsExactly(made.required("factsHash").stringValue());
      assertThat(api.get("/api/log").text()).contains("SUPPLIER_ERASED");
      JsonNode left = api.get("/api/suppliers/S-001").json();
      assertThat(left.at("/name").isNull()).isTrue();
      assertThat(left.at("/groups/0").asString()).isEqualTo("tier1");
      assertThat(people.ask("admin", "POST", "/api/suppliers/S-001/erasure").status())
          .isEqualTo(200);
    }
  }

  /** The hashes of what is on record, made anew. */
  private static List<String> hashesOfFacts(ConfigurableApplicationContext service) {
    return JdbcClient.create(service.getBean(DataSource.class))
        .sql("select content from facts")
        .query((row, number) -> Hash.of(StoredTexts.unpacked(row.getBytes("content"))).value())
        .list();
  }

  @ParameterizedTest
  @EnumSource
  void aPseudonymStandsForAUserEverywhere(Databases kind) {
    try (var service = start(kind)) {
      Api api = new Api(service.getEnvironment());
      People people = new People(api);
      StoredTexts stored = new StoredTexts(service.getBean(DataSource.class));
      people.join("yamada", "OFFICER", "REVIEWER");
      people.join("yamada2", "REVIEWER");
      for (String name : List.of("yamada", "yamada2")) {
        assertThat(people.json(name, "POST", "/api/evaluations", SupplierJson.compliant()).status())
            .isEqualTo(201);
        assertThat(people.json(name, "POST", "/api/tokens", Map.of("label", name + "のPC")).status())
            .isEqualTo(201);
      }
      int others = sum(stored, "yamada2");
      assertThat(sum(stored, "yamada")).isGreaterThan(2 * others);

      assertThat(people.ask("admin", "POST", "/api/users/yamada/erasure").status()).isEqualTo(409);
      people.json("admin", "PUT", "/api/users/yamada", Map.of("disabled", true));
      String pseudonym =
          people
              .ask("admin", "POST", "/api/users/yamada/erasure")
              .json()
              .required("pseudonym")
              .stringValue();

      assertThat(sum(stored, "yamada")).isEqualTo(others);
      assertThat(stored.where(pseudonym).keySet())
          .contains("app_user.name", "evaluation.actor", "log_entry.actor", "log_entry.subject");
      assertThat(api.get("/api/log?actor=" + pseudonym).text()).contains("TOKEN_MADE");
      assertThat(api.get("/api/log").text()).contains("USER_ERASED");
      assertThat(people.ask("yamada", "GET", "/api/me").status()).isEqualTo(401);
      assertThat(people.ask("admin", "POST", "/api/users/yamada/erasure").status()).isEqualTo(404);
    }
  }

  private static int sum(StoredTexts stored, String text) {
    return stored.where(text).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A new column with names of users has to be among those that are replaced. */
  @ParameterizedTest
  @EnumSource
  void everyColumnOfNamesIsKnown(Databases kind) throws Exception {
    List<String> columns = new StoredTexts(kind.fresh()).shortTexts();
    String replaced =
        Files.readString(Path.of("src/main/java/io/kijun/access/jdbc/JdbcUserNamesOnRecord.java"));
    Set<String> noNames =
        Set.of(
            "account_gift.kind",
            "api_token.label",
            "calendar_token.label",
            "calendar_token.supplier",
            "campaign.group_name",
            "campaign.title",
            "campaign_step.step",
            "campaign_step.supplier",
            "campaign_supplier.supplier",
            "app_user.password",
            "batch_job_execution_params.parameter_name",
            "batch_job_execution_params.parameter_type",
            "batch_job_instance.job_key",
            "batch_job_instance.job_name",
            "batch_step_execution.step_name",
            "check_sheet.code",
            "check_sheet.supplier",
            "check_sheet_choice.column_id",
            "check_sheet_out.code",
            "check_sheet_out.supplier",
            "check_sheet_state.state",
            "concession.criterion",
            "concession.item",
            "concession.kind",
            "concession.supplier",
            "concession_step.step",
            "concession_step_text.step",
            "draft.base",
            "draft_of_shipped.shipped",
            "draft_reason.written_for",
            "draft.state",
            "draft.title",
            "evaluation.basis",
            "evaluation.kijun",
            "evaluation.sharing",
            "evaluation.supplier",
            "evaluation.tier",
            "facts.supplier",
            "facts_text.name",
            "facts_version.source",
            "facts_version.supplier",
            "finding_plan.cause",
            "finding_plan.criterion",
            "finding_plan.item",
            "finding_plan.root",
            "finding_plan.supplier",
            "finding_plan_text.owner",
            "follow_up_memory.memory",
            "follow_up_memory.supplier",
            "follow_up_plan.criterion",
            "follow_up_plan.item",
            "follow_up_plan.supplier",
            "follow_up_plan_text.owner",
            "letter_text.kind",
            "log_entry.action",
            "log_entry.origin",
            "log_entry.supplier",
            "pending_gift.kind",
            "pending_gift.password",
            "ruleset.standard",
            "ruleset.version",
            "run.group_name",
            "run.title",
            "run_count.outcome",
            "run_count.sharing",
            "run_end.state",
            "run_result.outcome",
            "run_result.problem",
            "run_result.supplier",
            "run_schedule.group_name",
            "run_schedule.kind",
            "run_schedule.title",
            "run_schedule_refusal.code",
            "run_supplier.supplier",
            "supplier.code",
            "supplier.kana",
            "supplier.name",
            "supplier.site",
            "supplier.tier",
            "supplier_contact.name",
            "supplier_contact.supplier",
            "supplier_group.name",
            "supplier_group.supplier",
            "user_group.name",
            "user_role.role",
            "world_event.type",
            "world_event_step.step",
            "world_event_step_text.step");

    assertThat(columns)
        .contains("log_entry.actor")
        .allSatisfy(
            column ->
                assertThat(
                        column.equals("app_user.name")
                            || column.matches(
                                "(user_role|user_group|pending_gift|one_time_password|home_visit|user_identity)"
                                    + "[.]user_name")
                            || column.matches(".*hash|.*ruleset|.*workbook_file|.*base")
                            || noNames.contains(column)
                            || replaced.contains(
                                "update "
                                    + column.replace(".", " set ")
                                    + " = :other where "
                                    + column.substring(column.indexOf('.') + 1)
                                    + " = :name"))
                    .as(column)
                    .isTrue());
  }
}
