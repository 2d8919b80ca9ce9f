package io.kijun.core.evaluation;

import io.kijun.core.criterion.ConstraintResult;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the findings of an evaluation. */
final class Findings {

  private final Standard standard;
  private final AdviceBook advice;
  private final Labels labels;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Text> statements = new HashMap<>();
  private final Map<String, Item> itemOf = new HashMap<>();

  Findings(Standard standard) {
    this.standard = standard;
    this.advice = new AdviceBook(standard.advice());
    this.labels = new Labels(standard);
    standard.items().forEach(item -> positions.put(item.no(), positions.size()));
    Map<String, Item> byNo = new HashMap<>();
    standard.items().forEach(item -> byNo.put(item.no(), item));
    for (CriterionRow row : standard.criteria()) {
      statements.putIfAbsent(row.criterion(), row.statement());
      itemOf.put(row.criterion(), Objects.requireNonNull(byNo.get(row.no())));
    }
  }

  /** All findings, by severity, item, criterion and cause. */
  List<Finding> on(SupplierFile file, List<ItemResult> items, List<DeniedCriterion> denied) {
    Map<String, List<String>> unlocks = unlocks(items);
    List<Finding> findings = new ArrayList<>();
    for (ItemResult result : items) {
      Draft draft =
          new Draft(file, result.item(), unlocks.getOrDefault(result.item().no(), List.of()));
      onCriteria(draft, result, findings);
      onItem(draft, result, findings);
    }
    for (DeniedCriterion criterion : denied) {
      Item item = itemOf.get(criterion.criterion());
      if (criterion.isAnomalous() && item != null) {
        findings.add(
            new Draft(file, item, List.of()).criterion(criterion.criterion()).as(Cause.ANOMALY));
      }
    }
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> positions.getOrDefault(finding.item(), 0))
            .thenComparing(
                finding -> finding.criterion() == null ? "" : finding.criterion(), byId())
            .thenComparing(Finding::cause)
            .thenComparing(finding -> finding.root() == null ? "" : finding.root(), byId()));
    return List.copyOf(findings);
  }

  private static Comparator<String> byId() {
    return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
  }

  private void onCriteria(Draft draft, ItemResult result, List<Finding> findings) {
    boolean declared = standsByDeclaration(result.dependent().itemCase());
    for (CriterionResult criterion : result.criteria()) {
      String id = criterion.criterion().id();
      if (criterion.byAllowance()) {
        findings.add(draft.criterion(id).as(Cause.ALLOWANCE));
      }
      if (lapsesSoon(criterion, draft.file)) {
        findings.add(draft.criterion(id).until(criterion.validUntil()).as(Cause.LAPSING));
      }
      if (!declared) {
        for (Cause cause : criterion.causes()) {
          findings.add(draft.criterion(id).because(criterion.failed(), cause).as(cause));
        }
      }
    }
  }

  /** Without evidence nothing is to be done by criterion on what is declared achieved or denied. */
  private static boolean standsByDeclaration(ItemCase own) {
    boolean denied = own.isApplicable() && own.verdict() == Verdict.NOT_APPLICABLE;
    return own.evidence() == EvidenceGiven.NONE
        && (denied || own.declaration() == DeclaredStatus.ACHIEVED);
  }

  private boolean lapsesSoon(CriterionResult criterion, SupplierFile file) {
    LocalDate until = criterion.validUntil();
    int notice = standard.settings().lapseNoticeDays();
    return criterion.outcome() == Outcome.MET
        && until != null
        && until.isBefore(file.asOf().plusDays(notice));
  }

  private void onItem(Draft draft, ItemResult result, List<Finding> findings) {
    Cause compared = result.dependent().itemCase().finding();
    if (compared != null) {
      findings.add(draft.as(compared));
    }
    if (result.dependent().isCapped()) {
      for (ItemCase root : result.dependent().shortRoots()) {
        findings.add(draft.root(root.item().no()).as(Cause.DEPENDENCY));
      }
    }
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

  /** A finding in the making; each step returns a new draft. */
  private final class Draft {

    private final SupplierFile file;
    private final Item item;
    private final List<String> unlocks;
    private @Nullable String criterion;
    private @Nullable String root;
    private @Nullable LocalDate last;
    private Text required = new Text("", "");
    private Set<String> found = Set.of();
    private List<String> missing = List.of();

    Draft(SupplierFile file, Item item, List<String> unlocks) {
      this.file = file;
      this.item = item;
      this.unlocks = unlocks;
    }

    private Draft copy() {
      Draft copy = new Draft(file, item, unlocks);
      copy.criterion = criterion;
      return copy;
    }

    Draft criterion(String id) {
      Draft copy = copy();
      copy.criterion = id;
      return copy;
    }

    Draft root(String no) {
      Draft copy = copy();
      copy.root = no;
      return copy;
    }

    Draft until(@Nullable LocalDate day) {
      Draft copy = copy();
      copy.last = day;
      return copy;
    }

    Draft because(List<CheckedConstraint> failed, Cause cause) {
      Draft copy = copy();
      List<CheckedConstraint> blamed =
          failed.stream().filter(one -> one.reading().causes().contains(cause)).toList();
      copy.required = joined(blamed);
      copy.found = union(blamed, ConstraintResult::found);
      copy.missing = List.copyOf(union(blamed, ConstraintResult::missing));
      copy.last =
          blamed.stream()
              .map(one -> one.reading().last())
              .filter(day -> day != null)
              .findFirst()
              .orElse(null);
      return copy;
    }

    private Text joined(List<CheckedConstraint> blamed) {
      return new Text(
          blamed.stream()
              .map(one -> one.constraint().required().ja())
              .collect(Collectors.joining("／")),
          blamed.stream()
              .map(one -> one.constraint().required().en())
              .collect(Collectors.joining(" / ")));
    }

    private Set<String> union(
        List<CheckedConstraint> blamed, Function<ConstraintResult, List<String>> part) {
      Set<String> all = new LinkedHashSet<>();
      blamed.forEach(one -> all.addAll(part.apply(one.reading())));
      return all;
    }

    Finding as(Cause cause) {
      Guidance guidance = advice.on(criterion, item.no(), cause);
      Severity severity = guidance.severity();
      Integer days = guidance.dueDays();
      LocalDate due =
          file.asOf()
              .plusDays(
                  days != null ? days : standard.settings().dueDays().getOrDefault(severity, 0));
      Function<String, Text> value = name -> value(name, due);
      Text message = guidance.finding().filled(value);
      Text what = guidance.advice().filled(value);
      return new Finding(
          item.no(),
          criterion,
          cause,
          severity,
          message,
          what,
          due,
          missing,
          root,
          cause.isShortfall() || cause == Cause.UNJUSTIFIED_NOT_APPLICABLE ? unlocks : List.of());
    }

    private Text value(String name, LocalDate due) {
      return switch (name) {
        case "missing" -> labels.list(missing);
        case "last" -> labels.list(last == null ? List.of() : List.of(last.toString()));
        case "due" -> new Text(due.toString(), due.toString());
        case "required" -> required;
        case "found" -> labels.list(found);
        case "statement" -> statement();
        case "item" -> labels.item(item.no());
        case "root" -> root == null ? new Text("", "") : labels.item(root);
        default -> new Text("{" + name + "}", "{" + name + "}");
      };
    }

    private Text statement() {
      String id = criterion;
      return id == null ? item.title() : statements.getOrDefault(id, item.title());
    }
  }
}
