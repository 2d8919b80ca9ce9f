package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.Api;
import io.kijun.fixture.Databases;
import io.kijun.fixture.Instances;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service of the compose file reads and writes rows, but owns nothing. */
class DatabaseUsersTests {

  @TempDir private Path folder = Path.of("");

  private ConfigurableApplicationContext service() throws Exception {
    String url = Databases.postgresUrl();
    JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(url));
    superuser.sql("drop role if exists kijun").update();
    superuser.sql("drop role if exists kijun_owner").update();
    superuser.sql(roles()).update();
    return Instances.start(
        List.of(
            "--spring.datasource.url=" + url.replaceFirst("\\?.*", ""),
            "--spring.datasource.username=kijun",
            "--spring.datasource.password=of-the-service",
            "--spring.flyway.user=kijun_owner",
            "--spring.flyway.password=of-the-owner"),
        folder.resolve("none"),
        SmallStandardInForce.class);
  }

  /** The script of the container, with passwords in the place of what psql would read. */
  private static String roles() throws Exception {
    return String.join(
            "\n",
            Files.readAllLines(Path.of("docker/database/10-roles.sql")).stream()
                .filter(line -> !line.startsWith("\\set"))
                .toList())
        .replace(":'owner_password'", "'of-the-owner'")
        .replace(":'password'", "'of-the-service'");
  }

  @Test
  void theServiceWorksWithAUserThatOwnsNothing() throws Exception {
    try (var service = service()) {
      assertThat(new Api(service.getEnvironment()).evaluate(SupplierJson.compliant()).status())
          .isEqualTo(201);
      JdbcClient database = JdbcClient.create(service.getBean(DataSource.class));
      assertThat(
              database
                  .sql(
                      "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname like 'kijun%'")
                  .query(Boolean.class)
                  .list())
          .hasSize(2)
          .containsOnly(false);
      for (String change :
          List.of(
              "create table other (id integer)",
              "drop table log_entry",
              "alter table log_entry drop column origin",
              "truncate log_entry")) {
        assertThatThrownBy(() -> database.sql(change).update())
            .as(change)
            .rootCause()
            .hasMessageMatching("(?s).*(permission denied|must be owner).*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker/compose.yaml", "docker/Dockerfile"})
  void imagesAreNamedByExactTag(String file) throws Exception {
    List<String> images =
        Files.readAllLines(Path.of(file)).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("image: ") || line.startsWith("FROM "))
            .filter(line -> !line.startsWith("image: kijun:"))
            // A stage that builds on an earlier one.
            .filter(line -> !line.startsWith("FROM service"))
            .toList();

    assertThat(images)
        .isNotEmpty()
        .allSatisfy(image -> assertThat(image).containsPattern(":\\d+\\.\\d+[\\w.]*-\\w+"));
  }

  @Test
  void noSecretStandsInTheEnvironmentOfAContainer() throws Exception {
    String compose = Files.readString(Path.of("docker/compose.yaml"));

    assertThat(compose).doesNotContainPattern("(?m)^\\s+[A-Z_]*PASSWORD:");
    assertThat(Files.readString(Path.of(".gitignore"))).contains("docker/secrets/");
  }
}
