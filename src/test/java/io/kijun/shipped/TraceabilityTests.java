package io.kijun.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.cases.Traceability;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.web.TraceabilityCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing of the standard is lost on the way to rows, cases and advice. */
class TraceabilityTests {

  private static final Standard STANDARD = Shipped.standard();
  private static final Traceability TRACED = Traceability.of(STANDARD);

  @Test
  void theTotalsAddUp() {
    Traceability.Totals totals = TRACED.totals();
    assertThat(totals.items()).isEqualTo(153);
    assertThat(totals.itemsWithCriteria()).isEqualTo(153);
    assertThat(totals.rows()).isEqualTo(STANDARD.criteria().size());
    assertThat(totals.evidence()).isEqualTo(STANDARD.vocabulary().evidence().size());
    assertThat(TRACED.items().stream().mapToInt(item -> item.duties()).sum())
        .isEqualTo(totals.criteria());
  }

  @Test
  void everyItemAndEveryCriterionHasCasesAndEveryCriterionHasAdvice() {
    TRACED
        .items()
        .forEach(
            item -> {
              assertThat(item.cases()).as("No. " + item.no()).isNotEmpty();
              item.criteria()
                  .forEach(
                      criterion -> {
                        assertThat(criterion.cases()).as(criterion.id()).hasSizeGreaterThan(1);
                        assertThat(criterion.advice()).as(criterion.id()).isNotEmpty();
                      });
            });
  }

  @Test
  void theRenderedCopyIsUpToDate() throws IOException {
    byte[] csv = TraceabilityCsv.of(TRACED);
    Files.write(Path.of("target", "traceability.csv"), csv);
    List<String> lines = new String(csv, UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFF項番 No.,");
    assertThat(Path.of("src", "docs", "traceability.csv"))
        .as("refresh it from target/traceability.csv")
        .hasBinaryContent(csv);
  }
}
