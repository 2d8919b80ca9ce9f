package io.kijun.oracle;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on sharing. */
final class DecisionOracle {

  private final Standard standard;
  private final @Nullable String tier;
  private final Map<String, Expected.Item> items;
  private final Set<String> notAccepted;
  private final Set<Expected.Pointed> findings;
  private final Expected.Score evidenced;

  DecisionOracle(
      Standard standard,
      @Nullable String tier,
      Map<String, Expected.Item> items,
      Set<String> notAccepted,
      Set<Expected.Pointed> findings,
      Expected.Score evidenced) {
    this.standard = standard;
    this.tier = tier;
    this.items = items;
    this.notAccepted =
        Boolean.FALSE.equals(standard.settings().notAcceptedFalls()) ? Set.of() : notAccepted;
    this.findings = findings;
    this.evidenced = evidenced;
  }

  /** The best row that holds wins, none is RESTRICTED. */
  Sharing sharing() {
    Sharing best = Sharing.RESTRICTED;
    for (DecisionRow row : standard.decisions()) {
      if (holds(row) && row.sharing().compareTo(best) < 0) {
        best = row.sharing();
      }
    }
    return best;
  }

  private boolean holds(DecisionRow row) {
    BigDecimal mandatory = row.mandatoryShare();
    BigDecimal supported = row.evidencedShare();
    Integer mostHigh = row.highFindings();
    return isFor(row.tiers())
        && (mandatory == null || mandatoryAchieved().isAtLeast(mandatory))
        && (supported == null || evidenced.isAtLeast(supported))
        && row.mustAchieve().stream().allMatch(no -> achieved(no) || !applies(no))
        && (mostHigh == null || highFindings() <= mostHigh);
  }

  private boolean isFor(@Nullable List<String> tiers) {
    return tiers == null || tiers.isEmpty() || (tier != null && tiers.contains(tier));
  }

  private Expected.Score mandatoryAchieved() {
    Expected.Score score = Expected.Score.NOTHING;
    for (Item item : standard.items()) {
      if (item.obligation() == Obligation.MANDATORY && applies(item.no())) {
        BigDecimal one = achieved(item.no()) ? BigDecimal.ONE : BigDecimal.ZERO;
        score = score.plus(one, BigDecimal.ONE);
      }
    }
    return score;
  }

  private boolean applies(String no) {
    return item(no).verdict() != Verdict.NOT_APPLICABLE || notAccepted.contains(no);
  }

  private boolean achieved(String no) {
    boolean counts =
        standard.settings().declaredCounts() || item(no).assurance() != Assurance.DECLARED;
    return counts && !notAccepted.contains(no) && item(no).verdict() == Verdict.ACHIEVED;
  }

  private long highFindings() {
    return findings.stream().filter(finding -> finding.severity() == Severity.HIGH).count();
  }

  private Expected.Item item(String no) {
    return Objects.requireNonNull(items.get(no), no);
  }
}
