package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.PlainJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The build tells what the jar is made of, so that an operator can hold it against advisories. */
class BillOfMaterialsTests {

  @Test
  void everyLibraryOfTheServiceIsListedAndNoneOfTheTests() throws Exception {
    JsonNode bill =
        PlainJson.tree(
            Files.readString(Path.of("target/classes/META-INF/sbom/application.cdx.json")));
    List<String> purls =
        bill.required("components")
            .valueStream()
            .map(one -> one.required("purl").stringValue())
            .toList();

    assertThat(bill.required("bomFormat").stringValue()).isEqualTo("CycloneDX");
    assertThat(purls)
        .anyMatch(purl -> purl.startsWith("pkg:maven/org.drools/drools-core@"))
        .anyMatch(purl -> purl.startsWith("pkg:maven/org.apache.poi/poi-ooxml@"))
        .anyMatch(purl -> purl.startsWith("pkg:maven/org.postgresql/postgresql@"))
        .noneMatch(purl -> purl.contains("junit") || purl.contains("archunit"));
  }
}
