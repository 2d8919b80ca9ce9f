package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.ruleset.RulesetId;
import io.kijun.fixture.Api;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.StandardRejected;
import io.kijun.record.FactsOnRecord;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/** Starting, stopping and starting again. */
class StartTests {

  @TempDir private Path folder = Path.of("");

  private List<String> database(Databases kind) {
    return switch (kind) {
      case H2 -> List.of("--kijun.data=" + folder.resolve("data"));
      case POSTGRESQL -> List.of("--spring.datasource.url=" + Databases.postgresUrl());
    };
  }

  @ParameterizedTest
  @EnumSource
  void afterARestartTheStoreDecidesNotTheFolder(Databases kind) {
    List<String> database = database(kind);
    Path noFolder = folder.resolve("gone");
    JsonNode made;
    String trace;
    try (var service = Instances.start(database, noFolder, SmallStandardInForce.class)) {
      Api api = new Api(service.getEnvironment());
      made = api.evaluate(SupplierJson.compliant()).json();
      trace = api.get(path(made) + "/trace").text();
    }

    try (var service = Instances.start(database, noFolder)) {
      Api api = new Api(service.getEnvironment());
      assertThat(api.get(path(made)).json()).isEqualTo(made);
      assertThat(api.get(path(made) + "/trace").text()).isEqualTo(trace);
      assertThat(api.get("/api/standard").json().at("/ruleset/hash").stringValue())
          .isEqualTo(SmallStandard.ruleset().hash().value());
      JsonNode again = api.evaluate(SupplierJson.compliant()).json();
      assertThat(again.required("resultHash")).isEqualTo(made.required("resultHash"));
      assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
      assertThat(service.getBean(PeriodsInForce.class).all()).hasSize(1);
      assertThat(service.getBean(FactsOnRecord.class).eraseTexts("S-001")).isEqualTo(1);
      assertThat(api.get(path(made)).json().at("/supplier/name").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theShippedWorkbooksGoInForceOnAnEmptyStoreOnly(Databases kind) throws Exception {
    List<String> database = database(kind);
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    byte[] shipped = Files.readAllBytes(standard.resolve("01-small.xlsx"));
    JsonNode ruleset;
    try (var service = Instances.start(database, standard)) {
      ruleset = new Api(service.getEnvironment()).get("/api/standard").json().required("ruleset");

      assertThat(ruleset.required("effectiveFrom").stringValue()).isEqualTo("2024-11-01");
      assertThat(
              service
                  .getBean(Rulesets.class)
                  .workbook(new RulesetId(ruleset.required("id").stringValue()), "01-small.xlsx"))
          .hasValueSatisfying(file -> assertThat(file.content()).isEqualTo(shipped));
    }

    SmallWorkbooks.change(standard.resolve("01-small.xlsx"), "基準", "H11", "1回以上/2年");
    try (var service = Instances.start(database, standard)) {
      Api api = new Api(service.getEnvironment());

      assertThat(api.get("/api/standard").json().required("ruleset")).isEqualTo(ruleset);
    }
  }

  private static String path(JsonNode evaluation) {
    return "/api/evaluations/" + evaluation.required("id").stringValue();
  }

  @Test
  void withoutWorkbooksAnEmptyStoreDoesNotStart() throws Exception {
    List<String> database = database(Databases.H2);

    assertThatThrownBy(() -> Instances.start(database, folder.resolve("gone")))
        .isInstanceOf(StandardRejected.class)
        .hasMessageContaining("gone");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> Instances.start(database, empty)).isInstanceOf(StandardRejected.class);
  }

  @Test
  void workbooksWithErrorsDoNotStartAndAllOfThemAreTold() throws Exception {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    Files.writeString(standard.resolve("00-standard.xlsx"), "nonsense");
    Files.writeString(standard.resolve("01-policy.xlsx"), "nonsense");

    assertThatThrownBy(() -> Instances.start(database(Databases.H2), standard))
        .isInstanceOfSatisfying(
            StandardRejected.class,
            rejected ->
                assertThat(rejected.problems())
                    .extracting("place.workbook")
                    .contains("00-standard.xlsx", "01-policy.xlsx", "90-verdict.xlsx"));
  }

  @Test
  void whereAPasswordIsRequiredNoneIsMadeUp() throws Exception {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    List<String> arguments =
        List.of(
            "--kijun.data=" + folder.resolve("data"),
            "--server.port=0",
            "--kijun.standard=" + standard,
            "--kijun.admin.required=true");

    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(KijunApplication.class)
                    .run(arguments.toArray(String[]::new)))
        .hasMessageContaining("KIJUN_ADMIN_PASSWORD");
  }
}
