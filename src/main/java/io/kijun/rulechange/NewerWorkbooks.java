package io.kijun.rulechange;

import io.kijun.core.standard.Hash;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.ShippedWorkbooks;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Tells officers of shipped workbooks that they have not dealt with. Nothing of them goes in force
 * by itself where there is a ruleset already.
 */
@Component
public final class NewerWorkbooks implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(NewerWorkbooks.class);

  private final ShippedWorkbooks shipped;
  private final Rulesets rulesets;
  private final ShippedDrafts drafts;
  private final PeriodsInForce periods;
  private final Today today;

  NewerWorkbooks(
      ShippedWorkbooks shipped,
      Rulesets rulesets,
      ShippedDrafts drafts,
      PeriodsInForce periods,
      Today today) {
    this.shipped = shipped;
    this.rulesets = rulesets;
    this.drafts = drafts;
    this.periods = periods;
    this.today = today;
  }

  /**
   * The shipped workbooks, beside what is in force.
   *
   * @param newer whether they are news: no ruleset on record was read from all of them as they are,
   *     and no approved draft was started from them
   * @param workbooks the names of those that the ruleset in force today does not have as they are
   */
  public record ShippedOffer(boolean newer, List<String> workbooks) {}

  /** The shipped workbooks; empty where there are none. */
  public Optional<ShippedOffer> look() {
    Map<String, Hash> files = ShippedWorkbooks.hashes(shipped.files());
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new ShippedOffer(isNews(files), changed(files)));
  }

  private boolean isNews(Map<String, Hash> files) {
    return !rulesets.anyHas(files) && !drafts.isApproved(ShippedWorkbooks.hash(files));
  }

  private List<String> changed(Map<String, Hash> files) {
    Map<String, Hash> inForce =
        periods
            .on(today.day())
            .map(PeriodInForce::ruleset)
            .map(rulesets::workbooks)
            .orElse(Map.of());
    return files.entrySet().stream()
        .filter(file -> !file.getValue().equals(inForce.get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Says so in the log of the service, where whoever installed a new version looks. */
  @Override
  public void run(ApplicationArguments arguments) {
    look()
        .filter(ShippedOffer::newer)
        .ifPresent(
            news -> LOG.info("event=newer-workbooks-shipped changed={}", news.workbooks().size()));
  }
}
