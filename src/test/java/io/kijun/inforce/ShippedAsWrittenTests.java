package io.kijun.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.Api;
import io.kijun.fixture.Instances;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.sheets.WrittenRuleset;
import io.kijun.spreadsheet.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** A first start takes the ruleset that was written beside the workbooks, and looks later. */
class ShippedAsWrittenTests {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void workbooks() throws Exception {
    SmallWorkbooks.write(Files.createDirectory(standard()));
  }

  private Path standard() {
    return folder.resolve("standard");
  }

  private Ruleset written() throws Exception {
    return written(
        new StandardReader().read(WorkbookFolder.read(standard())).standard().orElseThrow());
  }

  /** Written as if the workbooks said so. */
  private Ruleset written(Standard standard) throws Exception {
    Ruleset made = Ruleset.of(standard, DrlFiles.all());
    WrittenRuleset.write(
        standard().resolve(WrittenRuleset.NAME), made, WorkbookFolder.read(standard()));
    return made;
  }

  private ConfigurableApplicationContext start() {
    return Instances.start(List.of("--kijun.data=" + folder.resolve("data")), standard());
  }

  private static String inForce(ConfigurableApplicationContext service) {
    Api api = new Api(service.getEnvironment());
    return api.evaluate(SupplierJson.compliant()).json().at("/ruleset/hash").stringValue();
  }

  private static ShippedAsWritten held(ConfigurableApplicationContext service) {
    ShippedAsWritten held = service.getBean(ShippedAsWritten.class);
    held.prepare();
    return held;
  }

  @Test
  void theRulesetWrittenBesideTheWorkbooksIsTheOneReadFromThem() throws Exception {
    String read;
    try (var service = start()) {
      read = inForce(service);
    }
    Ruleset written = written();

    assertThat(written.hash().value()).isEqualTo(read);
  }

  @Test
  void whatIsWrittenGoesInForceAndIsThenFoundInTheWorkbooks() throws Exception {
    Ruleset written = written();

    try (var service = start()) {
      assertThat(inForce(service)).isEqualTo(written.hash().value());
      assertThat(service.getBean(Rulesets.class).workbooks(written.hash()))
          .containsOnlyKeys("00-standard.xlsx", "01-small.xlsx", "90-verdict.xlsx");
      assertThat(held(service).health().getStatus()).isEqualTo(Status.UP);
    }
  }

  @Test
  void whatTheWorkbooksDoNotSayIsToldInHealth() throws Exception {
    Ruleset written = written(SmallStandard.standard("1.0"));

    try (var service = start()) {
      var health = held(service).health();

      assertThat(health.getStatus()).isEqualTo(Status.DOWN);
      assertThat(health.getDetails().toString()).contains("written=" + written.hash());
      assertThat(new Api(service.getEnvironment()).get("/actuator/health/readiness").status())
          .isEqualTo(200);
    }
  }

  @Test
  void whereAWorkbookWasChangedSinceTheWorkbooksAreRead() throws Exception {
    Ruleset written = written();
    SmallWorkbooks.change(standard().resolve("01-small.xlsx"), "基準", "H11", "1回以上/2年");

    try (var service = start()) {
      assertThat(inForce(service)).isNotEqualTo(written.hash().value());
      assertThat(held(service).health().getStatus()).isEqualTo(Status.UP);
    }
  }
}
