package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what is missing, or worth knowing, in the results of a supplier's items. */
final class Findings {

  private final Standard standard;
  private final FindingWriter writer;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Item> itemOf = new HashMap<>();

  Findings(Standard standard) {
    this.standard = standard;
    this.writer = new FindingWriter(standard);
    Map<String, Item> items = new HashMap<>();
    for (Item item : standard.items()) {
      positions.put(item.no(), positions.size());
      items.put(item.no(), item);
    }
    for (CriterionRow row : standard.criteria()) {
      itemOf.put(row.criterion(), Objects.requireNonNull(items.get(row.no())));
    }
  }

  /** All findings, by severity, item, criterion and cause. */
  List<Finding> on(SupplierFile file, List<ItemResult> items, List<DeniedCriterion> denied) {
    Map<String, List<String>> unlocks = unlocks(items);
    List<Finding> findings = new ArrayList<>();
    for (ItemResult result : items) {
      List<String> unlocked = unlocks.getOrDefault(result.item().no(), List.of());
      onCriteria(result, file.asOf())
          .forEach(one -> findings.add(writer.write(one, file.asOf(), unlocked)));
      onItem(result).forEach(one -> findings.add(writer.write(one, file.asOf(), unlocked)));
    }
    for (DeniedCriterion criterion : denied) {
      Item item = itemOf.get(criterion.criterion());
      if (criterion.isAnomalous() && item != null) {
        Observation anomaly = Observation.on(item, criterion.criterion(), Cause.ANOMALY);
        findings.add(writer.write(anomaly, file.asOf(), List.of()));
      }
    }
    findings.sort(inOrder());
    return List.copyOf(findings);
  }

  private Comparator<Finding> inOrder() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(finding -> positions.getOrDefault(finding.item(), 0))
        .thenComparing(finding -> orEmpty(finding.criterion()), NaturalOrder.OF_IDS)
        .thenComparing(Finding::cause)
        .thenComparing(finding -> orEmpty(finding.root()), NaturalOrder.OF_IDS);
  }

  private static String orEmpty(@Nullable String id) {
    return id == null ? "" : id;
  }

  private List<Observation> onCriteria(ItemResult result, LocalDate asOf) {
    List<Observation> all = new ArrayList<>();
    boolean declared = standsByDeclaration(result.dependent().itemCase());
    for (CriterionResult criterion : result.criteria()) {
      String id = criterion.criterion().id();
      if (criterion.byAllowance()) {
        all.add(Observation.on(result.item(), id, Cause.ALLOWANCE));
      }
      LocalDate until = criterion.validUntil();
      if (criterion.outcome() == Outcome.MET && until != null && isSoon(until, asOf)) {
        all.add(Observation.lapsing(result.item(), id, until));
      }
      if (!declared) {
        for (Cause cause : criterion.causes()) {
          all.add(Observation.shortfall(result.item(), id, cause, criterion.failed()));
        }
      }
    }
    return all;
  }

  /** Without evidence nothing is to be done by criterion on what is declared achieved or denied. */
  private static boolean standsByDeclaration(ItemCase own) {
    boolean denied = own.isApplicable() && own.verdict() == Verdict.NOT_APPLICABLE;
    return own.evidence() == EvidenceGiven.NONE
        && (denied || own.declaration() == DeclaredStatus.ACHIEVED);
  }

  private boolean isSoon(LocalDate until, LocalDate asOf) {
    return until.isBefore(asOf.plusDays(standard.settings().lapseNoticeDays()));
  }

  private static List<Observation> onItem(ItemResult result) {
    List<Observation> all = new ArrayList<>();
    Cause compared = result.dependent().itemCase().finding();
    if (compared != null) {
      all.add(Observation.on(result.item(), null, compared));
    }
    if (result.dependent().isCapped()) {
      for (ItemCase root : result.dependent().shortRoots()) {
        all.add(Observation.heldDown(result.item(), root.item().no()));
      }
    }
    return all;
  }

  private static Map<String, List<String>> unlocks(List<ItemResult> items) {
    Map<String, List<String>> unlocks = new HashMap<>();
    for (ItemResult result : items) {
      if (result.dependent().isCapped()) {
        for (ItemCase root : result.dependent().shortRoots()) {
          unlocks
              .computeIfAbsent(root.item().no(), no -> new ArrayList<>())
              .add(result.item().no());
        }
      }
    }
    return unlocks;
  }
}
