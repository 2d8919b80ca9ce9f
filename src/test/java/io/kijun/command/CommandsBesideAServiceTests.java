package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.StoresOfTheService;
import io.kijun.command.Stores.ShippedState;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.Api;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.supplier.ExportingFacts.Exported;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
    return run(stores, "erase", option);
  }

  private static Ended run(Stores stores, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KijunCommand.run(
            arguments,
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
  void whetherThereAreNewerWorkbooksIsToldByAnExitCode() {
    assertThat(told(new ShippedState(false, List.of("01-policy.xlsx"))).code()).isEqualTo(0);
    Ended newer = told(new ShippedState(true, List.of("01-policy.xlsx", "24-backup.xlsx")));
    assertThat(newer.code()).isEqualTo(1);
    assertThat(newer.out()).contains("01-policy.xlsx 24-backup.xlsx", "shipped=true");
    assertThat(told(null).code()).isEqualTo(2);
    assertThat(told(null).err()).contains("kijun.standard");
  }

  @Test
  void whileAServiceRunsItSaysWhereNewerWorkbooksAreTold() {
    Ended ended =
        shipped(
            () -> {
              throw new Stores.StoreInUse(new IllegalStateException());
            });

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("GET /api/rulesets").hasLineCount(1);
  }

  private static Ended told(@Nullable ShippedState shipped) {
    return run(() -> new StoreOf(shipped), "shipped");
  }

  /** A store that knows of shipped workbooks only. */
  private record StoreOf(@Nullable ShippedState what) implements Stores.Store {

    @Override
    public Ruleset rulesetInForce(@Nullable LocalDate day) {
      return SmallStandard.ruleset();
    }

    @Override
    public int eraseSupplier(String supplier) {
      return 0;
    }

    @Override
    public String eraseUser(String name) {
      return "";
    }

    @Override
    public Optional<ShippedState> shipped() {
      return Optional.ofNullable(what);
    }

    @Override
    public void exportFacts(@Nullable LocalDate on, Consumer<Exported> taker) {}

    @Override
    public void close() {}
  }

  @Test
  void newerWorkbooksAreLookedForInTheStore() throws Exception {
    Path standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    String data = "--kijun.data=" + folder.resolve("data");
    try (var service = Instances.start(List.of(data), standard)) {
      assertThat(service.isRunning()).isTrue();
    }
    Stores stores = new StoresOfTheService(data, "--kijun.standard=" + standard);
    assertThat(shipped(stores).code()).isEqualTo(0);

    SmallWorkbooks.change(standard.resolve("01-small.xlsx"), "基準", "H11", "1回以上/2年");
    assertThat(shipped(stores).out()).contains("01-small.xlsx").doesNotContain("90-verdict.xlsx");
  }

  private static Ended shipped(Stores stores) {
    return run(stores, "shipped");
  }

  @Test
  void whereThereIsNoStoreNoneIsMade() {
    Ended ended = erase(stores(), "--supplier=S-001");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("記録がありません");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
