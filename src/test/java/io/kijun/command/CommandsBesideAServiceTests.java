package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.StoresOfTheService;
import io.kijun.fixture.Api;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.Today;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What needs the store works on it, and says what to use instead while a service has it. */
class CommandsBesideAServiceTests {

  @TempDir private Path folder = Path.of("");

  private ConfigurableApplicationContext service() {
    return Instances.start(
        List.of("--kijun.data=" + folder.resolve("data")),
        folder.resolve("none"),
        SmallStandardInForce.class);
  }

  private record Ended(int code, String out, String err) {}

  private static Ended erase(Stores stores, String option) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KijunCommand.run(
            new String[] {"erase", option},
            new PrintWriter(out),
            new PrintWriter(err),
            new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo")),
            stores);
    return new Ended(code, out.toString(), err.toString());
  }

  private Stores stores() {
    return new StoresOfTheService("--kijun.data=" + folder.resolve("data"));
  }

  @ParameterizedTest
  @CsvSource({
    "--supplier=S-001, POST /api/suppliers/S-001/erasure",
    "--user=sato, POST /api/users/sato/erasure"
  })
  void theEndpointToUseInsteadIsNamed(String option, String endpoint) {
    Ended ended =
        erase(
            () -> {
              throw new Stores.StoreInUse(new IllegalStateException());
            },
            option);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(endpoint).hasLineCount(1);
  }

  @Test
  void whileAServiceRunsACommandSaysSoWithoutATrace() throws Exception {
    try (var service = service()) {
      assertThat(service.isRunning()).isTrue();
      CommandProcess.Ended ended = new CommandProcess(folder).run("erase", "--supplier=S-001");

      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).contains("POST /api/suppliers/S-001/erasure").hasLineCount(1);
    }
  }

  @Test
  void withoutAServiceTheStoreIsOpened() {
    try (var service = service()) {
      Api api = new Api(service.getEnvironment());
      People people = new People(api);
      people.join("sato", "OFFICER");
      people.json("admin", "PUT", "/api/users/sato", Map.of("disabled", true));
      people.join("ito", "OFFICER");
      assertThat(api.evaluate(SupplierJson.compliant()).status()).isEqualTo(201);
    }

    assertThat(erase(stores(), "--supplier=S-001").out()).contains("S-001（1件）");
    assertThat(erase(stores(), "--user=sato").out()).contains("erased-");
    assertThat(erase(stores(), "--user=ito").err()).contains("先に無効にしてください");
    assertThat(erase(stores(), "--supplier=nobody").err()).contains("この取引先の記録はありません");

    try (var service = service()) {
      String log = new Api(service.getEnvironment()).get("/api/log").text();
      assertThat(log)
          .contains("SUPPLIER_ERASED", "USER_ERASED", "\"origin\":\"command\"")
          .doesNotContain("\"sato\"");
    }
  }

  @Test
  void whereThereIsNoStoreNoneIsMade() {
    Ended ended = erase(stores(), "--supplier=S-001");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("記録がありません");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
