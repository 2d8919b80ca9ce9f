package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what is missing, or worth knowing, in the results of a supplier's items. */
final class Findings {

  private final Standard standard;
  private final FindingWriter writer;
  private final FindingOrder order;
  private final Map<String, Item> itemOf = new HashMap<>();

  Findings(Standard standard) {
    this.standard = standard;
    this.writer = new FindingWriter(standard);
    this.order = new FindingOrder(standard);
    Map<String, Item> items = new HashMap<>();
    for (Item item : standard.items()) {
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
    Set<String> declared = new HashSet<>();
    for (Declaration declaration : file.facts().declarations()) {
      if (declaration.criterion() != null) {
        declared.add(declaration.criterion());
      }
    }
    for (ItemResult result : items) {
      List<String> unlocked = unlocks.getOrDefault(result.item().no(), List.of());
      Consumer<Observation> found = one -> findings.add(writer.write(one, file.asOf(), unlocked));
      onCriteria(result, file.asOf(), declared, found);
      onItem(result, found);
    }
    for (DeniedCriterion criterion : denied) {
      Item item = itemOf.get(criterion.criterion());
      if (criterion.isAnomalous() && item != null) {
        Observation anomaly = Observation.on(item, criterion.criterion(), Cause.ANOMALY);
        findings.add(writer.write(anomaly, file.asOf(), List.of()));
      }
    }
    return order.sorted(findings);
  }

  private void onCriteria(
      ItemResult result, LocalDate asOf, Set<String> declared, Consumer<Observation> all) {
    for (CriterionResult criterion : result.criteria()) {
      String id = criterion.criterion().id();
      if (criterion.byAllowance()) {
        all.accept(Observation.on(result.item(), id, Cause.ALLOWANCE));
      }
      LocalDate until = criterion.validUntil();
      if (criterion.outcome() == Outcome.MET && until != null && isSoon(criterion, until, asOf)) {
        all.accept(Observation.lapsing(result.item(), id, until));
      }
      Cause denial = declared.contains(id) ? onDenial(criterion) : null;
      if (denial != null) {
        all.accept(Observation.on(result.item(), id, denial));
      }
      if (!standsByDeclaration(criterion, result)) {
        for (Cause cause : criterion.causes()) {
          all.accept(Observation.shortfall(result.item(), id, cause, criterion.failed()));
        }
      }
    }
  }

  /** Without evidence nothing is to be done by criterion on what is declared achieved or denied. */
  private static boolean standsByDeclaration(CriterionResult criterion, ItemResult result) {
    boolean achieved =
        result.dependent().itemCase().declaration() == DeclaredStatus.ACHIEVED
            && !criterion.hasEvidence();
    return result.isDenied() || achieved || criterion.ground() == Ground.UNJUSTIFIED;
  }

  /** What there is to say on a criterion that is declared not applicable; null: nothing. */
  private static @Nullable Cause onDenial(CriterionResult criterion) {
    return switch (criterion.ground()) {
      case ACCEPTED -> null;
      case DENIED -> Cause.NOT_ACCEPTED;
      case UNJUSTIFIED -> Cause.UNJUSTIFIED_NOT_APPLICABLE;
      case SOURCE, ANSWER, NOTHING ->
          switch (criterion.outcome()) {
            case MET -> Cause.UNDERCLAIM;
            case PARTIAL, NOT_MET -> Cause.OVERCLAIM;
            case NOT_APPLICABLE -> null;
          };
    };
  }

  private boolean isSoon(CriterionResult criterion, LocalDate until, LocalDate asOf) {
    int notice = Math.min(standard.settings().lapseNoticeDays(), criterion.mostNotice());
    return until.isBefore(asOf.plusDays(notice));
  }

  private static void onItem(ItemResult result, Consumer<Observation> all) {
    Cause compared = result.dependent().itemCase().finding();
    if (compared != null && !isOfCriteria(compared, result)) {
      all.accept(Observation.on(result.item(), null, compared));
    }
    if (result.notAccepted() && !has(result, Ground.DENIED)) {
      all.accept(Observation.on(result.item(), null, Cause.NOT_ACCEPTED));
    }
    if (result.dependent().isCapped()) {
      for (ItemCase root : result.dependent().shortRoots()) {
        all.accept(Observation.heldDown(result.item(), root.item().no()));
      }
    }
  }

  /** Whether it is told by criterion already. */
  private static boolean isOfCriteria(Cause compared, ItemResult result) {
    return compared == Cause.UNJUSTIFIED_NOT_APPLICABLE && has(result, Ground.UNJUSTIFIED);
  }

  private static boolean has(ItemResult item, Ground ground) {
    for (CriterionResult one : item.criteria()) {
      if (one.ground() == ground) {
        return true;
      }
    }
    return false;
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
