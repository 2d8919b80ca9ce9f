package io.kijun.portfolio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Gzip;
import io.kijun.core.standard.Hash;
import io.kijun.record.Evaluations;
import io.kijun.record.PastStanding;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a supplier stood over the years. */
class ReadingTrendTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final String HASH = "sha256:" + "0".repeat(64);

  private static PastStanding made(LocalDate asOf, String recordedAt) {
    return new PastStanding(
        UUID.randomUUID(),
        asOf,
        Instant.parse(recordedAt),
        new RulesetHash(HASH),
        1,
        new Hash(HASH),
        ResultDigest.read(Gzip.small("d".getBytes(StandardCharsets.UTF_8))));
  }

  private static List<PastStanding> trend(PastStanding... standings) {
    Supplier supplier =
        new Supplier(
            new SupplierCode("S-1"),
            "推移工業",
            null,
            null,
            null,
            Set.of(),
            null,
            List.of(),
            null,
            null);
    Suppliers suppliers = mock(Suppliers.class);
    Evaluations evaluations = mock(Evaluations.class);
    when(suppliers.find(any(String.class), any(Sight.class))).thenReturn(Optional.of(supplier));
    when(evaluations.standings("S-1")).thenReturn(List.of(standings));
    Today today = new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo"));
    return new ReadingTrend(suppliers, evaluations, today).of("S-1", Sight.ALL).standings();
  }

  @Test
  void whatWasMadeOnTheDayIsNotReplacedByWhatWasMadeLater() {
    PastStanding morning = made(DAY, "2026-05-19T23:00:00Z");
    PastStanding evening = made(DAY, "2026-05-20T14:00:00Z");
    PastStanding nextYear = made(DAY, "2027-05-20T01:00:00Z");

    assertThat(trend(morning, evening, nextYear)).containsExactly(evening);
  }

  @Test
  void ofADayOnWhichNothingWasMadeTheLastOneStands() {
    PastStanding first = made(DAY, "2026-05-20T16:00:00Z");
    PastStanding last = made(DAY, "2026-06-01T00:00:00Z");
    PastStanding other = made(DAY.plusDays(1), "2026-06-02T00:00:00Z");

    assertThat(trend(first, last, other)).containsExactly(last, other);
  }
}
