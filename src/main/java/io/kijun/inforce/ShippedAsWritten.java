package io.kijun.inforce;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.runtime.Preparation;
import io.kijun.sheets.WrittenRuleset;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds the ruleset that was written beside the shipped workbooks, and that a first start puts in
 * force without reading them, against the workbooks. Says so in log and health where they differ.
 */
@Component("shipped")
@Order(ShippedAsWritten.ORDER)
final class ShippedAsWritten extends AbstractHealthIndicator implements Preparation {

  static final int ORDER = 10;

  private static final Logger LOG = LoggerFactory.getLogger(ShippedAsWritten.class);

  private final ShippedWorkbooks shipped;
  private volatile @Nullable String difference;

  ShippedAsWritten(ShippedWorkbooks shipped) {
    this.shipped = shipped;
  }

  @Override
  public void prepare() {
    List<WorkbookFile> workbooks = shipped.files();
    Optional<Ruleset> written = WrittenRuleset.of(shipped.folder(), workbooks);
    written.ifPresent(ruleset -> difference = difference(ruleset, workbooks));
    if (difference != null) {
      LOG.error("event=written-ruleset-differs folder={} {}", shipped.folder(), difference);
    }
  }

  private @Nullable String difference(Ruleset written, List<WorkbookFile> workbooks) {
    try {
      Ruleset read = shipped.read(workbooks);
      return read.hash().equals(written.hash())
          ? null
          : "written=" + written.hash() + " workbooks=" + read.hash();
    } catch (StandardRejected e) {
      return "written=" + written.hash() + " workbooks=" + e.getMessage();
    }
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    String found = difference;
    if (found == null) {
      builder.up();
    } else {
      builder.down().withDetail("differs", found);
    }
  }
}
